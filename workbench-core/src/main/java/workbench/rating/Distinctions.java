package workbench.rating;

import java.util.List;
import java.util.Optional;
import workbench.codebook.Code;
import workbench.id.CodeId;
import workbench.id.Ids;
import workbench.journal.Journal;
import workbench.problem.Refusal;

/** Where the team says otherwise than its rule which constructs tell cases apart. */
public final class Distinctions {
    private final DistinctionStore store;
    private final RatingRooms rooms;
    private final Journal journal;

    public Distinctions(DistinctionStore store, RatingRooms rooms, Journal journal) {
        this.store = store;
        this.rooms = rooms;
        this.journal = journal;
    }

    public List<Distinction> all() {
        return store.all();
    }

    private Optional<Distinction> standing(CodeId construct, String outcome) {
        return all().stream()
                .filter(one ->
                        one.construct().equals(construct) && one.outcome().equals(outcome))
                .findFirst();
    }

    /**
     * Says otherwise than the rule; what was said before on the same construct and outcome is replaced.
     *
     * @param outcome the attribute of cases by which they are compared
     */
    public Distinction set(String construct, String outcome, Verdict verdict, String because) {
        Code code = rateable(construct);
        if (because.isBlank()) {
            throw Refusal.because(
                    "To say otherwise than the rule needs a reason.",
                    "Give it with '--because'; it stands in the matrix.");
        }
        if (!Verdict.FOR_PEOPLE.contains(verdict)) {
            throw Refusal.because(
                    "'%s' is for the program to find.".formatted(verdict.slug()),
                    "Say strong, weak, none or insufficient.");
        }
        return journal.record("rating distinguish", "distinction", change -> {
            Optional<Distinction> before = standing(code.id(), outcome);
            if (before.filter(one -> one.verdict() == verdict && one.because().equals(because.strip()))
                    .isPresent()) {
                change.nothingChanged();
                return before.get();
            }
            before.ifPresent(one -> change.remove("distinction", one.id()));
            Distinction made = new Distinction(
                    Ids.next(),
                    code.id(),
                    outcome,
                    verdict,
                    because.strip(),
                    rooms.coders().acting(change).id());
            store.insert(made, change.seq());
            change.about(made.id());
            change.summarize("%s by %s: %s".formatted(code.path(), outcome, verdict.slug()));
            return made;
        });
    }

    /** Lets the rule speak again. */
    public void lift(String construct, String outcome) {
        Code code = rateable(construct);
        journal.record("rating distinguish", "distinction", change -> {
            Distinction before = standing(code.id(), outcome)
                    .orElseThrow(() -> Refusal.because(
                            "Nobody has said otherwise than the rule on '%s'.".formatted(code.name()),
                            "'rating matrix' shows where somebody has."));
            change.remove("distinction", before.id());
            change.about(before.id());
            change.summarize("%s by %s: by the rule again".formatted(code.path(), outcome));
            return null;
        });
    }

    private Code rateable(String construct) {
        Code code = rooms.codes().code(construct);
        RatingScale.unrateable(code).ifPresent(why -> {
            throw Refusal.because(why.what(), why.remedy());
        });
        return code;
    }
}
