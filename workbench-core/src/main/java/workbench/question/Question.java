package workbench.question;

/** A question that researchers ask of their study and that data can answer; {@code docs/questions.md} has them all. */
public interface Question {
    /** What people type: {@code barriers}. */
    String name();

    /** Its number in docs/questions.md. */
    int number();

    /** The question in words. */
    String words();

    /** The options that make sense with it, as an example: {@code --affects NETWORK --between E1 E2}; empty if none. */
    String options();

    /**
     * The answer, from what the study holds now.
     *
     * @throws workbench.problem.WorkbenchException if an option that it cannot do without is missing
     */
    Answer answer(Material material, Asking asking);
}
