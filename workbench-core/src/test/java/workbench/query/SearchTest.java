package workbench.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workbench.coding.CodingStatus;
import workbench.coding.Valence;
import workbench.id.CodeId;
import workbench.id.CoderId;
import workbench.id.CodingId;
import workbench.id.EventId;
import workbench.id.ExcerptId;
import workbench.id.Ids;
import workbench.id.NetworkId;
import workbench.id.ParticipantId;
import workbench.id.SourceId;
import workbench.text.TextRange;

class SearchTest {
    private static final String INTERVIEW = """
            Interviewer: Why did the tender fail? 🙂
            P1: The tender failed, and nobody told us why. There was less money.
            P2: The navigators’ meetings kept us going. There was less money still.
            A closing note.""";

    @TempDir
    Path folder;

    private SmallStudy study;
    private CodeId inner;
    private CodeId resources;
    private CodeId planning;
    private UUID ada;
    private UUID ben;
    private UUID interview;

    @BeforeEach
    void begin() {
        study = new SmallStudy(folder);
        inner = study.code("inner-setting", null);
        resources = study.code("available-resources", inner);
        planning = study.code("planning", study.code("process", null));
        ada = study.coder("Ada");
        ben = study.coder("Ben");
        interview = study.source("interview", "2017-04", INTERVIEW);
    }

    @AfterEach
    void end() {
        study.close();
    }

    @Test
    void criteriaOfACodingHoldForOneAndTheSameCoding() {
        UUID first = study.event("first");
        UUID excerpt = study.excerpt(interview, "nobody told us why", null);
        study.coding(excerpt, planning, ada, "negative", first);
        study.coding(excerpt, resources, ben, "positive");
        assertThat(study.total(Query.builder()
                        .where(new Criterion.Code(planning))
                        .where(new Criterion.WithValence(Valence.POSITIVE))))
                .isZero();
        assertThat(study.total(Query.builder()
                        .where(new Criterion.Code(planning))
                        .where(new Criterion.WithValence(Valence.POSITIVE))
                        .where(new Criterion.WithValence(Valence.NEGATIVE))
                        .where(new Criterion.AtEvent(new EventId(first)))))
                .isOne();
        assertThat(study.total(Query.builder()
                        .where(new Criterion.ByCoder(new CoderId(ben)))
                        .whereNot(new Criterion.WithValence(Valence.POSITIVE))))
                .isZero();
        assertThat(study.total(Query.builder().whereNot(new Criterion.Code(planning))))
                .isOne();
    }

    @Test
    void aCodeStandsForAllBelowItAlsoAfterAMove() {
        study.coding(study.excerpt(interview, "less money", null), resources, ada, "negative");
        Query.Builder below = Query.builder().where(new Criterion.Code(inner));
        assertThat(study.total(below)).isOne();
        assertThat(study.total(Query.builder().where(new Criterion.Code(inner, true))))
                .isZero();
        assertThat(study.total(Query.builder().where(new Criterion.Domain(inner))))
                .isOne();
        study.move(resources, planning);
        assertThat(study.total(below)).isZero();
        assertThat(study.total(Query.builder().where(new Criterion.Code(planning))))
                .isOne();
    }

    @Test
    void whoseWordsTheyAreFollowsTheRule() {
        NetworkId stated = new NetworkId(study.network("stated"));
        NetworkId spoken = new NetworkId(study.network("spoken"));
        NetworkId ofSource = new NetworkId(study.network("of-source"));
        UUID nurse = study.participant("nurse", spoken.value());
        study.excerpt(interview, "told us why", stated.value());
        study.excerpt(interview, "The tender failed", null);
        study.excerpt(interview, "meetings kept us going", null);
        assertThat(study.total(Query.builder().where(new Criterion.OfNetwork(null))))
                .isEqualTo(2);
        study.speaker(interview, "P1", nurse, false);
        study.ofNetwork(interview, ofSource.value());
        assertThat(study.total(Query.builder().where(new Criterion.OfNetwork(stated))))
                .isOne();
        assertThat(study.total(Query.builder().where(new Criterion.OfNetwork(spoken))))
                .isOne();
        assertThat(study.total(Query.builder().where(new Criterion.OfNetwork(ofSource))))
                .isOne();
        assertThat(study.total(Query.builder().where(new Criterion.OfNetwork(null))))
                .isZero();
        Hit hit = study.search
                .excerpts(
                        Query.builder()
                                .where(new Criterion.SaidBy(new ParticipantId(nurse)))
                                .where(new Criterion.OfNetwork(spoken))
                                .build(),
                        Page.FIRST)
                .hits()
                .getFirst();
        assertThat(hit.text()).isEqualTo("The tender failed");
        assertThat(hit.speaker()).isEqualTo("P1");
        assertThat(hit.source().attribution("spoken")).isEqualTo("interview: spoken");
    }

