package workbench.problem;

import java.util.List;

/** Carries one or more problems to the one handler of the command line or the server. */
public final class WorkbenchException extends RuntimeException {
    private final transient List<Problem> problems;

    public WorkbenchException(Problem problem) {
        this(List.of(problem));
    }

    public WorkbenchException(List<? extends Problem> problems) {
        super(problems.getFirst().what());
        this.problems = List.copyOf(problems);
    }

    public WorkbenchException(Problem problem, Throwable cause) {
        super(problem.what(), cause);
        this.problems = List.of(problem);
    }

    /** At least one. */
    public List<Problem> problems() {
        return problems;
    }
}
