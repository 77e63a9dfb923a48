package workbench.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import workbench.cli.answer.Surroundings;
import workbench.cli.answer.Terminal;

/**
 * Runs the demo's commands and says which they are. The study is made under a name of its own and shown under the one it will
 * have.
 */
final class DemoStage {
    private static final String INDENT = "     ";

    private final Surroundings around;
    private final Path made;
    private final Path shown;
    private final Lighting lighting;
    private int step;

    DemoStage(Surroundings around, Path made, Path shown) {
        this.around = around;
        this.made = made;
        this.shown = shown;
        this.lighting = Lighting.of(around);
    }

    /** What a command has said. */
    record Said(int exit, String out, String err) {}

    void title(String words) {
        around.out().println();
        around.out().println(lighting.strong("%2d  %s".formatted(++step, words)));
        around.out().flush();
    }

    void play(DemoStep step) {
        title(step.title());
        for (List<List<String>> alike : kinds(step.commands())) {
            tell(alike.getFirst());
            List<String> said = alike.stream()
                    .map(command -> run(step.showing().forPerson(), onStudy(made, command))
                            .out())
                    .toList();
            if (alike.size() > 1) {
                around.out().println(INDENT + lighting.dim("... and %d more like it".formatted(alike.size() - 1)));
            } else {
                show(step.showing().cut().apply(said.getFirst()));
            }
        }
    }

    /** Commands of one kind together, in order. */
    private static Collection<List<List<String>>> kinds(List<List<String>> commands) {
        return commands.stream()
                .collect(Collectors.groupingBy(
                        command -> String.join(" ", command.subList(0, Math.min(2, command.size()))),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values();
    }

    private static List<String> onStudy(Path study, List<String> command) {
        List<String> words = new ArrayList<>(List.of("-s", study.toString()));
        words.addAll(command);
        return words;
    }

    /** Says the plain command. */
    void tell(List<String> command) {
        tell(command, "");
    }

    /** @param remark what is said behind it */
    void tell(List<String> command, String remark) {
        List<String> words = command.getFirst().equals("init") ? command : onStudy(shown, command);
        String line = words.stream().map(DemoStage::quoted).collect(Collectors.joining(" ", "$ workbench ", remark));
        around.out().println(INDENT + lighting.dim(line));
        around.out().flush();
    }

    void show(String words) {
        words.strip().lines().forEach(line -> around.out().println(line.isBlank() ? "" : INDENT + line));
        around.out().flush();
    }

    static String lastLine(String words) {
        return words.strip().lines().reduce("", (before, line) -> line);
    }

    /** Runs a command on the study; one that fails ends the demo. */
    Said ask(List<String> command) {
        return run(false, onStudy(made, command));
    }

    private Said run(boolean forPerson, List<String> words) {
        Said said = attempt(forPerson, words);
        if (said.exit() != 0) {
            throw new DemoFailed(words, said);
        }
        return said;
    }

    /** Runs a command, whatever comes of it. */
    Said attempt(boolean forPerson, List<String> words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Terminal narrower = new Terminal(
                false, around.terminal().output(), false, around.terminal().columns() - INDENT.length());
        Surroundings inner = new Surroundings(
                around.in(),
                new PrintWriter(out),
                new PrintWriter(err),
                around.environment(),
                around.folder(),
                forPerson ? narrower : Terminal.NONE);
        int exit = Main.run(inner, words.toArray(String[]::new));
        inner.out().flush();
        inner.err().flush();
        return new Said(exit, out.toString(), err.toString());
    }

    /** As a shell takes it. */
    static String quoted(String word) {
        return word.matches("[\\p{L}\\p{N}_./:=,+-]+") ? word : "\"" + word.replace("\"", "\\\"") + "\"";
    }

    /** A command of the demo did not do what it should. */
    static final class DemoFailed extends RuntimeException {
        private final transient Said said;

        DemoFailed(List<String> words, Said said) {
            super("'workbench %s' ended %d".formatted(String.join(" ", words), said.exit()));
            this.said = said;
        }

        Said said() {
            return said;
        }
    }
}
