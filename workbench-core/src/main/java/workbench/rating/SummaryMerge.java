package workbench.rating;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import workbench.id.CoderId;
import workbench.id.SourceId;
import workbench.id.SummaryId;
import workbench.rating.SummaryOutcome.FieldChange;

/** Lays what is brought over what stands, and says field by field what that changes. */
final class SummaryMerge {
    private final Map<SummaryKey, Summary> standing;
    private final Function<String, CoderId> coders;
    private final Map<CoderId, String> names;
    private final String acting;
    private final Function<SourceId, String> labels;
    private final Instant now;

    /**
     * @param coders the id of the coder of a name, who is made when new
     * @param names of the coders known so far
     * @param now when words count as written
     */
    SummaryMerge(
            Map<SummaryKey, Summary> standing,
            Function<String, CoderId> coders,
            Map<CoderId, String> names,
            String acting,
            Function<SourceId, String> labels,
            Instant now) {
        this.standing = standing;
        this.coders = coders;
        this.names = new HashMap<>(names);
        this.acting = acting;
        this.labels = labels;
        this.now = now;
    }

    /** Written by its author by hand: what a second reader said of the earlier words no longer holds. */
    SummaryOutcome set(NewSummary wanted) {
        Summary before = standing.get(wanted.key());
        Summary after = over(before, wanted);
        if (before != null && !before.author().equals(author(wanted))) {
            return outcome(before, before, List.of(), "written by " + name(before.author()));
        }
        return outcome(before, after, changes(before, after), null);
    }

    /** Brought with a table or template. */
    SummaryOutcome bring(NewSummary wanted) {
        Summary before = standing.get(wanted.key());
        Summary after = over(before, wanted);
        List<FieldChange> changes = changes(before, after);
        Optional<String> kept = before == null || changes.isEmpty() ? Optional.empty() : keeping(before, after, wanted);
        return kept.isPresent()
                ? outcome(before, Objects.requireNonNull(before), changes, kept.get())
                : outcome(before, after, changes, null);
    }

    private Optional<String> keeping(Summary before, Summary after, NewSummary wanted) {
        if (before.isRead()) {
            return Optional.of(before.status().slug() + " by " + name(before.secondReader()));
        }
        boolean another = !before.author().equals(author(wanted));
        boolean asReader = after.status() == SummaryStatus.CHANGED;
        return another
                        && !asReader
                        && !before.text().isEmpty()
                        && !before.text().equals(after.text())
                ? Optional.of("written by %s; a second reader who changes it says so, with the status changed"
                        .formatted(name(before.author())))
                : Optional.empty();
    }

    private CoderId author(NewSummary wanted) {
        return coder(wanted.author() == null ? acting : wanted.author().strip());
    }

    private CoderId coder(String name) {
        CoderId id = coders.apply(name);
        names.put(id, name);
        return id;
    }

    private String name(@Nullable CoderId coder) {
        return coder == null ? "nobody" : names.getOrDefault(coder, coder.toString());
    }

    private Summary over(@Nullable Summary before, NewSummary wanted) {
        String text = wanted.text() == null ? "" : wanted.text().strip();
        String words = text.isEmpty() && before != null ? before.text() : text;
        boolean rewritten = before == null || !before.text().equals(words);
        return new Summary(
                before == null ? SummaryId.next() : before.id(),
                wanted.ofCase(),
                wanted.construct(),
                wanted.participant(),
                or(wanted.source(), before == null ? null : before.source()),
                or(wanted.question(), before == null ? null : before.question()),
                words,
                list(wanted.stamps(), before == null ? List.of() : before.stamps()),
                or(wanted.asked(), before == null ? null : before.asked()),
                or(wanted.provisional(), before == null ? null : before.provisional()),
                list(wanted.evidence(), before == null ? List.of() : before.evidence()),
                before == null || before.text().isEmpty() ? author(wanted) : before.author(),
                reader(before, wanted),
                status(before, wanted, rewritten),
                before == null || rewritten ? now : before.writtenAt());
    }

    private @Nullable CoderId reader(@Nullable Summary before, NewSummary wanted) {
        return wanted.secondReader() == null
                ? before == null ? null : before.secondReader()
                : coder(wanted.secondReader().strip());
    }

    private static SummaryStatus status(@Nullable Summary before, NewSummary wanted, boolean rewritten) {
        if (wanted.status() != null) {
            return wanted.status();
        }
        return before == null || rewritten ? SummaryStatus.DRAFT : before.status();
    }

    private static <T> @Nullable T or(@Nullable T wanted, @Nullable T kept) {
        return wanted == null ? kept : wanted;
    }

    private static <T> List<T> list(@Nullable List<T> wanted, List<T> kept) {
        return wanted == null || wanted.isEmpty() ? kept : wanted;
    }

    private static SummaryOutcome outcome(
            @Nullable Summary before, Summary after, List<FieldChange> changes, @Nullable String kept) {
        return new SummaryOutcome(before, after, changes, kept);
    }

    private List<FieldChange> changes(@Nullable Summary before, Summary after) {
        List<FieldChange> changes = new ArrayList<>();
        for (SummaryField field : SummaryField.values()) {
            String from = before == null ? "" : words(before, field);
            String to = words(after, field);
            if (before == null && field == SummaryField.STATUS && after.status() == SummaryStatus.DRAFT) {
                continue; // every new one is
            }
            if (!from.equals(to)) {
                changes.add(new FieldChange(field, from, to));
            }
        }
        return changes;
    }

    private String words(Summary summary, SummaryField field) {
        return switch (field) {
            case TEXT -> summary.text();
            case STAMPS -> String.join("; ", summary.stamps());
            case ASKED -> summary.asked() == null ? "" : summary.asked() ? "yes" : "no";
            case PROVISIONAL ->
                summary.provisional() == null ? "" : summary.provisional().word();
            case EVIDENCE -> evidence(summary);
            case QUESTION -> summary.question() == null ? "" : String.valueOf(summary.question());
            case SOURCE -> summary.source() == null ? "" : labels.apply(summary.source());
            case SECOND_READER -> summary.secondReader() == null ? "" : name(summary.secondReader());
            case STATUS -> summary.status().slug();
        };
    }

    private static String evidence(Summary summary) {
        int count = summary.evidence().size();
        return count == 0 ? "" : count + (count == 1 ? " coding" : " codings");
    }
}
