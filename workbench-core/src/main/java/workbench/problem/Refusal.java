package workbench.problem;

/** A problem that two sentences tell completely. */
public record Refusal(String what, String remedy, ProblemKind kind) implements Problem {
    public Refusal(String what, String remedy) {
        this(what, remedy, ProblemKind.REFUSED);
    }

    /** The same as an exception to throw. */
    public static WorkbenchException because(String what, String remedy) {
        return new WorkbenchException(new Refusal(what, remedy));
    }
}
