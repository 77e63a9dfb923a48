package workbench.cli;

import java.util.List;
import workbench.Workbench;
import workbench.cli.answer.Answer;
import workbench.cli.answer.AnswerOptions;
import workbench.cli.answer.Outcome;
import workbench.cli.answer.Surroundings;
import workbench.id.CaseId;
import workbench.id.CodeId;
import workbench.rating.Judgement;
import workbench.rating.RatingChange;
import workbench.rating.RatingResult;
import workbench.rating.RatingRow;
import workbench.rating.RatingSubject;
import workbench.rating.SeenRating;

/** Says what became of one rating that was entered. */
final class RatingEntered {
    private RatingEntered() {}

    static void tell(Workbench workbench, RatingResult result, AnswerOptions answer, Surroundings around) {
        answer.give(answerOf(workbench, result));
        result.said().forEach(said -> around.say(CodedLines.sentence(said)));
    }

    private static Answer answerOf(Workbench workbench, RatingResult result) {
        if (result.changes().isEmpty()) {
            return Outcome.said("It stands already, just so.").with("unchanged", result.unchanged());
        }
        RatingWords words = RatingWords.of(workbench);
        RatingChange change = result.changes().getFirst();
        SeenRating made = made(workbench, change);
        return Outcome.row(sentence(workbench, words, change), RatingTable.of(words, List.of(made), false), made);
    }

    private static SeenRating made(Workbench workbench, RatingChange change) {
        return workbench.ratings().book().all().stream()
                .filter(one -> one.rating().id().equals(change.to().id()))
                .findFirst()
                .orElseThrow();
    }

    private static String sentence(Workbench workbench, RatingWords words, RatingChange change) {
        String rater = change.raterName() == null ? RatingRow.AGREED : change.raterName();
        String before = change.from() == null ? "" : ", before " + RatingWords.shown(change.from());
        if (change.to().value() == null) {
            return "Withdrew the rating of %s (%s%s).".formatted(words.subject(change.to()), rater, before);
        }
        return "Rated %s: %s (%s%s).%s"
                .formatted(
                        words.subject(change.to()),
                        RatingWords.shown(change.to().value()),
                        rater,
                        before,
                        next(workbench, change.to().ofCase(), change.to().construct()));
    }

    /** What is left to do on the construct and case. */
    private static String next(Workbench workbench, CaseId ofCase, CodeId construct) {
        Judgement judgement = workbench.ratings().book().judgement(new RatingSubject(ofCase, construct));
        if (judgement.agreed() != null) {
            return judgement.agreed().outdated() ? " What was agreed is older: agree anew with 'rating agree'." : "";
        }
        return judgement.raters().size() < 2
                ? " Others see that it is rated, and not what, until a second rater has rated it."
                : judgement.disagrees()
                        ? " Raters differ: 'rating disagreements' shows how, 'rating agree' settles it."
                        : " Raters say the same: 'rating agree' makes it the agreed one.";
    }
}
