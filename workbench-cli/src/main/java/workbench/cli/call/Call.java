package workbench.cli.call;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One command to be run.
 *
 * @param path the command's words
 * @param parameters values by the names of {@link Parameter}, each list in order
 * @param mayChange whether it may change the study; a command that would is refused with {@link NotToChange}
 * @param coder who acts; null for the study's own
 * @param folder holds the files that the call may read and write, and no others: a path that leads elsewhere is refused
 * @param as the ending of the file that is wanted as answer, such as {@code xlsx}; null for the answer itself
 * @param progress hears how far long work has come
 */
public record Call(
        List<String> path,
        Map<String, List<String>> parameters,
        boolean mayChange,
        @Nullable String coder,
        Path folder,
        @Nullable String as,
        Progress progress) {
    public Call {
        path = List.copyOf(path);
    }

    /** Hears how far long work has come. */
    public interface Progress {
        Progress UNHEARD = (task, done, total) -> {};

        /** @param total how much there is to do, or -1 if nobody knows */
        void at(String task, long done, long total);
    }
}
