package workbench.cli;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import workbench.cli.answer.Surroundings;
import workbench.cli.answer.Terminal;

/** One command line, run in this process: what it answered, what else it said, how it ended. */
record CommandLineRun(int exit, String out, String err) {

    /** Runs a command in {@code folder}, with nobody watching. */
    static CommandLineRun in(Path folder, String... words) {
        return in(folder, Map.of(), Terminal.NONE, "", words);
    }

    static CommandLineRun in(
            Path folder, Map<String, String> environment, Terminal terminal, String typed, String... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Surroundings around = new Surroundings(
                new BufferedReader(new StringReader(typed)),
                new PrintWriter(out),
                new PrintWriter(err, true),
                environment,
                folder,
                terminal);
        int exit = Main.run(around, words);
        around.out().flush();
        return new CommandLineRun(exit, out.toString(), err.toString());
    }

    /** The same on the study {@code folder/study}. */
    static CommandLineRun onStudy(Path folder, String... words) {
        List<String> all = new ArrayList<>(List.of("-s", "study"));
        all.addAll(List.of(words));
        return in(folder, all.toArray(String[]::new));
    }

    /** Makes the study {@code folder/study} with a network and an event. */
    static void makeStudy(Path folder) {
        in(folder, "init", "study", "--title", "Harbour", "--coder", "AB").done();
        onStudy(folder, "network", "add", "Commissioning network", "--alias", "commissioners")
                .done();
        onStudy(folder, "event", "add", "Coming together", "--order", "1", "--from", "2017-01")
                .done();
    }

    /** The run itself, after seeing that it ended well. */
    CommandLineRun done() {
        if (exit != 0) {
            throw new AssertionError("ended with " + exit + ": " + err);
        }
        return this;
    }

    JsonNode json() {
        return JsonMapper.shared().readTree(out);
    }

    List<String> lines() {
        return out.lines().toList();
    }
}
