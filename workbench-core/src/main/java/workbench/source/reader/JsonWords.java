package workbench.source.reader;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A list of single words with times, marks of punctuation among them. */
final class JsonWords {
    private JsonWords() {}

    /** Results of Speechmatics: each a word or a mark with alternatives, the best first. */
    static List<Cue> speechmatics(JsonNode results) {
        boolean words = results.isArray()
                && results.path(0).has("alternatives")
                && results.path(0).has("type");
        return words ? of(results) : List.of();
    }

    /** One cue a word, a mark of punctuation joined to the word before it. */
    static List<Cue> of(JsonNode list) {
        List<Cue> cues = new ArrayList<>();
        if (!list.isArray()) {
            return cues;
        }
        for (JsonNode item : list) {
            String word = word(item);
            if (Whitespace.fills(word)) {
                continue;
            }
            boolean mark = item.path("type").asString("").equals("punctuation")
                    || item.path("attaches_to").asString("").equals("previous");
            if (mark && !cues.isEmpty()) {
                Cue last = cues.removeLast();
                cues.add(new Cue(last.start(), last.end(), last.speaker(), last.words() + word));
            } else {
                cues.add(new Cue(JsonPassages.startOf(item), JsonPassages.endOf(item), speaker(item), word));
            }
        }
        return JsonPassages.inSeconds(cues);
    }

    private static String word(JsonNode item) {
        JsonNode best = item.path("alternatives").path(0);
        JsonNode holder = best.isMissingNode() ? item : best;
        for (String key : List.of("punctuated_word", "content", "word", "text")) {
            String word = holder.path(key).asString("");
            if (!word.isEmpty()) {
                return TextNormaliser.normalise(word);
            }
        }
        return "";
    }

    private static @Nullable String speaker(JsonNode item) {
        String named = JsonPassages.speaker(item);
        return named != null
                ? named
                : JsonPassages.speaker(item.path("alternatives").path(0));
    }
}
