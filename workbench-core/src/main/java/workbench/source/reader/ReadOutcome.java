package workbench.source.reader;

import java.nio.file.Path;
import workbench.problem.Problem;

/** What became of one file of many; a file that cannot be read never stops the others. */
public sealed interface ReadOutcome {
    /** The file as it was named by the caller. */
    Path file();

    /** It was read. */
    record Read(Path file, ReadFile content) implements ReadOutcome {}

    /** It was refused whole, for this reason. */
    record Unreadable(Path file, Problem problem) implements ReadOutcome {}
}
