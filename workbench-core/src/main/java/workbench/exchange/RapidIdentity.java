package workbench.exchange;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import workbench.id.Ids;

/** Which study, case and participant a template was made for, by ids; written into it where nobody types. */
record RapidIdentity(
        UUID study,
        UUID ofCase,
        UUID participant,
        @Nullable UUID guide,
        @Nullable UUID source) {
    /** The name of the sheet that keeps it, out of sight; and what a line begins with that does. */
    static final String MARK = "workbench rapid template 1";

    Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("study", study.toString());
        fields.put("case", ofCase.toString());
        fields.put("participant", participant.toString());
        if (guide != null) {
            fields.put("guide", guide.toString());
        }
        if (source != null) {
            fields.put("source", source.toString());
        }
        return fields;
    }

    /** Empty where one of the ids it needs is missing or none. */
    static Optional<RapidIdentity> of(Map<String, String> fields) {
        Optional<UUID> study = id(fields, "study");
        Optional<UUID> ofCase = id(fields, "case");
        Optional<UUID> participant = id(fields, "participant");
        return study.isPresent() && ofCase.isPresent() && participant.isPresent()
                ? Optional.of(new RapidIdentity(
                        study.get(),
                        ofCase.get(),
                        participant.get(),
                        id(fields, "guide").orElse(null),
                        id(fields, "source").orElse(null)))
                : Optional.empty();
    }

    private static Optional<UUID> id(Map<String, String> fields, String name) {
        return Ids.read(fields.getOrDefault(name, "").strip());
    }

    /** On one line, for a document. */
    String line() {
        return MARK
                + fields().entrySet().stream()
                        .map(entry -> " | " + entry.getKey() + " " + entry.getValue())
                        .collect(Collectors.joining());
    }

    static Optional<RapidIdentity> read(String line) {
        if (!line.strip().startsWith(MARK)) {
            return Optional.empty();
        }
        Map<String, String> fields = new LinkedHashMap<>();
        for (String part : line.strip().substring(MARK.length()).split("\\|", -1)) {
            String[] words = part.strip().split("\\s+", 2);
            if (words.length == 2) {
                fields.put(words[0], words[1]);
            }
        }
        return of(fields);
    }
}
