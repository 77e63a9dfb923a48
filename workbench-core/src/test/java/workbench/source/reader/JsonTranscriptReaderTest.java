package workbench.source.reader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class JsonTranscriptReaderTest {
    private static ReadText read(String json) {
        return Reading.read(new JsonTranscriptReader(), "talk.json", json);
    }

    @Test
    void readsSegmentsWithSpeakers() {
        ReadText text = read("""
                {"segments":[{"start":0.5,"end":2.1,"text":" Hello there.","speaker":"SPEAKER_00","words":[{"word":"Hello"}]},
                {"start":2.5,"end":4.0,"text":" Again.","speaker":"SPEAKER_00"},
                {"start":4.5,"end":6.0,"text":" No.","speaker":"SPEAKER_01"}],"language":"en"}""");
        assertThat(text.text()).isEqualTo("SPEAKER_00: Hello there. Again.\nSPEAKER_01: No.");
        assertThat(Reading.seconds(text)).containsExactly(0.5, 4.5);
    }

    @Test
    void readsUtterancesInMilliseconds() {
        ReadText text = read("""
                {"text":"Hello. Yes.","utterances":[{"speaker":"A","start":1100,"end":2400,"text":"Hello."},
                {"speaker":"B","start":13940,"end":15000,"text":"Yes."}]}""");
        assertThat(Reading.turns(text)).containsExactly("A|Hello.", "B|Yes.");
        assertThat(Reading.seconds(text)).containsExactly(1.1, 13.94);
    }

    @Test
    void readsWordsWithMarks() {
        String word =
                "{\"type\":\"%s\",\"start_time\":%s,\"end_time\":%s,\"alternatives\":[{\"content\":\"%s\",\"speaker\":\"%s\"}]}";
        ReadText text = read("{\"results\":[" + word.formatted("word", 0.5, 0.8, "Hello", "S1") + ","
                + word.formatted("punctuation", 0.8, 0.8, ".", "S1") + ","
                + word.formatted("word", 1.5, 1.9, "Yes", "S2") + "]}");
        assertThat(Reading.turns(text)).containsExactly("S1|Hello.", "S2|Yes");
    }

    @Test
    void readsWordsOfChannelsAndOfItems() {
        assertThat(Reading.turns(read("""
                {"results":{"channels":[{"alternatives":[{"transcript":"hello yes","words":[
                {"word":"hello","punctuated_word":"Hello.","start":0.1,"end":0.5,"speaker":0},
                {"word":"yes","punctuated_word":"Yes.","start":1.1,"end":1.5,"speaker":1}]}]}]}}"""))).containsExactly("Speaker 0|Hello.", "Speaker 1|Yes.");
        assertThat(Reading.turns(read("""
                {"results":{"transcripts":[{"transcript":"Hello. Yes"}],"items":[
                {"type":"pronunciation","alternatives":[{"content":"Hello"}],"start_time":"0.04","end_time":"0.4","speaker_label":"spk_0"},
                {"type":"punctuation","alternatives":[{"content":"."}]},
                {"type":"pronunciation","alternatives":[{"content":"Yes"}],"start_time":"1.04","end_time":"1.4","speaker_label":"spk_1"}]}}"""))).containsExactly("spk_0|Hello.", "spk_1|Yes");
    }

    @Test
    void refusesWhatIsNoTranscriptAndWhatIsCut() {
        assertThatThrownBy(() -> refuse("{\"a\":1,\"results\":[1,2]}"))
                .hasMessage("its JSON is no transcript of a known form");
        assertThatThrownBy(() -> refuse("{\"segments\":[{\"start\":0"))
                .hasMessageStartingWith("its JSON is damaged or cut off");
        assertThatThrownBy(() -> refuse("{\"a\":".repeat(100_000)))
                .hasMessageStartingWith("its JSON is damaged or cut off");
    }

    @Test
    void timeStampsInBracketsAreNoJson() {
        FileContent file = new FileContent("a.txt", "[00:00:01] P1: Hello.".getBytes(UTF_8));
        assertThat(new JsonTranscriptReader().takes(file)).isFalse();
    }

    private static void refuse(String json) throws UnreadableFile {
        new JsonTranscriptReader().read(new FileContent("talk.json", json.getBytes(UTF_8)), ReadOptions.PLAIN);
    }
}
