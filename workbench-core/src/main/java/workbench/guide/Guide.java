package workbench.guide;

import java.util.List;
import java.util.Optional;
import workbench.id.CodeId;
import workbench.id.GuideId;
import workbench.id.QuestionId;

/** The questions that interviews were held by, in the order of their numbers. */
public record Guide(GuideId id, String slug, String title, List<Question> questions) {
    public Guide {
        questions = List.copyOf(questions);
    }

    /**
     * One question.
     *
     * @param number its place, from 1
     * @param codes the constructs it asks about
     */
    public record Question(QuestionId id, int number, String words, List<CodeId> codes) {
        public Question {
            codes = List.copyOf(codes);
        }
    }

    public Optional<Question> question(int number) {
        return questions.stream().filter(one -> one.number() == number).findFirst();
    }
}
