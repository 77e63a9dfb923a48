package workbench.guide;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import workbench.guide.Guide.Question;
import workbench.id.GuideId;
import workbench.journal.OpenChange;
import workbench.text.Names;

/** Makes the questions of a guide what a file says, so that what stays the same question keeps its id. */
final class GuideRevision {
    private final GuideStore store;
    private final OpenChange change;
    private final GuideId guide;
    private final List<Question> standing;

    GuideRevision(GuideStore store, OpenChange change, GuideId guide, List<Question> standing) {
        this.store = store;
        this.change = change;
        this.guide = guide;
        this.standing = standing;
    }

    /** @param after the guide as it is then */
    GuideChange to(List<Question> wanted, Supplier<Guide> after) {
        Map<Question, Question> matched = matched(wanted);
        List<Question> gone = new ArrayList<>(standing);
        gone.removeAll(matched.values());
        List<Integer> added = new ArrayList<>();
        List<Integer> altered = new ArrayList<>();
        int unchanged = 0;
        for (Question question : wanted) {
            Optional<Question> before = Optional.ofNullable(matched.get(question));
            if (before.isEmpty()) {
                store.insert(guide, question, change.seq());
                added.add(question.number());
            } else if (same(before.get(), question)) {
                unchanged++;
            } else {
                change.altering("guide_question", before.get().id().value());
                store.update(new Question(before.get().id(), question.number(), question.words(), question.codes()));
                altered.add(question.number());
            }
        }
        int unskipped = gone.stream()
                .mapToInt(question -> store.skippedIn(question.id()))
                .sum();
        gone.forEach(question -> change.remove("guide_question", question.id().value()));
        return new GuideChange(
                after.get(), added, altered, gone.stream().map(Question::number).toList(), unchanged, unskipped);
    }

    /** Which standing question each wanted one is. */
    private Map<Question, Question> matched(List<Question> wanted) {
        Map<Question, Question> matched = new LinkedHashMap<>();
        match(wanted, matched, (one, other) -> Names.same(one.words(), other.words()));
        match(wanted, matched, (one, other) -> one.number() == other.number());
        return matched;
    }

    private void match(List<Question> wanted, Map<Question, Question> matched, BiPredicate<Question, Question> same) {
        for (Question question : wanted) {
            if (!matched.containsKey(question)) {
                standing.stream()
                        .filter(one -> !matched.containsValue(one) && same.test(one, question))
                        .findFirst()
                        .ifPresent(one -> matched.put(question, one));
            }
        }
    }

    private static boolean same(Question one, Question other) {
        return one.number() == other.number()
                && one.words().equals(other.words())
                && new HashSet<>(one.codes()).equals(new HashSet<>(other.codes()));
    }
}
