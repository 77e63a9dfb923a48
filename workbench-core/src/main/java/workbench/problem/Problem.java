package workbench.problem;

/**
 * What can go wrong with a researcher's material, told so that the researcher can mend it. Records of it live in the rooms
 * that meet them; {@link Refusal} serves where a room has nothing to add to the two sentences.
 */
public interface Problem {
    /** One sentence in the field's words: what is wrong, and where. */
    String what();

    /** One sentence: what to do next. */
    String remedy();

    /** What the command line and the server make of it. */
    default ProblemKind kind() {
        return ProblemKind.REFUSED;
    }
}
