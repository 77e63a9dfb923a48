package workbench.cli.answer;

import java.io.IOException;
import java.nio.file.Path;

/** Writes a whole file. */
@FunctionalInterface
public interface FileContent {
    void writeTo(Path file) throws IOException;
}
