package workbench.cli;

import java.util.List;
import java.util.Optional;
import workbench.Workbench;
import workbench.cli.call.Call;
import workbench.cli.call.Called;
import workbench.cli.call.Commands;
import workbench.cli.call.Operation;

/** Calls commands on one open study, which is lent to them. */
public final class StudyCommands implements Commands {
    private final Workbench workbench;

    public StudyCommands(Workbench workbench) {
        this.workbench = workbench;
    }

    @Override
    public List<Operation> operations() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Operation> find(List<String> path) {
        return operations().stream()
                .filter(operation -> operation.path().equals(path))
                .findFirst();
    }

    @Override
    public Called call(Call call) {
        throw new UnsupportedOperationException(workbench.toString());
    }
}
