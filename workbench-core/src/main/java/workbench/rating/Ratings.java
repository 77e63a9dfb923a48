package workbench.rating;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import workbench.coding.Coder;
import workbench.id.CoderId;
import workbench.id.CodingId;
import workbench.journal.Journal;
import workbench.journal.OpenChange;
import workbench.problem.Refusal;

/**
 * The study's ratings: each rater's own, and those agreed on. Records are only added. What another has rated is shown by the
 * rule of {@link RatingBook}, and the journal never tells a value.
 */
public final class Ratings {
    private final RatingStore store;
    private final RatingRooms rooms;
    private final Journal journal;

    public Ratings(RatingStore store, RatingRooms rooms, Journal journal) {
        this.store = store;
        this.rooms = rooms;
        this.journal = journal;
    }

    /** All ratings as the one who acts may see them. */
    public RatingBook book() {
        return new RatingHistory(store.all()).seenBy(reader());
    }

    /** The one who acts, if they have acted before. */
    Optional<CoderId> acting() {
        return Optional.ofNullable(reader());
    }

    private @Nullable CoderId reader() {
        return rooms.coders().all().stream()
                .filter(coder -> coder.name().equals(journal.who()))
                .map(Coder::id)
                .findFirst()
                .orElse(null);
    }

    /**
     * Enters ratings, as one change; where one row is at fault nothing is done.
     *
     * @throws workbench.problem.WorkbenchException with all that is wrong
     */
    public RatingResult enter(List<RatingRow> rows, EntryTerms terms) {
        if (terms.preview()) {
            Coder acting = new Coder(Objects.requireNonNullElseGet(reader(), CoderId::next), journal.who());
            RatingBatch batch = batch(rows, acting, java.time.Instant.EPOCH, terms);
            return result(batch);
        }
        return journal.record(terms.verb(), "rating", change -> {
            Coder acting = rooms.coders().acting(change);
            RatingBatch batch = batch(rows, acting, change.at(), terms);
            RatingResult result = result(batch);
            write(batch, change);
            return result;
        });
    }

    private RatingBatch batch(List<RatingRow> rows, Coder acting, java.time.Instant at, EntryTerms terms) {
        RatingBatch batch = new RatingBatch(rooms, new RatingHistory(store.all()), acting, at, terms.singleRater());
        batch.addAll(rows);
        return batch;
    }

    private void write(RatingBatch batch, OpenChange change) {
        List<Rating> added = batch.changes().stream().map(RatingChange::to).toList();
        if (added.isEmpty()) {
            change.nothingChanged();
            return;
        }
        batch.newRaters().forEach(coder -> rooms.coders().add(coder, change));
        store.insert(added, change.seq());
        if (added.size() == 1) {
            Rating only = added.getFirst();
            change.about(only.id().value());
            change.summarize("%s in %s%s"
                    .formatted(
                            rooms.tree().get().code(only.construct()).path(),
                            caseSlug(only),
                            only.agreed() ? ", agreed" : ""));
        } else {
            change.summarize("%d ratings".formatted(added.size()));
        }
    }

    private String caseSlug(Rating rating) {
        return rooms.cases().all().stream()
                .filter(one -> one.id().equals(rating.ofCase()))
                .findFirst()
                .orElseThrow()
                .slug();
    }

    private RatingResult result(RatingBatch batch) {
        List<RatingChange> changes = batch.changes();
        List<String> said = new ArrayList<>();
        batch.newRaters().forEach(coder -> said.add("rater '%s' is new".formatted(coder.name())));
        Set<CodingId> evidence = new LinkedHashSet<>();
        changes.forEach(change -> evidence.addAll(change.to().evidence()));
        said.addAll(new GroundsCheck(rooms, store.grounds(evidence)).doubts(changes));
        return new RatingResult(changes, batch.unchanged(), said);
    }

    /** Takes a rating back; refused where none stands. */
    public RatingResult withdraw(String ofCase, String construct, String rater, String because) {
        RatingResult result = enter(
                List.of(new RatingRow(0, ofCase, construct, rater, "withdrawn", because, List.of())),
                EntryTerms.WITHDRAW);
        if (result.changes().isEmpty()) {
            throw Refusal.because(
                    "There is no rating of '%s' in '%s' by %s to withdraw."
                            .formatted(construct, ofCase, rater.isBlank() ? journal.who() : rater),
                    "'ratings' shows those there are.");
        }
        return result;
    }
}
