package workbench.cli.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormatsTest {
    private record Note(String words, int count, List<String> tags) {}

    private static final List<Column<Note>> COLUMNS = List.of(
            Column.of("words", Note::words), Column.of("noteCount", Note::count), Column.data("tags", Note::tags));

    private static Table<Note> table(Note... notes) {
        return new Table<>(COLUMNS, Arrays.asList(notes), "Nothing.");
    }

    private static String text(Table<Note> table, int columns) {
        StringWriter out = new StringWriter();
        TextTable.of(table).write(new PrintWriter(out), columns);
        return out.toString();
    }

    @Test
    void textIsAlignedByWhatATerminalShows() {
        String text = text(table(new Note("café", 5, List.of()), new Note("会議 🙂", 12, List.of())), 80);

        assertThat(text.lines()).containsExactly("words    note count", "café              5", "会議 🙂          12");
    }

    @Test
    void theWidestColumnIsCutToTheTerminal() {
        String text = text(table(new Note("a very long sentence that does not fit", 5, List.of())), 30);

        assertThat(text.lines())
                .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(30));
        assertThat(text).contains("a very long sente…");
    }

    @Test
    void anEmptyTableSaysSo() {
        assertThat(text(table(), 80).strip()).isEqualTo("Nothing.");
    }

    @Test
    void jsonIsAListOfObjectsWithStableNames() throws Exception {
        StringWriter out = new StringWriter();
        Json.write(table(new Note("naïve \"x\"", 1, List.of("a", "b"))).json(), true, out);

        assertThat(out.toString().replaceAll("\\s+", " ").strip())
                .isEqualTo("[ { \"words\" : \"naïve \\\"x\\\"\", \"noteCount\" : 1, \"tags\" : [ \"a\", \"b\" ] } ]");

        StringWriter close = new StringWriter();
        Json.write(table(new Note("x", 1, List.of())).json(), false, close);
        assertThat(close).hasToString("[{\"words\":\"x\",\"noteCount\":1,\"tags\":[]}]\n");
    }

    @Test
    void csvHasAHeaderAndQuotesAndJoinsLists() throws Exception {
        StringWriter out = new StringWriter();
        Csv.write(table(new Note("a, \"b\"\nc", -1, List.of("x", "y"))), out);

        assertThat(out.toString()).isEqualTo("words,noteCount,tags\r\n\"a, \"\"b\"\"\nc\",-1,x;y\r\n");
    }

    @Test
    void aTextThatASpreadsheetWouldTakeForAFormulaIsDefusedAndANumberIsNot() throws Exception {
        StringWriter out = new StringWriter();
        Csv.write(table(new Note("=1+1", -1, List.of("-x"))), out);

        assertThat(out.toString()).isEqualTo("words,noteCount,tags\r\n'=1+1,-1,'-x\r\n");
    }

    @Test
    void wordsAreBrokenBetweenWords() {
        assertThat(Wrapping.lines("one two three four", 9)).containsExactly("one two", "three", "four");
    }

    @Test
    void rowsBeyondTheFirstThousandAreWrittenWhole() {
        Note[] notes = new Note[1_201];
        Arrays.fill(notes, new Note("word", 1, List.of()));
        notes[1_200] = new Note("a far longer word", 1, List.of());

        assertThat(text(table(notes), Integer.MAX_VALUE).lines())
                .hasSize(1_202)
                .endsWith("a far longer word           1");
        assertThat(text(table(notes), 20).lines().toList().getLast()).startsWith("a fa…");
    }
}
