package workbench.memo;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import workbench.coding.Coders;
import workbench.id.ExcerptId;
import workbench.id.Ids;
import workbench.id.MemoId;
import workbench.journal.Journal;
import workbench.journal.OpenChange;
import workbench.problem.Refusal;
import workbench.study.Study;

/** The study's memos. */
public final class Memos {
    private final MemoStore store;
    private final Coders coders;
    private final Journal journal;
    private final Study study;

    public Memos(MemoStore store, Coders coders, Journal journal, Study study) {
        this.store = store;
        this.coders = coders;
        this.journal = journal;
        this.study = study;
    }

    /** In the order in which they were written. */
    public List<Memo> all() {
        return store.all();
    }

    /** The memo of that id, or of an id that begins or ends so; refused where none or several do. */
    public Memo find(String words) {
        String wanted = words.strip().toLowerCase(java.util.Locale.ROOT);
        List<Memo> found = all().stream()
                .filter(memo -> memo.id().toString().startsWith(wanted)
                        || memo.id().toString().endsWith(wanted))
                .toList();
        if (wanted.isEmpty() || found.size() != 1) {
            throw Refusal.because(
                    found.size() > 1
                            ? "Several memos' ids begin or end with '%s'.".formatted(words)
                            : "There is no memo '%s'.".formatted(words),
                    "'memo list' shows the ids.");
        }
        return found.getFirst();
    }

    /** How many memos each excerpt has; those without one are left out. */
    public Map<ExcerptId, Integer> countsOnExcerpts() {
        return store.counts("excerpt").entrySet().stream()
                .collect(Collectors.toMap(count -> new ExcerptId(count.getKey()), Map.Entry::getValue));
    }

    /** The excerpts to which memos are tied that changes after {@code seq} made, altered, took away or put back. */
    public Set<ExcerptId> excerptsTouchedSince(long seq) {
        Set<UUID> memos = new HashSet<>();
        journal.touched().since(seq, "memo", memos::add);
        Set<ExcerptId> excerpts = new HashSet<>();
        store.subjects(memos, "excerpt", id -> excerpts.add(new ExcerptId(id)));
        return excerpts;
    }

    public Memo add(NewMemo wanted) {
        return addAll(List.of(wanted)).getFirst();
    }

    /** Adds many, as one change. */
    public List<Memo> addAll(List<NewMemo> wanted) {
        if (wanted.stream().anyMatch(memo -> memo.text().isBlank())) {
            throw Refusal.because("A memo needs words.", "Give them with '--text', or '-' to type them.");
        }
        return journal.record("memo add", "memo", change -> {
            List<Memo> memos = wanted.stream().map(memo -> insert(memo, change)).toList();
            if (memos.size() == 1) {
                change.about(memos.getFirst().id().value());
                change.summarize("%s memo".formatted(memos.getFirst().kind().slug()));
            } else if (memos.isEmpty()) {
                change.nothingChanged();
            } else {
                change.summarize("%d memos".formatted(memos.size()));
            }
            return memos;
        });
    }

    private Memo insert(NewMemo wanted, OpenChange change) {
        List<MemoSubject> subjects = wanted.subjects().isEmpty()
                ? List.of(new MemoSubject("study", study.id()))
                : wanted.subjects().stream().distinct().toList();
        Memo memo = new Memo(
                new MemoId(Ids.next()),
                wanted.kind(),
                wanted.date(),
                wanted.text(),
                wanted.followup(),
                coders.acting(change).id(),
                change.at(),
                subjects);
        store.insert(memo, change.seq());
        return memo;
    }

    /** Changes a memo; what is null stays. Its earlier state is kept, so that the change can be taken back. */
    public Memo set(Memo memo, MemoEdit edit) {
        Memo changed = edit.applyTo(memo, new MemoSubject("study", study.id()));
        if (changed.text().isBlank()) {
            throw Refusal.because("A memo needs words.", "Write some; 'undo' takes back a memo that is not wanted.");
        }
        return journal.record("memo set", "memo", change -> {
            if (changed.equals(memo)) {
                change.nothingChanged();
                return memo;
            }
            change.altering("memo", memo.id().value());
            store.update(changed);
            change.about(memo.id().value());
            change.summarize(
                    "%s memo: %s".formatted(changed.kind().slug(), String.join(", ", differing(memo, changed))));
            return changed;
        });
    }

    /** Takes a memo out of the study; what it was about stays. */
    public void remove(Memo removed) {
        journal.record("memo remove", "memo", change -> {
            change.remove("memo", removed.id().value());
            change.about(removed.id().value());
            change.summarize("%s memo".formatted(removed.kind().slug()));
            return null;
        });
    }

    /** What is other than before, in words, and never the words of the memo. */
    private static List<String> differing(Memo old, Memo changed) {
        List<String> parts = new ArrayList<>();
        if (!old.text().equals(changed.text())) {
            parts.add("text");
        }
        if (old.kind() != changed.kind()) {
            parts.add("kind");
        }
        if (!Objects.equals(old.date(), changed.date())) {
            parts.add("date");
        }
        if (old.followup() != changed.followup()) {
            parts.add(
                    changed.followup() == null
                            ? "no follow-up"
                            : "follow-up " + changed.followup().slug());
        }
        if (!old.subjects().equals(changed.subjects())) {
            parts.add("what it is about");
        }
        return parts;
    }
}
