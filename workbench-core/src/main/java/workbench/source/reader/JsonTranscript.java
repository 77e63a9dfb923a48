package workbench.source.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Knows the forms of JSON transcripts. Each holds the same speech several times over (whole text, passages, words): the
 * first that names speakers and times is taken, and once.
 */
final class JsonTranscript {
    /** Names of lists of passages; single words come last, for they say least. */
    private static final List<String> PASSAGES =
            List.of("utterances", "segments", "results", "transcript", "transcription", "monologue", "chunks", "words");

    private JsonTranscript() {}

    /** The speech with its times; empty where no form fits. */
    static List<Cue> cues(JsonNode root) {
        Stream<Supplier<List<Cue>>> readings = Stream.of(
                () -> deepgram(root),
                () -> aws(root),
                () -> azure(root.path("recognizedPhrases")),
                () -> rev(root.path("monologues")),
                () -> JsonWords.speechmatics(root.path("results")),
                () -> JsonPassages.of(root),
                () -> PASSAGES.stream()
                        .map(name -> JsonPassages.of(root.path(name)))
                        .filter(cues -> !cues.isEmpty())
                        .findFirst()
                        .orElse(List.of()),
                () -> whole(root));
        return readings.map(Supplier::get)
                .filter(cues -> !cues.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static List<Cue> deepgram(JsonNode root) {
        JsonNode results = root.path("results");
        List<Cue> utterances = JsonPassages.of(results.path("utterances"));
        if (!utterances.isEmpty()) {
            return utterances;
        }
        JsonNode best = results.path("channels").path(0).path("alternatives").path(0);
        List<Cue> words = JsonWords.of(best.path("words"));
        return words.isEmpty() ? whole(best) : words;
    }

    private static List<Cue> aws(JsonNode root) {
        JsonNode results = root.path("results");
        List<Cue> words = JsonWords.of(results.path("items"));
        List<Cue> segments = JsonPassages.of(results.path("audio_segments"));
        boolean wordsNameSpeakers = words.stream().anyMatch(word -> word.speaker() != null);
        return segments.isEmpty() || wordsNameSpeakers ? words : segments;
    }

    private static List<Cue> azure(JsonNode phrases) {
        List<Cue> cues = new ArrayList<>();
        for (JsonNode phrase : phrases) {
            double start = phrase.path("offsetInTicks").asDouble(0) / 10_000_000;
            double length = phrase.path("durationInTicks").asDouble(0) / 10_000_000;
            String words = phrase.path("nBest").path(0).path("display").asString("");
            if (!Whitespace.fills(words)) {
                cues.add(new Cue(start, start + length, JsonPassages.speaker(phrase), words));
            }
        }
        return cues;
    }

    private static List<Cue> rev(JsonNode monologues) {
        List<Cue> cues = new ArrayList<>();
        for (JsonNode monologue : monologues) {
            StringBuilder words = new StringBuilder();
            @Nullable Double start = null;
            double end = 0;
            for (JsonNode element : monologue.path("elements")) {
                words.append(element.path("value").asString(""));
                start = start == null && element.has("ts")
                        ? (Double) element.path("ts").asDouble(0)
                        : start;
                end = element.path("end_ts").asDouble(end);
            }
            if (!Whitespace.fills(words.toString())) {
                cues.add(new Cue(start == null ? 0 : start, end, JsonPassages.speaker(monologue), words.toString()));
            }
        }
        return cues;
    }

    /** A text without times is better than none, if recognisers' other marks are there. */
    private static List<Cue> whole(JsonNode root) {
        boolean recognised = root.has("segments")
                || root.has("words")
                || root.has("language")
                || root.has("confidence")
                || root.has("audio_duration")
                || root.has("task");
        String words = root.path("text").asString(root.path("transcript").asString(""));
        return recognised && !Whitespace.fills(words) ? List.of(new Cue(0, 0, null, words)) : List.of();
    }
}
