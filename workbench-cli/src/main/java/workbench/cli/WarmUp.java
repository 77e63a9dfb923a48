package workbench.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import workbench.cli.answer.Surroundings;
import workbench.cli.answer.Terminal;

/**
 * The run after a build from which the JVM keeps its classes for a quick start: the commands people use most, on a small
 * study in the folder it is given. What they answer goes nowhere.
 */
final class WarmUp {
    private static final String TRANSCRIPT = """
            Interviewer: How did it begin?

            P1: The tender failed, and nobody told us why. There was less money.

            Interviewer: And then?

            P1: Then the meetings kept us going.
            """;

    private final Surroundings around;
    private final String study;

    private WarmUp(Path folder) {
        PrintWriter nowhere =
                new PrintWriter(new OutputStreamWriter(OutputStream.nullOutputStream(), StandardCharsets.UTF_8), false);
        this.around = new Surroundings(
                new BufferedReader(Reader.nullReader()), nowhere, nowhere, Map.of(), folder, Terminal.NONE);
        this.study = folder.resolve("study").toString();
    }

    /** @param words one: an empty folder */
    public static void main(String[] words) throws IOException {
        Path folder = Path.of(words[0]).toAbsolutePath();
        new WarmUp(folder).run(Files.writeString(folder.resolve("interview.txt"), TRANSCRIPT));
    }

    private void run(Path interview) {
        Main.run(around, "--version");
        Main.run(around, "--help");
        Main.run(around, "init", study, "--coder", "A");
        on("network", "add", "Commissioning network", "--alias", "commissioners");
        on("event", "add", "Formation", "--order", "1", "--from", "2017-01");
        on("import", interview.toString(), "--network", "commissioners", "--event", "1", "--date", "2017-03");
        on("code", "interview.txt", "--quote", "The tender failed", "--as", "planning", "--valence", "-");
        on(
                "code",
                "interview.txt",
                "--quote",
                "less money",
                "--as",
                "available-resources",
                "--valence",
                "-",
                "--format",
                "json");
        for (String format : new String[] {"text", "json", "csv"}) {
            on("sources", "--format", format);
            on("source", "segments", "S01", "--format", format);
            on("find", "money", "--network", "commissioners", "--event", "1", "--format", format);
            on("find", "--code", "readiness-for-implementation", "--valence", "-", "--format", format);
            on("codings", "--format", format);
            on("matrix", "--rows", "construct", "--columns", "event", "--format", format);
            on("journal", "--format", format);
        }
        on("timeline");
        on("timeline", "-o", "timeline.svg");
        on("codebook", "show", "cfir-2009");
        on("network", "list");
        on("event", "list");
        on("no-such-command");
        on("undo");
    }

    private void on(String... words) {
        String[] all = new String[words.length + 2];
        all[0] = "-s";
        all[1] = study;
        System.arraycopy(words, 0, all, 2, words.length);
        Main.run(around, all);
    }
}
