package workbench.rating;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import workbench.coding.Coder;
import workbench.coding.Coders;
import workbench.id.CaseId;
import workbench.id.CodeId;
import workbench.id.CoderId;
import workbench.id.CodingId;
import workbench.id.SourceId;
import workbench.journal.Journal;
import workbench.journal.OpenChange;
import workbench.problem.Refusal;
import workbench.problem.WorkbenchException;

/**
 * What cases, and participants in them, say on constructs, in the researchers' own words. There is one summary at most of a
 * case, construct and participant.
 */
public final class Summaries {
    private final SummaryStore store;
    private final Coders coders;
    private final Journal journal;
    private final Function<SourceId, String> labels;

    /** @param labels the neutral label of a source */
    public Summaries(SummaryStore store, Coders coders, Journal journal, Function<SourceId, String> labels) {
        this.store = store;
        this.coders = coders;
        this.journal = journal;
        this.labels = labels;
    }

    /** All that stand, in the order in which they came; two statements, whatever their number. */
    public List<Summary> all() {
        return store.all();
    }

    /** What a case says on a construct, by participant. */
    public List<Summary> of(CaseId ofCase, CodeId construct) {
        return store.of(ofCase, construct);
    }

    /** The summary of that id, or of an id that begins or ends so; refused where none or several do. */
    public Summary find(String words) {
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        List<Summary> found = all().stream()
                .filter(one -> one.id().toString().startsWith(wanted)
                        || one.id().toString().endsWith(wanted))
                .toList();
        if (wanted.isEmpty() || found.size() != 1) {
            throw Refusal.because(
                    found.size() > 1
                            ? "Several summaries' ids begin or end with '%s'.".formatted(words)
                            : "There is no summary '%s'.".formatted(words),
                    "'summaries' shows the ids.");
        }
        return found.getFirst();
    }

    /**
     * Writes a summary, or writes the standing one anew: it is a draft again then. Another's is refused: who reads it second
     * uses {@link #check}.
     */
    public SummaryOutcome set(NewSummary wanted) {
        List<SummaryFault> faults = faults(List.of(wanted));
        if (!faults.isEmpty()) {
            throw new WorkbenchException(faults.getFirst().refusal());
        }
        return journal.record("summary set", "summary", change -> {
            SummaryOutcome outcome = merge(change).set(wanted);
            if (outcome.kept() != null) {
                throw Refusal.because(
                        "This summary was %s.".formatted(outcome.kept()),
                        "As second reader use 'summary check %s --text …'.".formatted(shortId(outcome.after())));
            }
            write(outcome, change);
            if (outcome.unchanged()) {
                change.nothingChanged();
            }
            change.about(outcome.after().id().value());
            change.summarize("summary");
            return outcome;
        });
    }

    /** What {@link #bring} would do; changes nothing. */
    public List<SummaryOutcome> preview(List<NewSummary> wanted) {
        refuse(faults(wanted));
        Map<String, CoderId> made = new HashMap<>();
        SummaryMerge merge = new SummaryMerge(
                standing(),
                name -> coders.all().stream()
                        .filter(coder -> coder.name().equals(name))
                        .map(Coder::id)
                        .findFirst()
                        .orElseGet(() -> made.computeIfAbsent(name, key -> CoderId.next())),
                names(),
                journal.who(),
                labels,
                Instant.EPOCH);
        return wanted.stream().map(merge::bring).toList();
    }

    /**
     * Writes many, in one change. What a second reader has been over is not touched, nor are the words of another author;
     * the outcome says so.
     *
     * @return for each that was brought, in order
     */
    public List<SummaryOutcome> bring(List<NewSummary> wanted) {
        refuse(faults(wanted));
        return journal.record("summary import", "summary", change -> {
            SummaryMerge merge = merge(change);
            List<SummaryOutcome> outcomes = wanted.stream().map(merge::bring).toList();
            outcomes.forEach(outcome -> write(outcome, change));
            long added = outcomes.stream().filter(SummaryOutcome::added).count();
            long altered = outcomes.stream().filter(SummaryOutcome::altered).count();
            change.summarize("%d summaries added, %d altered".formatted(added, altered));
            if (added + altered == 0) {
                change.nothingChanged();
            }
            return outcomes;
        });
    }

