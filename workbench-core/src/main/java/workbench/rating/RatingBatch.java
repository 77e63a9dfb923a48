package workbench.rating;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import workbench.cases.Case;
import workbench.codebook.Code;
import workbench.coding.Coder;
import workbench.id.CoderId;
import workbench.id.CodingId;
import workbench.id.RatingId;
import workbench.problem.Problem;
import workbench.problem.Refusal;
import workbench.problem.RowProblem;
import workbench.problem.WorkbenchException;
import workbench.text.Names;

/** Turns rows of words into records that could be added, or into all that is wrong with them. Nothing is written. */
final class RatingBatch {
    private static final int LONGEST_REASON = 4_000;

    private final RatingRooms rooms;
    private final RatingHistory history;
    private final Coder acting;
    private final Instant at;
    private final boolean singleRater;
    private final Map<String, Coder> raters = new LinkedHashMap<>();
    private final Map<String, List<CodingId>> evidence = new HashMap<>();
    private final Map<Place, RatingRow> rows = new HashMap<>();
    private final List<Coder> newRaters = new ArrayList<>();
    private final List<RatingChange> changes = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private int unchanged;

    private record Place(RatingSubject subject, @Nullable CoderId rater) {}

    /** @param acting who enters them; may be new */
    RatingBatch(RatingRooms rooms, RatingHistory history, Coder acting, Instant at, boolean singleRater) {
        this.rooms = rooms;
        this.history = history;
        this.acting = acting;
        this.at = at;
        this.singleRater = singleRater;
        rooms.coders().all().forEach(coder -> raters.put(Names.folded(coder.name()), coder));
        raters.putIfAbsent(Names.folded(acting.name()), acting);
    }

    /** Takes the agreed ones after the raters' own, since they settle them. */
    void addAll(List<RatingRow> all) {
        all.stream().sorted(Comparator.comparing(RatingRow::agreed)).forEach(this::add);
    }

    private void add(RatingRow row) {
        int before = problems.size();
        Case ofCase = found(row, "case", () -> rooms.cases().find(row.ofCase()));
        Code construct = found(row, "construct", () -> construct(row.construct()));
        boolean withdraws = row.value().strip().equalsIgnoreCase("withdrawn");
        RatingValue value = withdraws ? null : found(row, "value", () -> RatingScale.read(row.value()));
        List<CodingId> grounds = found(row, "evidence", () -> evidence(row.evidence()));
        refuseIf(
                row,
                "because",
                row.because().length() > LONGEST_REASON,
                () -> new Refusal(
                        "The reason has %,d characters; there is room for %,d."
                                .formatted(row.because().length(), LONGEST_REASON),
                        "Shorten it, and write the rest as a memo."));
        if (construct != null && value != null) {
            RatingScale.unfit(construct, value).ifPresent(why -> problems.add(problem(row, "value", why)));
        }
        if (value != null && !row.agreed()) {
            refuseUnfounded(row, value, grounds != null && grounds.isEmpty());
        }
        if (problems.size() == before && ofCase != null && construct != null && grounds != null) {
            take(row, new RatingSubject(ofCase.id(), construct.id()), value, grounds);
        }
    }

    private Code construct(String words) {
        Code code = rooms.codes().codeInUse(words);
        RatingScale.unrateable(code).ifPresent(why -> {
            throw new WorkbenchException(why);
        });
        return code;
    }

    private List<CodingId> evidence(List<String> words) {
        return words.stream()
                .flatMap(one ->
                        evidence.computeIfAbsent(one, unread -> rooms.evidence().codings(List.of(unread))).stream())
                .distinct()
                .sorted(Comparator.comparing(CodingId::toString))
                .toList();
    }

    private void refuseUnfounded(RatingRow row, RatingValue value, boolean withoutEvidence) {
        refuseIf(
                row,
                "because",
                RatingScale.needsReason(value) && row.because().isBlank(),
                () -> new Refusal("A rating needs its rationale.", "Say why; only not-asked and not-said go without."));
        refuseIf(
                row,
                "evidence",
                RatingScale.needsEvidence(value) && withoutEvidence,
                () -> new Refusal(
                        "A rating rests on codings, and none is named.",
                        "Name at least one coding; 'codings --ids' shows them. Where nothing was said, rate not-said or not-asked."));
    }

