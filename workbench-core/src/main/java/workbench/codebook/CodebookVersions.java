package workbench.codebook;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import workbench.codebook.CodeDifference.Kind;
import workbench.id.CodeId;
import workbench.problem.Refusal;

/** How the codebooks stood at earlier moments, and what changed between two. */
public final class CodebookVersions {
    private final PastCodesStore past;
    private final CodebookStore store;

    public CodebookVersions(PastCodesStore past, CodebookStore store) {
        this.past = past;
        this.store = store;
    }

    /** All moments, oldest first. */
    public List<CodebookVersion> all() {
        return past.versions();
    }

    /** Those that had to do with a codebook; they keep their numbers. */
    public List<CodebookVersion> of(Codebook book) {
        Set<Long> changes = past.changesOf(book);
        return past.versions().stream()
                .filter(version -> changes.contains(version.seq()))
                .toList();
    }

    /** The change after which the codebooks stood as at moment {@code number}; 0 is before all of them. */
    public long seqOf(int number) {
        List<CodebookVersion> versions = past.versions();
        if (number < 0 || number > versions.size()) {
            throw Refusal.because(
                    "There is no version %d of the codebooks; there are %d.".formatted(number, versions.size()),
                    "'codebook versions' lists them.");
        }
        return number == 0 ? 0 : versions.get(number - 1).seq();
    }

    /** The change after which the codebooks stood as at that time. */
    public long seqAt(Instant time) {
        return past.versions().stream()
                .filter(version -> !version.at().isAfter(time))
                .mapToLong(CodebookVersion::seq)
                .max()
                .orElse(0);
    }

    /**
     * What became of codes from one change to another, in the order of the codebooks; for those that nothing happened to there
     * is none.
     *
     * @param from the number of a change, as {@link #seqOf} tells it; {@link Long#MAX_VALUE} is now
     * @param book null for all codebooks
     */
    public List<CodeDifference> between(long from, long to, @Nullable Codebook book) {
        PastCodesStore.Past old = past.at(from);
        PastCodesStore.Past fresh = past.at(to);
        List<CodeDifference> differences = new ArrayList<>();
        for (Code code : fresh.tree().codes()) {
            add(differences, old.tree().find(code.id()).orElse(null), code, old, fresh);
        }
        for (Code code : old.tree().codes()) {
            if (fresh.tree().find(code.id()).isEmpty()) {
                add(differences, code, null, old, fresh);
            }
        }
        return withCounts(differences.stream()
                .filter(difference -> book == null || concerns(book, difference))
                .toList());
    }

    private static boolean concerns(Codebook book, CodeDifference difference) {
        Code old = difference.old();
        Code fresh = difference.fresh();
        return (old != null && old.codebook().equals(book.id()))
                || (fresh != null && fresh.codebook().equals(book.id()));
    }

    private static void add(
            List<CodeDifference> differences,
            @Nullable Code old,
            @Nullable Code fresh,
            PastCodesStore.Past before,
            PastCodesStore.Past after) {
        List<Kind> kinds = new ArrayList<>();
        CodeId id = Objects.requireNonNull(fresh == null ? old : fresh).id();
        CodeId into = after.merged().get(id);
        String oldSubject = old == null || old.parent() != null
                ? null
                : before.tree().subjectOf(id).orElse(null);
        String freshSubject = fresh == null || fresh.parent() != null
                ? null
                : after.tree().subjectOf(id).orElse(null);
        if (old == null || fresh == null) {
            kinds.add(old == null ? Kind.ADDED : Kind.GONE);
        } else {
            if (into != null && !before.merged().containsKey(id)) {
                kinds.add(Kind.MERGED);
            } else if (fresh.retired() != old.retired()) {
                kinds.add(fresh.retired() ? Kind.RETIRED : Kind.BACK_IN_USE);
            }
            if (!fresh.name().equals(old.name())) {
                kinds.add(Kind.RENAMED);
            }
            if (!Objects.equals(fresh.parent(), old.parent())
                    || !fresh.codebook().equals(old.codebook())) {
                kinds.add(Kind.MOVED);
            }
            if (!fresh.wording().equals(old.wording()) || !Objects.equals(oldSubject, freshSubject)) {
                kinds.add(Kind.REWORDED);
            }
        }
        if (!kinds.isEmpty()) {
            String path = into == null
                    ? null
                    : after.tree().find(into).map(Code::path).orElse(null);
            differences.add(new CodeDifference(id, kinds, old, fresh, path, oldSubject, freshSubject, 0));
        }
    }

    private List<CodeDifference> withCounts(List<CodeDifference> differences) {
        Map<CodeId, Integer> wanted = new HashMap<>();
        for (CodeDifference difference : differences) {
            if (difference.kinds().contains(Kind.REWORDED)) {
                wanted.put(difference.id(), difference.code().version());
            }
        }
        Map<CodeId, Integer> counts = store.codings().madeBefore(wanted);
        return differences.stream()
                .map(one -> new CodeDifference(
                        one.id(),
                        one.kinds(),
                        one.old(),
                        one.fresh(),
                        one.into(),
                        one.oldSubject(),
                        one.freshSubject(),
                        counts.getOrDefault(one.id(), 0)))
                .toList();
    }
}
