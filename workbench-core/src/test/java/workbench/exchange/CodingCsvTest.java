package workbench.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workbench.FieldStudy;
import workbench.coding.CodingRow;
import workbench.problem.RowProblem;

class CodingCsvTest {
    @TempDir
    Path folder;

    private FieldStudy study;
    private final List<CodingRow> rows = new ArrayList<>();
    private final List<RowProblem> faults = new ArrayList<>();

    @BeforeEach
    void open() {
        study = new FieldStudy(folder);
    }

    @AfterEach
    void close() {
        study.close();
    }

    private void read(String table) throws IOException {
        read(table.getBytes(StandardCharsets.UTF_8));
    }

    private void read(byte[] table) throws IOException {
        Path file = folder.resolve("codings.csv");
        Files.write(file, table);
        new CodingCsv(file, study.workbench().sources(), study.workbench().timeline()).feed(rows::add, faults::add);
    }

    @Test
    void readsColumnsInAnyOrderAndLeavesOthersAlone() throws IOException {
        read("code,extra,END,source,start\nplanning,x,9,one.txt,4\n");
        assertThat(faults).isEmpty();
        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.row()).isEqualTo(2);
            assertThat(row.source()).isEqualTo("one.txt");
            assertThat(row.start()).isEqualTo(4);
            assertThat(row.end()).isEqualTo(9);
            assertThat(row.quote()).isEmpty();
            assertThat(row.code()).isEqualTo("planning");
        });
    }

    @Test
    void tellsSemicolonsAndTabsAndAByteOrderMark() throws IOException {
        read("\uFEFFsource;quote;code;event\none.txt;\"a, b; c\";planning;\"1;2\"\n");
        read("source\tquote\tcode\none.txt\ta, b; c\tplanning\n");
        assertThat(faults).isEmpty();
        assertThat(rows).extracting(CodingRow::quote).containsExactly("a, b; c", "a, b; c");
        assertThat(rows.getFirst().event()).isEqualTo("1;2");
    }

    @Test
    void countsTheLinesOfTheFileAlsoAfterCellsWithLineBreaks() throws IOException {
        read("source,quote,code\r\none.txt,\"a\r\nb\nc\",planning\r\n\r\none.txt,d,planning,,too many\r\n");
        assertThat(rows).extracting(CodingRow::row).containsExactly(2);
        assertThat(rows.getFirst().quote()).isEqualTo("a\r\nb\nc");
        assertThat(faults).extracting(RowProblem::row).containsExactly(6);
    }

    @Test
    void namesMissingColumnsAndTwiceNamedOnes() throws IOException {
        read("file,start,code,code\none.txt,4,planning,x\n");
        assertThat(rows).isEmpty();
        assertThat(faults).hasSize(2);
        assertThat(faults.getFirst().what()).contains("'source'", "'quote' (or both 'start' and 'end')");
        assertThat(faults.getLast().column()).isEqualTo("code");
    }

    @Test
    void namesRowAndColumnOfABadNumber() throws IOException {
        read("source,start,end,code\none.txt,4,9,planning\none.txt,\"1,042\",9,planning\n,1,2,planning\n");
        assertThat(rows).hasSize(1);
        assertThat(faults).extracting(RowProblem::row).containsExactly(3, 4);
        assertThat(faults).extracting(RowProblem::column).containsExactly("start", "source");
    }

    @Test
    void refusesAnotherEncodingWithItsRow() throws IOException {
        read("source,quote,code\none.txt,ok,planning\none.txt,caf\u00e9,planning\n"
                .getBytes(Charset.forName("windows-1252")));
        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault.row()).isEqualTo(3);
            assertThat(fault.what()).contains("UTF-8");
        });
        faults.clear();
        read("source,quote,code\n".getBytes(StandardCharsets.UTF_16));
        assertThat(faults)
                .singleElement()
                .satisfies(fault -> assertThat(fault.what()).contains("UTF-16"));
    }

    @Test
    void refusesAFileThatIsNotThereOrEmptyOrCutInAQuote() throws IOException {
        new CodingCsv(
                        folder.resolve("none.csv"),
                        study.workbench().sources(),
                        study.workbench().timeline())
                .feed(rows::add, faults::add);
        read("");
        read("source,quote,code\none.txt,a,planning\none.txt,\"never closed,planning\n");
        assertThat(faults).hasSize(3);
        assertThat(faults.get(0).what()).contains("no file");
        assertThat(faults.get(1).what()).contains("is empty");
        assertThat(faults.get(2).row()).isEqualTo(3);
    }

    @Test
    void readsDefusedCellsAsTheyWere() throws IOException {
        read("source,quote,code,valence,note\none.txt,'=SUM(1),planning,-,'+44\n");
        assertThat(rows.getFirst().quote()).isEqualTo("=SUM(1)");
        assertThat(rows.getFirst().valence()).isEqualTo("-");
        assertThat(rows.getFirst().note()).isEqualTo("+44");
    }

    @Test
    void letsAnInheritedEventBeInheritedAgain() throws IOException {
        read("source,quote,code,event,eventBasis\n"
                + "one.txt,a,planning,formation,inherited\none.txt,a,planning,stability,inherited\n"
                + "one.txt,a,planning,formation,stated\n");
        assertThat(rows).extracting(CodingRow::event).containsExactly("", "stability", "formation");
    }
}
