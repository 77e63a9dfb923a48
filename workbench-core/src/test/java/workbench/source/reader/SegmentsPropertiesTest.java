package workbench.source.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import workbench.source.Segment;
import workbench.source.SegmentKind;
import workbench.text.CodePoints;

class SegmentsPropertiesTest {
    @Property(tries = 300)
    void segmentsOfAnyTextAreInOrderInBoundsAndNotEmpty(@ForAll("fieldTexts") String content) throws UnreadableFile {
        FileContent file = new FileContent(
                "some.txt", ("words of a note. ".repeat(12) + content).getBytes(StandardCharsets.UTF_8));
        ReadText text = new PlainTextReader().read(file, ReadOptions.PLAIN).getFirst();
        SegmentsCheck.hold(text);
        ReadText marked = new MarkdownReader().read(file, ReadOptions.PLAIN).getFirst();
        SegmentsCheck.hold(marked);
        assertThat(marked.text()).isEqualTo(text.text());
    }

    /** Speakers take turns, so no label stands inside a turn, and nothing that was said is outside of one. */
    @Property(tries = 200)
    void labelsAreInNoTurnAndWordsInOne(@ForAll("utterances") List<String> utterances) {
        StringBuilder written = new StringBuilder();
        for (int i = 0; i < utterances.size(); i++) {
            written.append(i % 2 == 0 ? "Interviewer: " : "P1 (nurse 🙂): ")
                    .append(utterances.get(i))
                    .append("\n\n");
        }
        ReadText text = Reading.plain(written.toString());
        List<Segment> turns = text.segments();
        CodePoints points = CodePoints.of(text.text());
        assertThat(turns).hasSize(utterances.size()).allMatch(turn -> turn.kind() == SegmentKind.TURN);
        for (int i = 0; i < turns.size(); i++) {
            assertThat(points.cut(turns.get(i).range())).isEqualTo(utterances.get(i));
        }
    }

    @Provide
    Arbitrary<String> fieldTexts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "Interviewer: ",
                "P1: ",
                "[Anna] ",
                "Note: ",
                "\n",
                "\n\n",
                "\r\n",
                "\r",
                "\t",
                " ",
                "🙂",
                "é",
                "# ",
                "- ",
                "1. ",
                "**",
                "|a|b|\n|-|-|\n",
                "> ",
                "[00:01:02] ",
                "00:01\n",
                "words of a sentence.",
                "\u00a0",
                "\u0005",
                ":",
                "SPEAKER_00",
                "Ada Bell  0:01\n",
                "---\n",
                "```\n",
                "<b>");
        return pieces.list().ofMaxSize(40).map(list -> String.join("", list));
    }

    @Provide
    Arbitrary<List<String>> utterances() {
        Arbitrary<String> words =
                Arbitraries.of("we", "began", "in", "May", "🙂", "café", "“no”", "(laughs)", "12", "so:", "10:30");
        Arbitrary<String> utterance = Combinators.combine(
                        words.list().ofMinSize(1).ofMaxSize(12), Arbitraries.of(".", "?", "…", ""))
                .as((list, end) -> "well " + String.join(" ", list) + end);
        return utterance.list().ofMinSize(2).ofMaxSize(12);
    }
}