    /**
     * What keeps summaries from being brought together.
     *
     * @return for each that is at fault, its place in {@code wanted}, and why; empty if nothing does
     */
    public List<SummaryFault> faults(List<NewSummary> wanted) {
        return SummaryFault.of(wanted, standing(), names(), journal.who());
    }

    private Map<CoderId, String> names() {
        Map<CoderId, String> names = new HashMap<>();
        coders.all().forEach(coder -> names.put(coder.id(), coder.name()));
        return names;
    }

    private static void refuse(List<SummaryFault> faults) {
        if (!faults.isEmpty()) {
            throw new WorkbenchException(
                    faults.stream().map(SummaryFault::refusal).toList());
        }
    }

    /**
     * Says that the acting coder has read a summary after its author.
     *
     * @param text what it shall say; null where it is right as it is
     */
    public Summary check(Summary summary, @Nullable String text) {
        String words = text == null ? summary.text() : text.strip();
        if (words.isEmpty()) {
            throw Refusal.because("A summary needs words.", "Give them with '--text'.");
        }
        return journal.record("summary check", "summary", change -> {
            CoderId reader = coders.acting(change).id();
            if (reader.equals(summary.author())) {
                throw Refusal.because(
                        "%s wrote this summary and cannot be its second reader.".formatted(change.who()),
                        "Another coder checks it, with '--coder NAME'.");
            }
            boolean changed = !words.equals(summary.text());
            SummaryStatus status =
                    changed || (summary.status() == SummaryStatus.CHANGED && reader.equals(summary.secondReader()))
                            ? SummaryStatus.CHANGED
                            : SummaryStatus.CHECKED;
            Summary read = summary.readBy(reader, words, status);
            if (read.equals(summary)) {
                change.nothingChanged();
                return summary;
            }
            alter(read, change);
            change.summarize("summary " + status.slug());
            return read;
        });
    }

    /** Ties a summary to codings, besides those it is tied to. */
    public Summary deepen(Summary summary, List<CodingId> evidence) {
        Set<CodingId> all = new LinkedHashSet<>(summary.evidence());
        all.addAll(evidence);
        Summary deepened = summary.restingOn(new ArrayList<>(all));
        return journal.record("summary deepen", "summary", change -> {
            if (deepened.evidence().equals(summary.evidence())) {
                change.nothingChanged();
                return summary;
            }
            alter(deepened, change);
            change.summarize(
                    "summary tied to %d codings".formatted(deepened.evidence().size()));
            return deepened;
        });
    }

    private void alter(Summary summary, OpenChange change) {
        change.altering("summary", summary.id().value());
        store.update(summary);
        change.about(summary.id().value());
    }

    private void write(SummaryOutcome outcome, OpenChange change) {
        if (outcome.added()) {
            store.insert(outcome.after(), change.seq());
        } else if (outcome.altered()) {
            change.altering("summary", outcome.after().id().value());
            store.update(outcome.after());
        }
    }

    private SummaryMerge merge(OpenChange change) {
        return new SummaryMerge(
                standing(), name -> coders.named(name, change).id(), names(), change.who(), labels, change.at());
    }

    private Map<SummaryKey, Summary> standing() {
        Map<SummaryKey, Summary> standing = new HashMap<>();
        all().forEach(summary -> standing.put(SummaryKey.of(summary), summary));
        return standing;
    }

    /** The end of its id, which is its own and which commands take. */
    public static String shortId(Summary summary) {
        String id = summary.id().toString();
        return id.substring(id.length() - 12);
    }
}