    private void take(RatingRow row, RatingSubject subject, @Nullable RatingValue value, List<CodingId> grounds) {
        CoderId rater = row.agreed() ? null : rater(row.rater()).id();
        RatingRow other = rows.putIfAbsent(new Place(subject, rater), row);
        if (other != null) {
            takeAgain(row, other);
            return;
        }
        Optional<Rating> before = history.latest(subject, rater);
        if (value == null && before.isEmpty()) {
            unchanged++;
            return;
        }
        Rating rating = rater == null
                ? agreed(row, subject, value, grounds)
                : rating(row, subject, rater, value, grounds, List.of());
        if (rating == null) {
            return;
        }
        if (before.filter(standing -> same(standing, rating)).isPresent()) {
            unchanged++;
            return;
        }
        changes.add(new RatingChange(
                row.row(),
                rater == null ? null : rater(row.rater()).name(),
                before.map(standing -> history.seen(standing, acting.id())).orElse(null),
                rating));
        history.add(rating);
    }

    /** A second row on the same may only repeat the first. */
    private void takeAgain(RatingRow row, RatingRow other) {
        boolean repeats = RatingValue.read(row.value()).equals(RatingValue.read(other.value()))
                && row.because().strip().equals(other.because().strip());
        refuseIf(
                row,
                "value",
                !repeats,
                () -> new Refusal(
                        "This says otherwise than line %d, on the same case and construct by the same rater."
                                .formatted(other.row()),
                        "Keep one of the two."));
        unchanged += repeats ? 1 : 0;
    }

    private Coder rater(String name) {
        if (name.isBlank()) {
            return acting;
        }
        return raters.computeIfAbsent(Names.folded(name), unknown -> {
            Coder made = new Coder(CoderId.next(), name.strip());
            newRaters.add(made);
            return made;
        });
    }

    /** Settles what raters gave; its evidence is theirs where no other is named. */
    private @Nullable Rating agreed(
            RatingRow row, RatingSubject subject, @Nullable RatingValue value, List<CodingId> named) {
        List<Rating> settled = List.copyOf(history.raters(subject).values());
        if (value == null) {
            return rating(row, subject, null, null, List.of(), List.of());
        }
        int before = problems.size();
        refuseIf(
                row,
                "",
                !singleRater && settled.size() < 2,
                () -> new Refusal(
                        "%s has rated '%s' in '%s' yet; an agreed rating settles those of two raters."
                                .formatted(
                                        settled.isEmpty() ? "Nobody" : "Only one rater", row.construct(), row.ofCase()),
                        "Let another rate it too ('rating set'), or say '--single-rater' to agree on it all the same."));
        List<CodingId> grounds = named.isEmpty()
                ? settled.stream()
                        .flatMap(one -> one.evidence().stream())
                        .distinct()
                        .toList()
                : named;
        refuseUnfounded(row, value, grounds.isEmpty());
        return problems.size() > before
                ? null
                : rating(
                        row,
                        subject,
                        null,
                        value,
                        grounds,
                        settled.stream().map(Rating::id).toList());
    }

    private Rating rating(
            RatingRow row,
            RatingSubject subject,
            @Nullable CoderId rater,
            @Nullable RatingValue value,
            List<CodingId> grounds,
            List<RatingId> settled) {
        return new Rating(
                RatingId.next(),
                subject.ofCase(),
                subject.construct(),
                rater,
                value,
                row.because().isBlank() ? null : row.because().strip(),
                value == null ? List.of() : grounds,
                settled,
                acting.id(),
                at);
    }

    private boolean same(Rating standing, Rating rating) {
        return standing.value() == rating.value()
                && java.util.Objects.equals(standing.because(), rating.because())
                && new HashSet<>(standing.evidence()).equals(new HashSet<>(rating.evidence()))
                && (!standing.agreed() || !history.outdated(standing));
    }

    private void refuseIf(RatingRow row, String column, boolean wrong, Supplier<Problem> why) {
        if (wrong) {
            problems.add(problem(row, column, why.get()));
        }
    }

    private <T> @Nullable T found(RatingRow row, String column, Supplier<T> finding) {
        try {
            return finding.get();
        } catch (WorkbenchException unknown) {
            unknown.problems().forEach(why -> problems.add(problem(row, column, why)));
            return null;
        }
    }

    private static Problem problem(RatingRow row, String column, Problem why) {
        return row.row() == 0 ? why : new RowProblem(row.row(), column, why.what(), why.remedy());
    }

    /** The records that could be added, those of raters first; refused with every problem where there is one. */
    List<RatingChange> changes() {
        if (!problems.isEmpty()) {
            throw new WorkbenchException(problems.stream()
                    .sorted(Comparator.comparingInt(one -> one instanceof RowProblem row ? row.row() : 0))
                    .toList());
        }
        return changes.stream()
                .sorted(Comparator.comparingInt(RatingChange::row))
                .toList();
    }

    /** Raters named for the first time. */
    List<Coder> newRaters() {
        return newRaters;
    }

    int unchanged() {
        return unchanged;
    }
}
