package workbench.cli.answer;

import java.nio.file.Path;
import java.util.Locale;

/** What the name of a file says. */
public final class FileName {
    private FileName() {}

    /** The ending of a file's name, without the dot, in small letters; empty if it has none. */
    public static String ending(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
