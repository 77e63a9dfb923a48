package workbench.cli.answer;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Where a command runs: what it writes to, what it was started with. Tests make their own.
 *
 * @param out answers, and nothing else
 * @param err everything else: progress, warnings, refusals
 * @param folder where relative paths begin
 */
public record Surroundings(
        BufferedReader in,
        PrintWriter out,
        PrintWriter err,
        Map<String, String> environment,
        Path folder,
        Terminal terminal) {

    /** Those of this process; both ends speak UTF-8, whatever the locale. */
    public static Surroundings ofProcess(AnswerStream answers) {
        return new Surroundings(
                new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)),
                new PrintWriter(new OutputStreamWriter(answers, StandardCharsets.UTF_8), false),
                new PrintWriter(
                        new OutputStreamWriter(new FileOutputStream(FileDescriptor.err), StandardCharsets.UTF_8), true),
                System.getenv(),
                Path.of("").toAbsolutePath(),
                Terminal.ofProcess());
    }

    /** A variable of the environment that is set and not empty. */
    public Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(words -> !words.isBlank());
    }

    /** Says something that is no answer. */
    public void say(String line) {
        out.flush();
        err.println(line);
    }

    /** Asks a person yes or no; no where nobody is there to ask. */
    public boolean confirmed(String question) {
        if (!terminal.input() || !terminal.errors()) {
            return false;
        }
        out.flush();
        err.print(question + " [y/N] ");
        err.flush();
        try {
            String reply = in.readLine();
            return reply != null
                    && reply.strip().toLowerCase(java.util.Locale.ROOT).startsWith("y");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
