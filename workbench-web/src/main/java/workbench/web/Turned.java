package workbench.web;

import java.util.List;
import workbench.problem.Problem;
import workbench.problem.Refusal;

/** A request that is answered with a problem. */
final class Turned extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int status;
    private final transient List<? extends Problem> problems;

    Turned(int status, List<? extends Problem> problems) {
        super("turned away with " + status, null, false, false);
        this.status = status;
        this.problems = List.copyOf(problems);
    }

    Turned(int status, String what, String remedy) {
        this(status, List.of(new Refusal(what, remedy)));
    }

    int status() {
        return status;
    }

    List<? extends Problem> problems() {
        return problems;
    }
}
