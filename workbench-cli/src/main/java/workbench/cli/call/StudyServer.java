package workbench.cli.call;

/** Serves a study to browsers and scripts; found by {@link java.util.ServiceLoader}, because the command line knows none. */
public interface StudyServer {
    /**
     * Serves until the process is told to end.
     *
     * @throws workbench.problem.WorkbenchException if none of the ports can be had
     */
    void serve(Serving serving);
}
