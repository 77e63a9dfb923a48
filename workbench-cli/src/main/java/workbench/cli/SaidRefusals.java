package workbench.cli;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import workbench.cli.answer.Surroundings;
import workbench.problem.Problem;

/** Says each problem on a line of its own, on standard error. */
final class SaidRefusals implements RefusalSink {
    private final Surroundings around;

    SaidRefusals(Surroundings around) {
        this.around = around;
    }

    @Override
    public void refused(List<? extends Problem> problems) {
        problems.forEach(problem -> around.say(Refusals.line(problem)));
    }

    @Override
    public void failed(Throwable fault) {
        String what = fault instanceof OutOfMemoryError
                ? "The program ran out of memory."
                : "The program failed: %s.".formatted(shortly(fault));
        around.say(what
                + " What was acknowledged before stands. Run it again with WORKBENCH_TRACE=1 to see where it failed.");
    }

    private static String shortly(Throwable fault) {
        @Nullable String message = fault.getMessage();
        String kind = fault.getClass().getSimpleName().toLowerCase(Locale.ROOT);
        return message == null || message.isBlank()
                ? kind
                : kind + ", " + message.lines().findFirst().orElse("").strip();
    }
}
