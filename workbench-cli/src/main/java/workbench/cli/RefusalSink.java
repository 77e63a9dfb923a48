package workbench.cli;

import java.util.List;
import workbench.problem.Problem;

/** Where it goes that a command was refused, or that the program failed. */
interface RefusalSink {
    void refused(List<? extends Problem> problems);

    void failed(Throwable fault);
}
