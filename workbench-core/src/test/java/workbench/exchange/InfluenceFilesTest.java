package workbench.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workbench.Workbench;
import workbench.coding.CodingRow;
import workbench.coding.Valence;
import workbench.id.CodingId;
import workbench.influence.Influence;
import workbench.influence.Influences;
import workbench.influence.NewInfluence;
import workbench.influence.Spot;
import workbench.privacy.Consent;
import workbench.source.NewParticipant;
import workbench.text.TextRange;

class InfluenceFilesTest {
    @TempDir
    Path folder;

    private ExportedStudy study;
    private Influences influences;

    @BeforeEach
    void judge() {
        study = new ExportedStudy(folder);
        influences = study.workbench().influences();
        study.workbench()
                .participants()
                .add(new NewParticipant("nurse-n", "lead nurse", Consent.UNKNOWN, null, List.of()));
        CodingId gain = code("The tender failed", "+", "provider-network");
        CodingId loss = code("The navigators never came", "-", "commissioning-network");
        add("provider-network", "cost", Valence.POSITIVE, "nurse-n", List.of(gain));
        add("commissioning-network", "cost", Valence.NEGATIVE, null, List.of(loss));
        add("provider-network", "culture", Valence.POSITIVE, null, List.of());
    }

    @AfterEach
    void close() {
        study.close();
    }

    private CodingId code(String quote, String sign, String affects) {
        return study.field()
                .code(new CodingRow(0, "one.txt", null, null, quote, "cost", sign, "", "1", affects, "", "", ""))
                .codings()
                .getFirst();
    }

    private void add(String network, String code, Valence sign, @Nullable String claimer, List<CodingId> evidence) {
        Workbench workbench = study.workbench();
        Spot spot = new Spot(
                workbench.timeline().find("1").id(),
                workbench.networks().find(network).id(),
                workbench.codebooks().lookup().code(code).id());
        influences.add(new NewInfluence(spot, sign, null, claimer, "Because.", evidence, List.of()));
    }

    private List<Influence> judged() {
        return influences.counting();
    }

    private static Row row(Sheet sheet, String construct, String network) {
        for (Row row : sheet) {
            if (row.getCell(3) != null
                    && row.getCell(3).getStringCellValue().endsWith(construct)
                    && row.getCell(5).getStringCellValue().equals(network)) {
                return row;
            }
        }
        throw new AssertionError("no row " + construct + ", " + network);
    }

    @Test
    void aWorkbookFoldsNetworksAndLeadsToTheEvidence() throws IOException {
        Path file = folder.resolve("t3.xlsx");
        study.exports().influences(file, judged(), false, false);
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            Sheet sheet = book.getSheet("Influences (Table 3)");
            Row folded = row(sheet, "Cost", "commissioning-network −; provider-network +");
            assertThat(folded.getCell(4).getStringCellValue()).isEqualTo("−/+");
            assertThat(folded.getCell(9).getCellFormula()).isEqualTo("HYPERLINK(\"#'Evidence'!A2:A3\",\"2 excerpts\")");
            Row gain = row(sheet, "Cost", "provider-network");
            assertThat(gain.getCell(4).getStringCellValue()).isEqualTo("+");
            assertThat(gain.getCell(9).getCellFormula()).isEqualTo("HYPERLINK(\"#'Evidence'!A3\",\"1 excerpt\")");
            assertThat(gain.getCell(8).getStringCellValue()).isEqualTo("lead nurse"); // never the pseudonym
            Row claim = row(sheet, "Culture", "provider-network");
            assertThat(claim.getCell(7).getStringCellValue()).isEqualTo("claimed, no excerpt");
            assertThat(book.getSheet("Evidence").getRow(2).getCell(5).getStringCellValue())
                    .isEqualTo("The tender failed");
        }
    }

    @Test
    void aWordTableMarksTheClaimAndSaysWhoGainedAndWhoLost() throws IOException {
        Path file = folder.resolve("t3.docx");
        study.exports().influences(file, judged(), false, false);
        try (InputStream in = Files.newInputStream(file);
                XWPFDocument document = new XWPFDocument(in);
                XWPFWordExtractor words = new XWPFWordExtractor(document)) {
            assertThat(document.getTables().getFirst().getRows()).hasSize(3);
            assertThat(words.getText())
                    .contains("1. Formation", "−/+", "no excerpt supports it")
                    .contains("commissioning-network −; provider-network +");
        }
        Path byNetwork = folder.resolve("by-network.docx");
        study.exports().influences(byNetwork, judged(), true, false);
        try (InputStream in = Files.newInputStream(byNetwork);
                XWPFDocument document = new XWPFDocument(in)) {
            assertThat(document.getTables().getFirst().getRows()).hasSize(4);
        }
    }

    @Test
    void theStudysWorkbookHasTheTableAndSeesWhereItWasAltered() throws IOException {
        Path file = study.workbook(false);
        assertThat(study.exports().verify(file).faults()).isEmpty();
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            Row gain = row(book.getSheet("Influences (Table 3)"), "Cost", "provider-network");
            assertThat(gain.getCell(9).getCellFormula()).startsWith("HYPERLINK(\"#'Excerpts'!A");
            gain.getCell(4).setCellValue("−");
            try (OutputStream out = Files.newOutputStream(file)) {
                book.write(out);
            }
        }

        assertThat(study.exports().verify(file).faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.toString()).contains("Influences (Table 3)", "E"));
    }

    @Test
    void aJudgementMadeSinceShowsAsAChangeOfTheStudy() {
        Path file = study.workbook(false);
        add("commissioning-network", "culture", Valence.NEGATIVE, null, List.of());

        assertThat(study.exports().verify(file).faults())
                .anySatisfy(fault -> assertThat(fault.toString()).contains("Influences (Table 3)", "STUDY_CHANGED"));
    }

    private String evidenceWords() throws IOException {
        Path file = folder.resolve("words.xlsx");
        study.exports().influences(file, judged(), true, false);
        StringBuilder words = new StringBuilder();
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            for (Row row : book.getSheet("Evidence")) {
                for (Cell cell : row) {
                    words.append(cell).append(' ');
                }
            }
        }
        return words.toString();
    }

    @Test
    void wordsWithoutConsentForQuotationAreWithheld() throws IOException {
        var people = study.workbench().participants();
        people.set(
                people.find("Ada Secret").id(),
                new NewParticipant(null, null, Consent.read("written:analysis").orElseThrow(), null, List.of()));

        assertThat(evidenceWords())
                .contains(ExcerptReading.WITHHELD, "The navigators never came")
                .doesNotContain("The tender failed", "Ada", "one.txt");
    }

    @Test
    void evidenceOffTheRecordIsGone() throws IOException {
        var source = study.field().source("one.txt");
        study.workbench().sources().restrict(source, new TextRange(0, 80), null);

        assertThat(evidenceWords()).doesNotContain("The tender failed");
        assertThat(judged()).filteredOn(Influence::evidenceIsGone).hasSize(1);
    }
}
