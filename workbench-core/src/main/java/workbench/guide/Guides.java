package workbench.guide;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import workbench.codebook.CodeTree;
import workbench.guide.Guide.Question;
import workbench.id.GuideId;
import workbench.id.Ids;
import workbench.id.SourceId;
import workbench.journal.Journal;
import workbench.journal.OpenChange;
import workbench.problem.NamedThings;
import workbench.problem.Refusal;
import workbench.source.Source;
import workbench.text.Names;

/** The study's interview guides, and which source was held by which. */
public final class Guides {
    private final GuideStore store;
    private final Journal journal;
    private final Supplier<CodeTree> codes;
    private @Nullable List<Guide> known;
    private long knownSeq;

    public Guides(GuideStore store, Journal journal, Supplier<CodeTree> codes) {
        this.store = store;
        this.journal = journal;
        this.codes = codes;
    }

    /** In the order in which they came; read again after any change, since they speak of codes, which are merged and moved. */
    public List<Guide> all() {
        List<Guide> guides = known;
        long seq = journal.lastSeq();
        if (guides == null || knownSeq != seq) {
            guides = List.copyOf(store.all());
            known = guides;
            knownSeq = seq;
        }
        return guides;
    }

    /** @throws IllegalArgumentException if there is no such guide */
    public Guide guide(GuideId id) {
        return all().stream()
                .filter(guide -> guide.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no guide " + id));
    }

    /** The guide of that slug or title; refused with the candidates where there is none. */
    public Guide find(String words) {
        return NamedThings.find(
                "guide",
                words,
                all(),
                guide -> List.of(guide.slug(), guide.title()),
                "Bring it in with 'guide import FILE.csv', or see 'guide list'.");
    }

    /**
     * Takes a guide in, or makes the guide of that title what the file says. A question is the same as before if its words
     * are, else if its number is; sources keep what they left out.
     *
     * @throws workbench.problem.WorkbenchException with every row at fault
     */
    public GuideChange bring(String title, List<NewQuestion> questions) {
        String slug = Names.slug(title);
        if (slug.isEmpty()) {
            throw Refusal.because("A guide needs a title with letters or digits.", "Give one with '--title'.");
        }
        List<Question> wanted = QuestionRows.checked(questions);
        return journal.record("guide import", "guide", change -> {
            Optional<Guide> standing =
                    all().stream().filter(guide -> guide.slug().equals(slug)).findFirst();
            GuideId id = standing.map(Guide::id).orElseGet(GuideId::next);
            if (standing.isEmpty()) {
                store.insert(new Guide(id, slug, title.strip(), List.of()), change.seq());
            }
            GuideRevision revision = new GuideRevision(
                    store, change, id, standing.map(Guide::questions).orElse(List.of()));
            GuideChange made = revision.to(wanted, () -> {
                forget();
                return guide(id);
            });
            change.about(id.value());
            change.summarize("guide %s: %d questions added, %d altered, %d taken out"
                    .formatted(
                            slug,
                            made.added().size(),
                            made.altered().size(),
                            made.removed().size()));
            if (standing.isPresent() && !made.changes()) {
                change.nothingChanged();
            }
            return made;
        });
    }

    /** By which guide each source was held, in the order of import; those of which nobody said so are left out. */
    public List<SourceGuide> held() {
        return store.held();
    }

    public Optional<SourceGuide> heldBy(SourceId source) {
        return held().stream().filter(one -> one.source().equals(source)).findFirst();
    }

    /** What was asked in which source; a snapshot, made with two statements. */
    public Asking asking() {
        return new Asking(all(), held(), codes.get());
    }

    /** That a source was held by a guide. */
    public record Holding(Source source, Guide guide, Set<Integer> skipped) {
        public Holding {
            skipped = Set.copyOf(skipped);
        }
    }

    /**
     * Says by which guide sources were held, in one change.
     *
     * @return how many that changed
     * @throws workbench.problem.WorkbenchException if a guide has no question of a number that was left out
     */
    public int hold(Collection<Holding> holdings) {
        holdings.forEach(Guides::check);
        return journal.record("source guide", "source", change -> {
            Map<SourceId, SourceGuide> before =
                    held().stream().collect(Collectors.toMap(SourceGuide::source, one -> one));
            List<Holding> changed = holdings.stream()
                    .filter(one -> hold(one, before.get(one.source().id()), change))
                    .toList();
            if (changed.isEmpty()) {
                change.nothingChanged();
            } else if (changed.size() == 1) {
                Source source = changed.getFirst().source();
                change.about(source.id().value());
                change.summarize("%s by guide %s"
                        .formatted(source.label(), changed.getFirst().guide().slug()));
            } else {
                change.summarize("%d sources by a guide".formatted(changed.size()));
            }
            return changed.size();
        });
    }

    /** Refuses numbers that the guide does not have. */
    public static void check(Holding holding) {
        checkSkipped(holding.guide(), holding.skipped());
    }

    /** Refuses numbers that the guide does not have. */
    public static void checkSkipped(Guide guide, Set<Integer> skipped) {
        Set<Integer> unknown = new TreeSet<>(skipped);
        guide.questions().forEach(question -> unknown.remove(question.number()));
        if (!unknown.isEmpty()) {
            throw Refusal.because(
                    "The guide %s has no question %s; it has %s."
                            .formatted(
                                    guide.slug(),
                                    String.join(
                                            ", ",
                                            unknown.stream()
                                                    .map(String::valueOf)
                                                    .toList()),
                                    numbers(guide)),
                    "'guide show %s' lists them.".formatted(guide.slug()));
        }
    }

    private static String numbers(Guide guide) {
        return guide.questions().isEmpty()
                ? "none"
                : "%d to %d"
                        .formatted(
                                guide.questions().getFirst().number(),
                                guide.questions().getLast().number());
    }

    private boolean hold(Holding wanted, @Nullable SourceGuide before, OpenChange change) {
        SourceId source = wanted.source().id();
        SourceGuide held = new SourceGuide(source, wanted.guide().id(), wanted.skipped());
        if (held.equals(before)) {
            return false;
        }
        Optional<UUID> row = store.rowOf(source);
        List<Question> skipped = wanted.guide().questions().stream()
                .filter(question -> wanted.skipped().contains(question.number()))
                .toList();
        if (row.isPresent()) {
            change.altering("source_guide", row.get());
            store.update(row.get(), held, skipped);
        } else {
            store.insert(Ids.next(), held, skipped, change.seq());
        }
        return true;
    }

    /** Takes back that a source was held by a guide; says whether it was. */
    public boolean release(Source source) {
        return journal.record("source guide", "source", change -> {
            Optional<UUID> row = store.rowOf(source.id());
            row.ifPresentOrElse(id -> change.remove("source_guide", id), change::nothingChanged);
            change.about(source.id().value());
            change.summarize("%s by no guide".formatted(source.label()));
            return row.isPresent();
        });
    }

    /** Forgets what it knows, because the database was changed beside it. */
    public void forget() {
        known = null;
    }
}
