package workbench.guide;

import java.util.List;
import workbench.id.CodeId;
import workbench.id.GuideId;
import workbench.id.QuestionId;

/** The questions that interviews were held by, in order. */
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
}
