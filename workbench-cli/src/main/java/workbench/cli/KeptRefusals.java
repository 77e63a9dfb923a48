package workbench.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import workbench.problem.Problem;

/** Keeps what went wrong for the one who called. */
final class KeptRefusals implements RefusalSink {
    private final List<Problem> problems = new ArrayList<>();
    private @Nullable Throwable fault;

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    @Nullable
    Throwable fault() {
        return fault;
    }

    @Override
    public void refused(List<? extends Problem> refused) {
        problems.addAll(refused);
    }

    @Override
    public void failed(Throwable thrown) {
        fault = thrown;
    }
}