    @Test
    void wordsAreFoundInAnyFormAndPhrasesAsTheyStand() {
        study.excerpt(interview, "The tender failed, and nobody told us why. There was less money.", null);
        study.excerpt(interview, "The navigators’ meetings kept us going. There was less money still.", null);
        assertThat(study.total("meet")).isOne();
        assertThat(study.total("\"less money\"")).isEqualTo(2);
        assertThat(study.total("\"less moneys\"")).isZero();
        assertThat(study.total("\"there was less\"")).isEqualTo(2);
        assertThat(study.total("money NOT still")).isOne();
        assertThat(study.total("NOT still")).isOne();
        assertThat(study.total("tender OR (navigators money)")).isEqualTo(2);
        assertThat(study.total("navig*")).isOne();
        assertThat(study.total("navigtors~")).isOne();
        assertThat(study.total("\"navigators' money\"~8")).isOne();
        assertThat(study.total("\"navigators' money\"~2")).isZero();
        assertThat(study.total("tender navigators")).isZero();
    }

    @Test
    void matchesAreRangesInCodePointsOfTheHit() {
        UUID source = study.source("observation", null, "🙂🙂 Less money again; 🙂 no money.");
        study.excerpt(source, "🙂 Less money again; 🙂 no money.", null);
        Hit hit = study.search
                .excerpts(Query.builder().words("\"less money\" OR moneys").build(), Page.FIRST)
                .hits()
                .getFirst();
        assertThat(hit.range()).isEqualTo(new TextRange(1, 32));
        assertThat(hit.before()).isEqualTo("🙂");
        assertThat(hit.matches()).containsExactly(new TextRange(2, 12), new TextRange(25, 30));
    }

    @Test
    void turnsOfTheResearcherAreLeftOutOfWordsUnlessAsked() {
        study.speaker(interview, "Interviewer", null, true);
        study.excerpt(interview, "the tender fail", null);
        study.excerpt(interview, "The tender failed", null);
        assertThat(study.total("tender")).isOne();
        assertThat(study.total(Query.builder())).isEqualTo(2);
        assertThat(study.total(Query.builder().words("tender").researcherTurns(true)))
                .isEqualTo(2);
    }

    @Test
    void passagesOffTheRecordAreNeitherFoundNorShown() {
        UUID secret = study.excerpt(interview, "nobody told us why", null);
        study.excerpt(interview, "The tender failed", null);
        study.change(open -> {
            study.sql(
                    "INSERT INTO restriction (id, version_id, start_at, end_at, created_seq) SELECT ?, version_id, start_at, end_at, ? FROM excerpt WHERE id = ?",
                    Ids.next(),
                    open.seq(),
                    secret);
            return null;
        });
        assertThat(study.total(Query.builder())).isOne();
        Found<Hit> segments =
                study.search.segments(Query.builder().words("tender").build(), Page.FIRST);
        assertThat(segments.hits())
                .extracting(Hit::text)
                .contains("The tender failed, and " + "█".repeat(18) + ". There was less money.");
        assertThat(study.search
                        .segments(Query.builder().words("nobody").build(), Page.FIRST)
                        .total())
                .isZero();
        Hit shown = study.search.excerpts(Query.ALL, Page.FIRST).hits().getFirst();
        assertThat(shown.after()).startsWith(", and █");
    }

    @Test
    void proposalsAreFoundOnlyWhenAsked() {
        UUID excerpt = study.excerpt(interview, "less money", null);
        study.coding(excerpt, resources, ada, null, "individual", "proposed");
        assertThat(study.total(Query.builder())).isZero();
        assertThat(study.total(Query.builder().where(new Criterion.Code(resources))))
                .isZero();
        assertThat(study.total(Query.builder().status(CodingStatus.PROPOSED))).isOne();
        assertThat(study.total(Query.builder().where(new Criterion.Uncoded()))).isZero();
    }

    @Test
    void segmentsKnowTheCodingsThatOverlapThem() {
        UUID excerpt = study.excerpt(interview, "less money.\nP2: The navigators", null);
        study.coding(excerpt, resources, ada, "negative");
        Found<Hit> coded = study.search.segments(
                Query.builder().where(new Criterion.Code(inner)).build(), Page.FIRST);
        assertThat(coded.hits()).extracting(Hit::speaker).containsExactly("P1", "P2");
        assertThat(coded.hits().getFirst().codings()).hasSize(1);
        Found<Hit> uncoded = study.search.segments(
                Query.builder().where(new Criterion.Uncoded()).build(), Page.FIRST);
        assertThat(uncoded.total()).isEqualTo(2);
        assertThat(uncoded.facets().kind()).containsEntry("interview", 2);
    }

