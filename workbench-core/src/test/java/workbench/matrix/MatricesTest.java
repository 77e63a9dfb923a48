package workbench.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workbench.coding.Coder;
import workbench.coding.Valence;
import workbench.id.CodeId;
import workbench.id.CoderId;
import workbench.id.EventId;
import workbench.query.Criterion;
import workbench.query.Page;
import workbench.query.Property;
import workbench.query.Query;
import workbench.query.SmallStudy;
import workbench.timeline.Event;

class MatricesTest {
    private static final Dimension CODE = Dimension.by(Dimension.By.CODE);
    private static final Dimension CONSTRUCT = Dimension.by(Dimension.By.CONSTRUCT);
    private static final Dimension DOMAIN = Dimension.by(Dimension.By.DOMAIN);
    private static final Dimension EVENT = Dimension.by(Dimension.By.EVENT);
    private static final String TEXT =
            "P1: There was less money and the board met often.\nP2: The board had no money at all.";

    @TempDir
    Path folder;

    private SmallStudy study;
    private Matrices matrices;
    private CodeId readiness;
    private CodeId resources;
    private CodeId planning;
    private UUID ada;
    private UUID ben;
    private UUID formation;
    private UUID stability;
    private UUID source;

    @BeforeEach
    void begin() {
        study = new SmallStudy(folder);
        CodeId inner = study.code("inner", null);
        readiness = study.code("readiness", inner);
        resources = study.code("resources", readiness);
        planning = study.code("planning", study.code("process", null));
        ada = study.coder("Ada");
        ben = study.coder("Ben");
        formation = study.event("formation");
        stability = study.event("stability");
        source = study.source("interview", "2017-03", TEXT);
        matrices = new Matrices(
                study.search,
                new StudyParts(
                        study::tree,
                        this::events,
                        () -> List.of(),
                        () -> List.of(),
                        () -> List.of(),
                        () -> List.of(),
                        () -> List.of(new Coder(new CoderId(ben), "Ben"), new Coder(new CoderId(ada), "Ada"))));
    }

    private List<Event> events() {
        return List.of(event(formation, "formation", 1), event(stability, "stability", 2));
    }

    private static Event event(UUID id, String slug, int ordinal) {
        return new Event(new EventId(id), slug, slug, ordinal, null, null, false, null, null, List.of(), null);
    }

    @AfterEach
    void end() {
        study.close();
    }

    private Cell cell(Matrix matrix, String row, String column) {
        int i = matrix.rows().stream().map(Heading::label).toList().indexOf(row);
        int j = matrix.columns().stream().map(Heading::label).toList().indexOf(column);
        return matrix.cells().get(i).get(j);
    }

    @Test
    void aConstructTakesInWhatIsBelowItACodeDoesNot() {
        study.coding(study.excerpt(source, "less money", null), resources, ada, "negative", formation);
        study.coding(study.excerpt(source, "the board met", null), readiness, ada, "positive", formation, stability);
        Matrix constructs = matrices.count(CONSTRUCT, EVENT, Query.ALL, false);
        assertThat(constructs.rows()).extracting(Heading::label).containsExactly("readiness", "resources");
        assertThat(constructs.columns()).extracting(Heading::id).containsExactly("formation", "stability");
        assertThat(cell(constructs, "readiness", "formation").codings()).isEqualTo(2);
        assertThat(cell(constructs, "readiness", "formation").valence()).isEqualTo(Valence.MIXED);
        assertThat(cell(constructs, "resources", "stability")).isEqualTo(Cell.EMPTY);
        assertThat(constructs.totals().codings()).isEqualTo(2);
        Matrix codes = matrices.count(CODE, EVENT, Query.ALL, false);
        assertThat(cell(codes, "readiness", "formation").codings()).isOne();
        Matrix domains = matrices.count(DOMAIN, EVENT, Query.ALL, true);
        assertThat(domains.rows()).extracting(Heading::label).containsExactly("inner", "process");
        assertThat(cell(domains, "inner", "formation").codings()).isEqualTo(2);
    }

    @Test
    void silenceShowsWhenAllIsAsked() {
        study.coding(study.excerpt(source, "less money", null), resources, ada, null);
        Matrix matrix = matrices.count(CONSTRUCT, EVENT, Query.ALL, true);
        assertThat(matrix.rows()).extracting(Heading::label).containsExactly("readiness", "resources", "planning");
        assertThat(matrix.columns()).hasSize(2);
        assertThat(matrix.withoutColumn()).isOne();
        assertThat(matrix.totals()).isEqualTo(Cell.EMPTY);
    }

    @Test
    void codersWhoseSignsDifferMakeAPassageDisputedNotMixed() {
        UUID passage = study.excerpt(source, "less money", null);
        study.coding(passage, resources, ada, "negative", formation);
        study.coding(passage, resources, ben, "positive", formation);
        Cell disputed = cell(matrices.count(CODE, EVENT, Query.ALL, false), "resources", "formation");
        assertThat(disputed.valence()).isNull();
        assertThat(disputed)
                .extracting(Cell::disputed, Cell::codings, Cell::excerpts, Cell::positive, Cell::negative)
                .containsExactly(1, 2, 1, 1, 1);
        study.coding(study.excerpt(source, "no money", null), resources, ada, "negative", formation);
        assertThat(cell(matrices.count(CODE, EVENT, Query.ALL, false), "resources", "formation")
                        .valence())
                .isEqualTo(Valence.NEGATIVE);
    }

