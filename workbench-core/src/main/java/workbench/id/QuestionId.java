package workbench.id;

import java.util.UUID;

/** The id of a question of an interview guide. */
public record QuestionId(UUID value) {
    public static QuestionId next() {
        return new QuestionId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
