package workbench.memo;

import java.util.List;
import java.util.UUID;
import workbench.coding.Coders;
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

    /** Opens or closes what a memo asks to be followed up. */
    public void setFollowup(Memo memo, Followup followup) {
        journal.record("memo set", "memo", change -> {
            if (memo.followup() == followup) {
                change.nothingChanged();
                return null;
            }
            UUID id = memo.id().value();
            change.altering("memo", id);
            store.setFollowup(memo.id(), followup);
            change.about(id);
            change.summarize("follow-up " + followup.slug());
            return null;
        });
    }
}
