package workbench.cli.answer;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.util.concurrent.TimeUnit;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import workbench.cli.call.Call;

/** How far long work has come: on standard error if a person watches there, and told to whoever listens. */
public final class ProgressLine implements AutoCloseable {
    private static final int UPDATE_MILLIS = 200;

    private final @Nullable ProgressBar bar;
    private final Call.Progress listener;
    private final String task;
    private final long steps;
    private long done;
    private long toldAtNanos = System.nanoTime();

    private ProgressLine(@Nullable ProgressBar bar, Call.Progress listener, String task, long steps) {
        this.bar = bar;
        this.listener = listener;
        this.task = task;
        this.steps = steps;
    }

    /** @param steps how many there will be, or -1 if nobody knows */
    public static ProgressLine over(Surroundings around, String task, long steps) {
        boolean worthTelling = steps != 0 && steps != 1;
        return new ProgressLine(
                worthTelling && around.terminal().errors() ? bar(around, task, steps) : null,
                worthTelling ? around.progress() : Call.Progress.UNHEARD,
                task,
                steps);
    }

    private static ProgressBar bar(Surroundings around, String task, long steps) {
        around.out().flush();
        PrintStream errors = new PrintStream(
                new FileOutputStream(FileDescriptor.err), true, java.nio.charset.StandardCharsets.UTF_8);
        return new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(steps)
                .setUpdateIntervalMillis(UPDATE_MILLIS)
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(
                        new ConsoleProgressBarConsumer(errors, around.terminal().columns() - 1))
                .clearDisplayOnFinish()
                .build();
    }

    /** One step is done. */
    public void step() {
        at(done + 1);
    }

    /** That many steps are done. */
    public void at(long stepsDone) {
        done = stepsDone;
        if (bar != null) {
            bar.stepTo(done);
        }
        long now = System.nanoTime();
        if (done == steps || now - toldAtNanos > TimeUnit.MILLISECONDS.toNanos(UPDATE_MILLIS)) {
            toldAtNanos = now;
            listener.at(task, done, steps);
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
