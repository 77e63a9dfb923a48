package workbench.study;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import workbench.id.Ids;
import workbench.storage.Binder;
import workbench.storage.Database;

/** What a study says of itself, in the table {@code setting}. */
public final class StudyStore {
    private final Database database;

    public StudyStore(Database database) {
        this.database = database;
    }

    /** Writes the settings of a new study. */
    public void begin(NewStudy study, String madeWith) {
        Map<String, String> settings = Map.of(
                "study-id", Ids.next().toString(),
                "title", study.title(),
                "language", study.language(),
                "coder", study.coder(),
                "made-with", madeWith);
        database.updateEach(
                "INSERT INTO setting (name, content) VALUES (?, ?)", settings.entrySet(), (statement, setting) -> {
                    statement.setString(1, setting.getKey());
                    statement.setString(2, setting.getValue());
                });
    }

    public Study read() {
        Map<String, String> settings = database
                .query(
                        "SELECT name, content FROM setting",
                        Binder.NOTHING,
                        row -> Map.entry(row.getString(1), row.getString(2)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new Study(
                UUID.fromString(settings.get("study-id")),
                settings.getOrDefault("title", ""),
                settings.getOrDefault("language", "en"),
                settings.getOrDefault("coder", ""),
                settings.getOrDefault("made-with", ""));
    }
}
