package workbench.cli.call;

import java.io.PrintWriter;
import java.util.List;
import workbench.Workbench;

/**
 * What is to be served, and how.
 *
 * @param workbench the study, open; the one who opened it closes it
 * @param commands what can be called on it
 * @param ports to be tried in this order; 0 is any free one
 * @param readOnly whether nothing may be changed
 * @param browser whether a browser is to be opened
 * @param out the address, and nothing else
 * @param err everything else
 */
public record Serving(
        Workbench workbench,
        Commands commands,
        List<Integer> ports,
        boolean readOnly,
        boolean browser,
        PrintWriter out,
        PrintWriter err) {
    public Serving {
        ports = List.copyOf(ports);
    }
}
