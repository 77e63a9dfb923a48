package workbench.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import workbench.id.EventId;
import workbench.problem.Problem;
import workbench.problem.Refusal;
import workbench.problem.WorkbenchException;
import workbench.text.Names;
import workbench.timeline.Event;

/** What must be true of records together: no membership twice at an event, no tie to itself, one focus an event. */
final class RecordRules {
    private final RecordBook book;
    private final EventSpans order;
    private final RecordWords words;

    RecordRules(RecordBook book, EventSpans order, RecordWords words) {
        this.book = book;
        this.order = order;
        this.words = words;
    }

    /**
     * Ends each open tie before the first event from which the same two parties are tied otherwise: a tie that changes its type is
     * followed by another one.
     *
     * @return what was ended, a sentence each
     */
    List<String> endFollowedTies() {
        List<String> said = new ArrayList<>();
        List<Association> all = book.all(Association.class);
        List<Association> touched = book.touched().stream()
                .filter(Association.class::isInstance)
                .map(Association.class::cast)
                .toList();
        for (Association open : all) {
            if (open.last() != null || touched.stream().noneMatch(open::isBetweenTheSame)) {
                continue;
            }
            all.stream()
                    .filter(next -> next.follows(open) && order.isBefore(open.first(), next.first()))
                    .map(Association::first)
                    .reduce((one, other) -> order.isBefore(one, other) ? one : other)
                    .flatMap(order::before)
                    .ifPresent(last -> said.addAll(end(open, last)));
        }
        return said;
    }

    private List<String> end(Association open, Event last) {
        Association ended = open.endedAt(last.id());
        book.follow(ended);
        boolean newsForNobody =
                book.placeOf(open).isPresent() && !book.placeOf(open).get().isTyped() && book.stood(open);
        return newsForNobody
                ? List.of()
                : List.of("Ended at event %d, %s, since another follows it: %s."
                        .formatted(last.ordinal(), last.slug(), words.of(open)));
    }

    /** What is wrong with the records that a change put in. */
    List<Problem> faults() {
        List<Problem> faults = new ArrayList<>();
        for (NetworkRecord one : book.touched()) {
            try {
                check(one);
            } catch (WorkbenchException wrong) {
                Problem problem = wrong.problems().getFirst();
                faults.add(RowCells.problem(
                        book.placeOf(one).orElse(RowPlace.TYPED), "", problem.what(), problem.remedy()));
            }
        }
        return faults;
    }

    private void check(NetworkRecord one) {
        switch (one) {
            case Membership membership -> check(membership);
            case Association association -> check(association);
            case Focus focus ->
                refuseTwice(
                        focus,
                        Focus.class,
                        other -> other.network().equals(focus.network())
                                && other.event().equals(focus.event()));
            case State state ->
                refuseTwice(
                        state,
                        State.class,
                        other -> other.network().equals(state.network())
                                && other.event().equals(state.event())
                                && other.quality() == state.quality()
                                && other.step() == state.step());
            case Strategy strategy -> check(strategy);
            case Task task ->
                refuseTwice(
                        task,
                        Task.class,
                        other -> other.network().equals(task.network())
                                && other.event().equals(task.event())
                                && Names.same(other.what(), task.what()));
        }
    }

    private void check(Membership one) {
        order.refuseUnlessSpan(one.from(), one.to());
        others(one, Membership.class)
                .filter(other -> other.actor().equals(one.actor())
                        && other.network().equals(one.network())
                        && order.overlap(one.from(), one.to(), other.from(), other.to()))
                .findFirst()
                .ifPresent(other -> {
                    throw overlapping(one, other, other.from(), one.from());
                });
    }

    private void check(Association one) {
        if (one.from().equals(one.to())) {
            throw Refusal.because(
                    "A tie of %s to itself is none.".formatted(words.party(one.from())), "Name two parties.");
        }
        order.refuseUnlessSpan(one.first(), one.last());
        others(one, Association.class)
                .filter(other ->
                        other.isLike(one) && order.overlap(one.first(), one.last(), other.first(), other.last()))
                .findFirst()
                .ifPresent(other -> {
                    throw overlapping(one, other, other.first(), one.first());
                });
    }

    private WorkbenchException overlapping(
            NetworkRecord one, NetworkRecord other, EventId otherFirst, EventId ownFirst) {
        Optional<Event> last = order.isBefore(otherFirst, ownFirst) ? order.before(ownFirst) : Optional.empty();
        return Refusal.because(
                "There is %s already%s.".formatted(words.of(other), inRow(one, other)),
                last.map(event -> "End that one first: 'network correct %s --to %d'."
                                .formatted(RecordWords.shortId(other), event.ordinal()))
                        .orElseGet(() -> "Let one end before the other begins ('network correct %s'), or take one away."
                                .formatted(RecordWords.shortId(other))));
    }

    private void check(Strategy one) {
        if (one.replaces() == null) {
            return;
        }
        Strategy replaced = book.find(one.replaces().value())
                .map(Strategy.class::cast)
                .orElseThrow(() -> Refusal.because(
                        "The strategy that '%s' replaces is taken away.".formatted(one.slug()),
                        "Let it replace another, or none."));
        order.refuseUnlessSpan(replaced.event(), one.event());
        if (replaced.event().equals(one.event()) && replaced.id().equals(one.id())) {
            throw Refusal.because(
                    "A strategy cannot replace itself: '%s'.".formatted(one.slug()), "Name an earlier one.");
        }
    }

    private <T extends NetworkRecord> void refuseTwice(T one, Class<T> kind, Predicate<T> same) {
        others(one, kind).filter(same).findFirst().ifPresent(other -> {
            throw Refusal.because(
                    "There is %s already%s.".formatted(words.of(other), inRow(one, other)),
                    "'network correct %s' changes what is said.".formatted(RecordWords.shortId(other)));
        });
    }

    /** Names the other's row, where it is another one. */
    private String inRow(NetworkRecord one, NetworkRecord other) {
        return book.placeOf(other)
                .filter(place ->
                        !place.isTyped() && !place.equals(book.placeOf(one).orElse(place)))
                .map(place -> " (" + place + ")")
                .orElse("");
    }

    private <T extends NetworkRecord> Stream<T> others(T one, Class<T> kind) {
        return book.all(kind).stream().filter(other -> !other.recordId().equals(one.recordId()));
    }
}