    @Test
    void anotherCodeOnTheSameWordsOrBesideThem() {
        UUID whole = study.excerpt(interview, "The tender failed, and nobody told us why", null);
        UUID part = study.excerpt(interview, "nobody told us", null);
        UUID later = study.excerpt(interview, "less money", null);
        UUID elsewhere = study.excerpt(interview, "kept us going", null);
        study.coding(whole, planning, ada, null);
        study.coding(part, resources, ada, null);
        study.coding(later, resources, ada, null);
        study.coding(elsewhere, resources, ben, null);
        study.coding(whole, inner, ben, null);
        assertThat(with(Overlap.SAME)).isOne();
        assertThat(with(Overlap.OVERLAPPING)).isEqualTo(2);
        assertThat(with(Overlap.TURN)).isEqualTo(3);
        assertThat(study.total(
                        Query.builder().where(new Criterion.Domain(inner)).where(new Criterion.Without(planning))))
                .isEqualTo(3);
        assertThat(study.total(
                        Query.builder().where(new Criterion.Without(planning)).where(new Criterion.Without(resources))))
                .isZero();
    }

    private long with(Overlap overlap) {
        return study.total(
                Query.builder().where(new Criterion.Domain(inner)).where(new Criterion.With(planning, overlap)));
    }

    @Test
    void sourcesWithoutADateAreOutOfDates() {
        UUID plan = study.source("document", "2016", "Money and time.");
        UUID note = study.source("observation", null, "Money and time.");
        List.of(interview, plan, note).forEach(source -> study.excerpt(source, "oney", null));
        assertThat(study.total(Query.builder().where(new Criterion.To(LocalDate.of(2017, 12, 31)))))
                .isEqualTo(2);
        assertThat(study.total(Query.builder().where(new Criterion.From(LocalDate.of(2017, 1, 1)))))
                .isOne();
        assertThat(study.total(Query.builder().whereNot(new Criterion.From(LocalDate.of(2017, 1, 1)))))
                .isOne();
        assertThat(study.search
                        .excerpts(Query.ALL, new Page(0, 0, SortBy.DATE, 0, false))
                        .hits())
                .extracting(hit -> hit.source().date())
                .containsExactly("2016", "2017-04", null);
        assertThat(study.search
                        .excerpts(Query.ALL, new Page(1, 1, SortBy.SOURCE, 0, false))
                        .hits())
                .extracting(hit -> hit.source().label())
                .containsExactly("S02");
    }

    @Test
    void facetsCountAnExcerptOnceAValue() {
        UUID excerpt = study.excerpt(interview, "less money", null);
        study.coding(excerpt, resources, ada, "negative");
        study.coding(excerpt, resources, ben, "negative");
        study.coding(excerpt, inner, ben, null);
        Facets facets = study.search.excerpts(Query.ALL, Page.FIRST).facets();
        assertThat(facets.code()).containsEntry(resources, 1).containsEntry(inner, 1);
        assertThat(facets.domain()).containsEntry(inner, 1).hasSize(1);
        assertThat(facets.valence()).containsEntry("negative", 1).containsEntry("none", 1);
        assertThat(facets.coder()).hasSize(2);
    }

    @Test
    void allIdsComeInReadingOrder() {
        UUID second = study.excerpt(interview, "kept us going", null);
        UUID first = study.excerpt(interview, "The tender failed", null);
        UUID coding = study.coding(second, planning, ada, null);
        List<ExcerptId> excerpts = new ArrayList<>();
        study.search.eachExcerpt(Query.ALL, excerpts::add);
        assertThat(excerpts).containsExactly(new ExcerptId(first), new ExcerptId(second));
        List<CodingId> codings = new ArrayList<>();
        study.search.eachCoding(
                Query.builder()
                        .words("going")
                        .where(new Criterion.InSource(new SourceId(interview)))
                        .build(),
                codings::add);
        assertThat(codings).containsExactly(new CodingId(coding));
    }

    @Test
    void memosAreFoundByWordsAndByWhatTheyAreTiedTo() {
        UUID memo = Ids.next();
        study.change(open -> {
            study.sql(
                    "INSERT INTO memo (id, kind, own_date, content, coder_id, written_at, created_seq) VALUES (?, 'analytic', '2018-03', 'Money hides distrust.', ?, CURRENT_TIMESTAMP, ?)",
                    memo,
                    ada,
                    open.seq());
            study.sql(
                    "INSERT INTO memo_subject (memo_id, entity, entity_id) VALUES (?, 'code', ?)",
                    memo,
                    resources.value());
            return null;
        });
        Found<FoundMemo> found = study.search.memos(
                Query.builder().words("hiding").where(new Criterion.Code(inner)).build(), Page.FIRST);
        assertThat(found.hits()).extracting(FoundMemo::text).containsExactly("Money hides distrust.");
        assertThat(found.hits().getFirst().matches()).containsExactly(new TextRange(6, 11));
        assertThat(study.search
                        .memos(
                                Query.builder()
                                        .where(new Criterion.Code(planning))
                                        .build(),
                                Page.FIRST)
                        .total())
                .isZero();
    }
}
