package workbench.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workbench.id.CodeId;
import workbench.id.Ids;
import workbench.id.NetworkId;
import workbench.id.SourceId;

/** Changes of thousands of rows at once, as coding from a file makes them, and what codings have from their passages. */
class LargeChangesTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private SmallStudy study;

    @BeforeEach
    void begin() {
        study = new SmallStudy(folder);
    }

    @AfterEach
    void end() {
        study.close();
    }

    /** One change: excerpts of one word each, a coding on each. */
    private void code(UUID source, int from, int count, CodeId code, UUID coder) {
        study.change(open -> {
            for (int i = from; i < from + count; i++) {
                UUID excerpt = Ids.next();
                study.sql(
                        "INSERT INTO excerpt (id, version_id, start_at, end_at, created_seq) VALUES (?, ?, ?, ?, ?)",
                        excerpt,
                        study.version(source),
                        i * 6,
                        i * 6 + 5,
                        open.seq());
                study.sql("""
                        INSERT INTO coding (id, excerpt_id, code_id, code_version, coder_id, layer, status, coded_at, created_seq)
                        VALUES (?, ?, ?, 1, ?, 'individual', 'made', CURRENT_TIMESTAMP, ?)""", Ids.next(), excerpt, code.value(), coder, open.seq());
            }
            return null;
        });
    }

    private static String words(int count) {
        return String.join(" ", IntStream.range(0, count).mapToObj(i -> "trust").toList());
    }

    private long total(@Nullable CodeId code) {
        Query.Builder query = Query.builder().words("trust");
        if (code != null) {
            query.where(new Criterion.Code(code));
        }
        return study.search.excerpts(query.build(), Page.FIRST).total();
    }

    @Test
    void codingOfThousandsIsFollowed() {
        CodeId money = study.code("money", null);
        CodeId time = study.code("time", null);
        UUID coder = study.coder("Ada");
        UUID first = study.source("interview", null, words(4_000));
        UUID second = study.source("interview", null, words(10));
        code(second, 0, 3, money, coder);
        assertThat(total(money)).isEqualTo(3);
        code(first, 0, 2_500, time, coder); // more than half of what is indexed
        assertThat(total(time)).isEqualTo(2_500);
        assertThat(total(money)).isEqualTo(3);
        code(first, 2_500, 50, money, coder); // few
        assertThat(total(money)).isEqualTo(53);
        assertThat(total(null)).isEqualTo(2_553);
        study.journal.undo().last(2, true);
        assertThat(total(null)).isEqualTo(3);
    }

    @Test
    void idsAreAskedForInAnyNumber() {
        UUID coder = study.coder("Ada");
        List<UUID> ids = new ArrayList<>(
                IntStream.range(0, 70_000).mapToObj(i -> Ids.next()).toList());
        ids.add(coder);
        List<UUID> found = new ArrayList<>();
        study.database.eachOf(
                "SELECT id FROM coder WHERE id = ANY(?)", ids, row -> found.add(row.getObject(1, UUID.class)));
        assertThat(found).containsExactly(coder);
        assertThat(IndexedSourceStore.these(study.database, ids)).isEmpty();
    }

    @Test
    void codingsAreFoundByWhatTheirPassagesAre() {
        CodeId money = study.code("money", null);
        UUID coder = study.coder("Ada");
        UUID network = study.network("provider");
        UUID first = study.source("interview", null, words(20));
        UUID second = study.source("document", null, words(20));
        UUID inFirst = study.coding(study.excerpt(study.version(first), 12, 17, null), money, coder, "negative");
        UUID late = study.coding(study.excerpt(study.version(second), 30, 35, network), money, coder, "positive");
        UUID early = study.coding(study.excerpt(study.version(second), 0, 5, null), money, coder, "positive");
        assertThat(codings(Query.builder().build())).containsExactly(inFirst, early, late);
        assertThat(codings(Query.builder()
                        .where(new Criterion.InSource(new SourceId(second)))
                        .build()))
                .containsExactly(early, late);
        assertThat(codings(Query.builder()
                        .where(new Criterion.OfNetwork(new NetworkId(network)))
                        .build()))
                .containsExactly(late);
        assertThat(codings(Query.builder().where(new Criterion.OfNetwork(null)).build()))
                .containsExactly(inFirst, early);
        assertThat(codings(Query.builder()
                        .whereNot(new Criterion.InSource(new SourceId(first)))
                        .whereNot(new Criterion.OfNetwork(new NetworkId(network)))
                        .build()))
                .containsExactly(early);
    }

    @Test
    void codingsOfASourceTakenOutAreGone() {
        CodeId money = study.code("money", null);
        UUID coder = study.coder("Ada");
        UUID first = study.source("interview", null, words(20));
        UUID second = study.source("document", null, words(20));
        study.coding(study.excerpt(study.version(first), 12, 17, null), money, coder, "negative");
        UUID stays = study.coding(study.excerpt(study.version(second), 30, 35, null), money, coder, "positive");
        assertThat(codings(Query.ALL)).hasSize(2);
        study.change(open -> {
            open.remove("source", first);
            return null;
        });
        assertThat(codings(Query.ALL)).containsExactly(stays);
    }

    private List<UUID> codings(Query query) {
        List<UUID> codings = new ArrayList<>();
        study.search.eachCoding(query, id -> codings.add(id.value()));
        return codings;
    }

    @Test
    void facetsOfFewAndOfManyAgree() {
        CodeId money = study.code("money", null);
        CodeId time = study.code("time", null);
        UUID coder = study.coder("Ada");
        UUID first = study.source("interview", null, words(400));
        UUID second = study.source("document", null, words(400));
        code(first, 0, 300, money, coder);
        code(second, 0, 5, time, coder);
        Facets few = facets(Query.builder().where(new Criterion.Code(time)).build());
        Facets many = facets(Query.ALL);
        Facets fewAgain = facets(Query.builder().where(new Criterion.Code(time)).build());
        assertThat(few.kind()).containsOnlyKeys("document").containsEntry("document", 5);
        assertThat(few.code()).containsEntry(time, 5);
        assertThat(many.kind()).containsEntry("document", 5).containsEntry("interview", 300);
        assertThat(many.domain()).containsEntry(money, 300).containsEntry(time, 5);
        assertThat(fewAgain).isEqualTo(few);
        assertThat(facets(Query.ALL)).isEqualTo(many);
        assertThat(facets(Query.ALL)).isEqualTo(many);
    }

    private Facets facets(Query query) {
        return study.search.excerpts(query, Page.FIRST).facets();
    }
}
