package workbench.cli.answer;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** How far long work has come, on standard error; shown only if a person watches. */
public final class ProgressLine implements AutoCloseable {
    private static final int UPDATE_MILLIS = 200;

    private final @Nullable ProgressBar bar;

    private ProgressLine(@Nullable ProgressBar bar) {
        this.bar = bar;
    }

    /** @param steps how many there will be, or -1 if nobody knows */
    public static ProgressLine over(Surroundings around, String task, long steps) {
        if (!around.terminal().errors() || steps == 0 || steps == 1) {
            return new ProgressLine(null);
        }
        around.out().flush();
        PrintStream errors = new PrintStream(
                new FileOutputStream(FileDescriptor.err), true, java.nio.charset.StandardCharsets.UTF_8);
        return new ProgressLine(new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(steps)
                .setUpdateIntervalMillis(UPDATE_MILLIS)
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(
                        new ConsoleProgressBarConsumer(errors, around.terminal().columns() - 1))
                .clearDisplayOnFinish()
                .build());
    }

    /** One step is done. */
    public void step() {
        if (bar != null) {
            bar.step();
        }
    }

    /** That many steps are done. */
    public void at(long steps) {
        if (bar != null) {
            bar.stepTo(steps);
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
