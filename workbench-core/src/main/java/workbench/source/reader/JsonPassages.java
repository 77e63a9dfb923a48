package workbench.source.reader;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A list of passages, each with its words, times and perhaps a speaker, under the names that people give these. */
final class JsonPassages {
    private static final List<String> WORDS =
            List.of("text", "transcript", "content", "utterance", "sentence", "message", "body", "word");
    private static final List<String> STARTS = List.of(
            "start",
            "start_time",
            "startTime",
            "start_ts",
            "startTimeSeconds",
            "begin",
            "begin_time",
            "from",
            "offset",
            "ts",
            "start_offset",
            "timestamp",
            "time");
    private static final List<String> ENDS =
            List.of("end", "end_time", "endTime", "end_ts", "endTimeSeconds", "to", "end_offset", "finish");
    private static final List<String> SPEAKERS = List.of(
            "speaker",
            "speaker_label",
            "speakerLabel",
            "speaker_name",
            "speakerName",
            "speaker_id",
            "speakerId",
            "spk",
            "name",
            "participant",
            "role");

    /** More seconds a word than anyone takes: the numbers are milliseconds. */
    private static final double SLOWEST_SECONDS_A_WORD = 20;

    private JsonPassages() {}

    /** Empty where the node is no list of such passages. */
    static List<Cue> of(JsonNode list) {
        if (!list.isArray() || list.isEmpty() || !list.path(0).isObject()) {
            return List.of();
        }
        List<Cue> cues = new ArrayList<>();
        boolean timed = false;
        for (JsonNode passage : list) {
            JsonNode best = passage.path("alternatives").path(0);
            String words = words(best.isMissingNode() ? passage : best);
            if (!Whitespace.fills(words)) {
                double start = seconds(passage, STARTS, 0);
                timed |= hasAny(passage, STARTS);
                cues.add(new Cue(start, seconds(passage, ENDS, start), speaker(passage), words));
            }
        }
        boolean named = cues.stream().anyMatch(cue -> cue.speaker() != null);
        return timed || named ? inSeconds(cues) : List.of();
    }

    /** {@code Speaker 0} where the format numbers speakers; null where it names nobody. */
    static @Nullable String speaker(JsonNode passage) {
        for (String key : SPEAKERS) {
            JsonNode value = passage.path(key);
            if (value.isObject()) {
                value = value.path("name");
            }
            if (value.isNumber()) {
                return "Speaker " + value.asInt(0);
            }
            String name = value.isString() ? LabelName.tidy(TextNormaliser.normalise(value.asString(""))) : "";
            if (!name.isEmpty()) {
                return name.length() <= LabelLine.LONGEST ? name : name.substring(0, LabelLine.LONGEST);
            }
        }
        return null;
    }

    static double startOf(JsonNode passage) {
        return seconds(passage, STARTS, 0);
    }

    static double endOf(JsonNode passage) {
        return seconds(passage, ENDS, startOf(passage));
    }

    /** Times in milliseconds are turned into seconds: they show by their size. */
    static List<Cue> inSeconds(List<Cue> cues) {
        double spoken = 0;
        long words = 0;
        for (Cue cue : cues) {
            spoken += Math.max(0, cue.end() - cue.start());
            words += cue.words().split("\\s+", -1).length;
        }
        double span =
                cues.isEmpty() ? 0 : cues.getLast().start() - cues.getFirst().start();
        double measure = spoken > 0 ? spoken : span;
        if (words == 0 || measure / words <= SLOWEST_SECONDS_A_WORD) {
            return cues;
        }
        return cues.stream()
                .map(cue -> new Cue(cue.start() / 1000, cue.end() / 1000, cue.speaker(), cue.words()))
                .toList();
    }

    private static String words(JsonNode passage) {
        for (String key : WORDS) {
            JsonNode value = passage.path(key);
            if (value.isString() && !Whitespace.fills(value.asString(""))) {
                return TextNormaliser.normalise(value.asString(""));
            }
        }
        return "";
    }

    private static boolean hasAny(JsonNode passage, List<String> keys) {
        return passage.path("timestamp").isArray() || keys.stream().anyMatch(passage::hasNonNull);
    }

    private static double seconds(JsonNode passage, List<String> keys, double otherwise) {
        JsonNode pair = passage.path("timestamp"); // [1.2, 3.4]
        if (pair.isArray()) {
            return pair.path(keys.equals(STARTS) ? 0 : 1).asDouble(otherwise);
        }
        for (String key : keys) {
            JsonNode value = passage.path(key);
            if (value.isNumber()) {
                return value.asDouble(otherwise);
            }
            if (value.isString()) {
                return parse(value.asString(""), otherwise);
            }
        }
        return otherwise;
    }

    /** {@code 12.5}, {@code 12.5s}, {@code 00:00:12.500}. */
    private static double parse(String time, double otherwise) {
        String bare = time.strip();
        TimeStamp stamp = TimeStamp.whole(bare, 0, bare.length());
        if (stamp != null) {
            return stamp.seconds();
        }
        try {
            return Double.parseDouble(bare.endsWith("s") ? bare.substring(0, bare.length() - 1) : bare);
        } catch (NumberFormatException noTime) {
            return otherwise;
        }
    }
}
