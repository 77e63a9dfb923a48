package workbench.cli;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import workbench.Access;
import workbench.Workbench;
import workbench.cli.answer.Surroundings;
import workbench.cli.answer.Terminal;
import workbench.cli.call.Call;
import workbench.cli.call.Called;
import workbench.cli.call.Commands;
import workbench.cli.call.NotToChange;
import workbench.cli.call.Operation;
import workbench.problem.Problem;
import workbench.problem.Refusal;
import workbench.problem.WorkbenchException;

/** Calls commands on one open study, which is lent to them. */
public final class StudyCommands implements Commands {
    /** They make or serve a study, and do nothing to one that is open. */
    private static final Set<String> NOT_CALLED = Set.of("init", "demo", "serve");

    private final Workbench workbench;
    private final Map<List<String>, CallableCommand> commands = new LinkedHashMap<>();

    /** @param workbench stays open, and is asked by nobody else while a call runs */
    public StudyCommands(Workbench workbench) {
        this.workbench = workbench;
        Surroundings nowhere = around(Path.of(""), new StringWriter(), new StringWriter(), Call.Progress.UNHEARD);
        CommandLine all =
                Catalogue.commandLine(nowhere, new Refusals(nowhere, new KeptRefusals()), StudyDoor.OPENING, List.of());
        addBelow(all, List.of());
    }

    private void addBelow(CommandLine group, List<String> above) {
        group.getSubcommands().forEach((name, command) -> {
            List<String> path = new ArrayList<>(above);
            path.add(name);
            if (!NOT_CALLED.contains(name)) {
                CallableCommand.of(path, command.getCommandSpec()).ifPresent(one -> commands.put(path, one));
                addBelow(command, path);
            }
        });
    }

    @Override
    public List<Operation> operations() {
        return commands.values().stream().map(CallableCommand::operation).toList();
    }

    @Override
    public Optional<Operation> find(List<String> path) {
        return Optional.ofNullable(commands.get(path)).map(CallableCommand::operation);
    }

    @Override
    public Called call(Call call) {
        CallableCommand command = commands.get(call.path());
        if (command == null) {
            throw new IllegalArgumentException("no command " + call.path());
        }
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Surroundings around = around(call.folder(), out, err, call.progress());
        KeptRefusals kept = new KeptRefusals();
        Refusals refusals = new Refusals(around, kept);
        int exit;
        try {
            List<String> words =
                    new ArrayList<>(List.of("--study=" + workbench.folder().path()));
            words.addAll(new CallWords(command, call).words());
            exit = Main.run(
                    refusals,
                    () -> Catalogue.commandLine(around, refusals, door(call), call.path()),
                    words.toArray(String[]::new));
        } catch (WorkbenchException misused) {
            exit = refusals.tell(misused);
        }
        around.out().flush();
        around.err().flush();
        return new Called(
                exit,
                out.toString(),
                err.toString().lines().toList(),
                kept.problems(),
                file(call, kept.problems()),
                kept.fault());
    }

    private static Surroundings around(Path folder, StringWriter out, StringWriter err, Call.Progress progress) {
        return new Surroundings(
                new BufferedReader(new NothingTyped()),
                new PrintWriter(out),
                new PrintWriter(err),
                Map.of(),
                folder,
                Terminal.NONE,
                true,
                progress);
    }

    private StudyDoor door(Call call) {
        return (folder, access, coder, purpose) -> {
            if (access == Access.WRITE && workbench.access() == Access.READ) {
                throw new WorkbenchException(new NotToChange(
                        "The study is open to be read only.", "Serve it without '--read-only' to change it.", true));
            }
            if (access == Access.WRITE && !call.mayChange()) {
                throw new WorkbenchException(new NotToChange(
                        "'%s' would change the study.".formatted(purpose), "Ask for it as a change.", false));
            }
            return workbench.lend(call.coder());
        };
    }

    private static @Nullable Path file(Call call, List<Problem> problems) {
        if (call.as() == null || !problems.isEmpty()) {
            return null;
        }
        Path written = call.folder().resolve(CallWords.file(call.as()));
        return Files.isRegularFile(written) ? written : null;
    }

    /** What a command reads where it asks for words that nobody can type. */
    private static final class NothingTyped extends Reader {
        @Override
        public int read(char[] into, int offset, int length) {
            throw Refusal.because("'-' stands for words that are typed in, and nobody types here.", "Send the words.");
        }

        @Override
        public void close() {
            // there is nothing to close
        }
    }
}