    @Test
    void oneCoderWithBothSignsIsMixedAndSilenceIsNoSign() {
        UUID passage = study.excerpt(source, "less money", null);
        study.coding(passage, resources, ada, "negative", formation);
        study.coding(passage, resources, ada, "positive", formation);
        study.coding(passage, resources, ben, null, formation);
        Cell mixed = cell(matrices.count(CODE, EVENT, Query.ALL, false), "resources", "formation");
        assertThat(mixed.valence()).isEqualTo(Valence.MIXED);
        assertThat(mixed.disputed()).isZero();
    }

    @Test
    void whereAnAgreedCodingStandsOnlyItIsCounted() {
        UUID passage = study.excerpt(source, "less money", null);
        study.coding(passage, resources, ada, "negative", formation);
        study.coding(passage, resources, ben, "positive", formation);
        study.coding(passage, resources, ada, "mixed", "agreed", "made", formation);
        study.coding(study.excerpt(source, "no money", null), resources, ben, "negative", formation);
        Matrix matrix = matrices.count(CODE, EVENT, Query.ALL, false);
        assertThat(cell(matrix, "resources", "formation"))
                .extracting(Cell::codings, Cell::valence, Cell::disputed)
                .containsExactly(2, Valence.MIXED, 0);
        Query individual = Query.builder()
                .where(new Criterion.InLayer(workbench.coding.Layer.INDIVIDUAL))
                .build();
        assertThat(cell(matrices.count(CODE, EVENT, individual, false), "resources", "formation")
                        .disputed())
                .isOne();
    }

    @Test
    void aCellIsAQuery() {
        UUID passage = study.excerpt(source, "less money", null);
        study.coding(passage, resources, ada, "negative", formation);
        study.coding(passage, planning, ben, "positive", stability);
        study.coding(study.excerpt(source, "the board met", null), resources, ada, null, formation, stability);
        Matrix matrix = matrices.count(
                CONSTRUCT, EVENT, Query.builder().words("money OR board").build(), false);
        for (int i = 0; i < matrix.rows().size(); i++) {
            for (int j = 0; j < matrix.columns().size(); j++) {
                assertThat(study.search
                                .excerpts(matrix.queryOf(i, j), Page.FIRST)
                                .total())
                        .isEqualTo(matrix.cells().get(i).get(j).excerpts());
            }
        }
    }

    @Test
    void otherDimensionsHaveTheirOrderAndLabels() {
        UUID passage = study.excerpt(source, "less money", null);
        study.coding(passage, resources, ben, "negative", formation);
        study.coding(passage, resources, ada, null, formation);
        Matrix matrix =
                matrices.count(Dimension.by(Dimension.By.CODER), Dimension.by(Dimension.By.VALENCE), Query.ALL, false);
        assertThat(matrix.rows()).extracting(Heading::label).containsExactly("Ada", "Ben");
        assertThat(matrix.columns()).extracting(Heading::id).containsExactly("negative", "none");
        assertThat(Dimension.read("attribute:Site")).contains(Dimension.ofAttribute("Site"));
        assertThat(Dimension.read("colour")).isEmpty();
        assertThat(matrices.count(
                        Dimension.by(Dimension.By.MONTH), Dimension.by(Dimension.By.SPEAKER), Query.ALL, false))
                .satisfies(both -> {
                    assertThat(both.rows()).extracting(Heading::id).containsExactly("2017-03");
                    assertThat(both.columns()).extracting(Heading::id).containsExactly("P1");
                });
    }

    @Test
    void cellsAgreeWithCountingOneByOne() {
        Random random = new Random(5);
        List<CodeId> codes = List.of(readiness, resources, planning);
        List<String> valences = List.of("positive", "negative", "mixed", "neutral");
        List<UUID> passages = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            passages.add(study.excerpt(study.version(source), i, i + 20, null));
        }
        Map<String, Integer> codings = new HashMap<>();
        for (int i = 0; i < 120; i++) {
            CodeId code = codes.get(random.nextInt(3));
            UUID event = random.nextBoolean() ? formation : stability;
            study.coding(
                    passages.get(random.nextInt(20)),
                    code,
                    random.nextBoolean() ? ada : ben,
                    valences.get(random.nextInt(4)),
                    event);
            codings.merge(
                    study.tree().code(code).name() + (event.equals(formation) ? "formation" : "stability"),
                    1,
                    Integer::sum);
        }
        Matrix matrix = matrices.count(CODE, EVENT, Query.ALL, false);
        matrix.rows()
                .forEach(row -> matrix.columns().forEach(column -> {
                    Cell cell = cell(matrix, row.label(), column.label());
                    assertThat(cell.codings()).isEqualTo(codings.getOrDefault(row.label() + column.label(), 0));
                    assertThat(cell.positive() + cell.negative() + cell.mixed() + cell.neutral())
                            .isEqualTo(cell.codings());
                    assertThat(cell.sources()).isOne();
                }));
        assertThat(matrix.totals().codings()).isEqualTo(120);
        List<Tally> tallies = matrices.tally(List.of(Property.CODE, Property.EVENT), Query.ALL);
        assertThat(tallies).hasSize(6);
        for (Tally tally : tallies) {
            String code = study.tree()
                    .code(new CodeId(UUID.fromString(tally.key().getFirst())))
                    .name();
            String event = tally.key().get(1).equals(formation.toString()) ? "formation" : "stability";
            assertThat(tally.cell()).isEqualTo(cell(matrix, code, event));
        }
    }
}
