package workbench.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import workbench.problem.WorkbenchException;
import workbench.query.WordsNode.All;
import workbench.query.WordsNode.Any;
import workbench.query.WordsNode.Misspelt;
import workbench.query.WordsNode.Not;
import workbench.query.WordsNode.Phrase;
import workbench.query.WordsNode.Wildcard;
import workbench.query.WordsNode.Word;

class WordsParserTest {
    @Test
    void orBindsLooserThanStandingSideBySide() {
        assertThat(WordsParser.parse("a b OR NOT (c AND \"d e\"~8)"))
                .isEqualTo(new Any(List.of(
                        new All(List.of(new Word("a", 0), new Word("b", 2))),
                        new Not(new All(List.of(new Word("c", 12), new Phrase("d e", 8, 18)))))));
    }

    @Test
    void aWordMayBeWildOrMisspelt() {
        assertThat(WordsParser.parse("tend* navigtor~ gray~1 gr?y"))
                .isEqualTo(new All(List.of(
                        new Wildcard("tend*", 0),
                        new Misspelt("navigtor", 2, 6),
                        new Misspelt("gray", 1, 16),
                        new Wildcard("gr?y", 23))));
        assertThat(WordsParser.parse("why?")).isEqualTo(new Word("why?", 0));
        assertThat(WordsParser.parse("“less money”")).isEqualTo(new Phrase("less money", 0, 0));
        assertThat(WordsParser.parse("ORder NOTes or")).isInstanceOf(All.class);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`\"tender`, 0",
                "`(a b`, 4",
                "`a )`, 2",
                "`a OR`, 4",
                "`a OR OR b`, 5",
                "`NOT`, 3",
                "`a \"  \"`, 3",
                "`~2`, 0",
                "`word~7`, 5",
                "`\"a b\"~`, 6",
                "`a * b`, 2",
                "`()`, 1"
            })
    void aFaultIsShownByACaretUnderItsPlace(String words, int at) {
        assertThatExceptionOfType(WorkbenchException.class)
                .isThrownBy(() -> WordsParser.parse(words))
                .satisfies(refused -> {
                    UnreadableWords problem =
                            (UnreadableWords) refused.problems().getFirst();
                    assertThat(problem.at()).isEqualTo(at);
                    assertThat(problem.what()).contains("\n  " + words + "\n  " + " ".repeat(at) + "^\n");
                });
    }

    @Test
    void tooDeepAQueryIsRefusedNotFallenInto() {
        assertThatExceptionOfType(WorkbenchException.class).isThrownBy(() -> WordsParser.parse("(".repeat(100_000)));
        assertThatExceptionOfType(WorkbenchException.class)
                .isThrownBy(() -> WordsParser.parse("NOT ".repeat(100_000) + "a"));
    }
}
