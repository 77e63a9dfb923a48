package workbench.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HintedWordsTest {
    private static List<String> met(String passage, String... beginnings) {
        return HintedWords.met(List.of(beginnings), passage);
    }

    @Test
    void aWordThatBeginsSoIsMetWhateverItsEnding() {
        assertThat(met("We trained them; Training was short.", "train")).containsExactly("trained", "training");
        assertThat(met("It was constraint, not restraint.", "train")).isEmpty();
        assertThat(met("The FUNDING fell through", "fund*")).containsExactly("funding");
    }

    @Test
    void aShortBeginningIsAWholeWordAndSeveralWordsStandBehindEachOther() {
        assertThat(met("so it is", "i")).isEmpty();
        assertThat(met("IT broke", "it")).containsExactly("it");
        assertThat(met("no money at all, nor any money", "no mon")).containsExactly("no money");
        assertThat(met("They didn\u2019t pay", "didn't")).containsExactly("didn't");
        assertThat(met("anything", "")).isEmpty();
    }
}
