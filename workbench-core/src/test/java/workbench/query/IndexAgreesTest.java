package workbench.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import workbench.coding.Valence;
import workbench.id.CodeId;
import workbench.id.CoderId;
import workbench.id.EventId;
import workbench.storage.Binder;

/** Whatever was done to a study, the index answers as a scan of the tables would. */
class IndexAgreesTest {
    private static final List<String> WORDS = List.of("money", "board", "trust", "delay", "nurse");
    private static final List<String> VALENCES = List.of("positive", "negative", "mixed", "neutral", "");

    private record Row(UUID excerpt, String text, UUID code, UUID coder, String valence, UUID event) {}

    @Property(tries = 12, shrinking = ShrinkingMode.OFF)
    void asAScanWould(@ForAll long seed) throws IOException {
        Path folder = Files.createTempDirectory("agrees");
        try (SmallStudy study = new SmallStudy(folder)) {
            Random random = new Random(seed);
            Made made = new Made(study, random);
            for (int step = 0; step < 60; step++) {
                made.changeSomething();
                if (step % 10 == 9) {
                    made.compare();
                }
            }
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        }
    }

    private static final class Made {
        private final SmallStudy study;
        private final Random random;
        private final List<CodeId> codes = new ArrayList<>();
        private final List<UUID> coders = new ArrayList<>();
        private final List<UUID> events = new ArrayList<>();
        private final List<UUID> sources = new ArrayList<>();
        private final List<UUID> excerpts = new ArrayList<>();

        Made(SmallStudy study, Random random) {
            this.study = study;
            this.random = random;
            for (int i = 0; i < 2; i++) {
                CodeId top = study.code("top" + i, null);
                codes.addAll(List.of(top, study.code("a", top), study.code("b", top)));
                coders.add(study.coder("coder" + i));
                events.add(study.event("event" + i));
            }
            addSource();
        }

        private <T> T any(List<T> list) {
            return list.get(random.nextInt(list.size()));
        }

        private void addSource() {
            StringBuilder text = new StringBuilder();
            IntStream.range(0, 12).forEach(i -> text.append(any(WORDS)).append(i % 4 == 3 ? "\n" : " "));
            sources.add(study.source("interview", null, text.toString()));
        }

        void changeSomething() {
            switch (random.nextInt(10)) {
                case 0 -> addSource();
                case 1, 2, 3 ->
                    excerpts.add(study.excerpt(
                            study.version(any(sources)), random.nextInt(20), 25 + random.nextInt(20), null));
                case 4, 5, 6, 7 -> {
                    if (!excerpts.isEmpty()) {
                        String valence = any(VALENCES);
                        study.coding(
                                any(excerpts),
                                any(codes),
                                any(coders),
                                valence.isEmpty() ? null : valence,
                                any(events));
                    }
                }
                case 8 -> alterCoding();
                default -> {
                    if (study.journal.lastSeq() > 8) {
                        study.journal.undo().last(1, true);
                    }
                }
            }
        }

        private void alterCoding() {
            List<UUID> codings = study.database.query(
                    "SELECT id FROM coding WHERE removed_seq IS NULL", row -> row.getObject(1, UUID.class));
            if (codings.isEmpty()) {
                return;
            }
            UUID coding = any(codings);
            study.change(open -> {
                if (random.nextBoolean()) {
                    open.remove("coding", coding);
                } else {
                    open.altering("coding", coding);
                    study.sql(
                            "UPDATE coding SET code_id = ?, excerpt_id = ? WHERE id = ?",
                            any(codes).value(),
                            any(excerpts),
                            coding);
                }
                return null;
            });
        }

        void compare() {
            List<Row> rows = rows();
            for (int i = 0; i < 5; i++) {
                CodeId code = any(codes);
                UUID coder = any(coders);
                UUID event = any(events);
                String valence = any(VALENCES);
                String word = any(WORDS);
                Query.Builder query = Query.builder().words(word).where(new Criterion.Code(code));
                Stream<Row> wanted = rows.stream()
                        .filter(row -> row.text().contains(word))
                        .filter(row -> study.tree().withDescendants(code).contains(new CodeId(row.code())));
                if (random.nextBoolean()) {
                    query.where(new Criterion.ByCoder(new CoderId(coder)));
                    wanted = wanted.filter(row -> row.coder().equals(coder));
                }
                if (random.nextBoolean()) {
                    query.whereNot(new Criterion.AtEvent(new EventId(event)));
                    wanted = wanted.filter(row -> !row.event().equals(event));
                }
                if (random.nextBoolean()) {
                    query.where(new Criterion.WithValence(Valence.read(valence).orElse(null)));
                    wanted = wanted.filter(row -> row.valence().equals(valence));
                }
                List<UUID> found = new ArrayList<>();
                study.search.eachExcerpt(query.build(), id -> found.add(id.value()));
                assertThat(found)
                        .containsExactlyInAnyOrderElementsOf(
                                wanted.map(Row::excerpt).distinct().toList());
                assertThat(study.search.count(query.build())).isEqualTo(found.size());
            }
        }

        private List<Row> rows() {
            return study.database.query(
                    """
                    SELECT e.id, SUBSTRING(v.content, e.start_at + 1, e.end_at - e.start_at), c.code_id, c.coder_id,
                           COALESCE(c.valence, ''), ce.event_id
                      FROM excerpt e
                      JOIN source_version v ON v.id = e.version_id
                      JOIN source s ON s.id = v.source_id AND s.removed_seq IS NULL
                      JOIN coding c ON c.excerpt_id = e.id AND c.removed_seq IS NULL
                      JOIN coding_event ce ON ce.coding_id = c.id
                     WHERE e.removed_seq IS NULL""",
                    Binder.NOTHING,
                    row -> new Row(
                            row.getObject(1, UUID.class),
                            wholeWords(row.getString(2)),
                            row.getObject(3, UUID.class),
                            row.getObject(4, UUID.class),
                            row.getString(5),
                            row.getObject(6, UUID.class)));
        }

        /** Words that an excerpt's edge cuts through are other words. */
        private static String wholeWords(String text) {
            return String.join(
                    " ", Stream.of(text.split("\\s+")).filter(WORDS::contains).toList());
        }
    }
}
