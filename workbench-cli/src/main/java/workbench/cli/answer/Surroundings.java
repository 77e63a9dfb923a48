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
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import workbench.cli.call.Call;
import workbench.problem.Refusal;
import workbench.problem.WorkbenchException;

/**
 * Where a command runs: what it writes to, what it was started with. Tests make their own.
 *
 * @param out answers, and nothing else
 * @param err everything else: progress, warnings, refusals
 * @param folder where relative paths begin
 * @param enclosed whether files outside of that folder are out of reach
 * @param progress hears how far long work has come
 */
public record Surroundings(
        BufferedReader in,
        PrintWriter out,
        PrintWriter err,
        Map<String, String> environment,
        Path folder,
        Terminal terminal,
        boolean enclosed,
        Call.Progress progress) {

    /** Those of somebody at a terminal, or of a script, who may use any file. */
    public Surroundings(
            BufferedReader in,
            PrintWriter out,
            PrintWriter err,
            Map<String, String> environment,
            Path folder,
            Terminal terminal) {
        this(in, out, err, environment, folder, terminal, false, Call.Progress.UNHEARD);
    }

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

    /** The file that a path means as it was typed: the one way from a path to a file. */
    public Path file(Path typed) {
        return file(folder, typed);
    }

    /** The same where the word may be something else than a file too. */
    public Path file(String typed) {
        try {
            return file(Path.of(typed));
        } catch (InvalidPathException impossible) {
            throw Refusal.because("'%s' is no file name.".formatted(typed), "Correct it.");
        }
    }

    /**
     * The same for a path that stands in a file and begins where that lies.
     *
     * @throws WorkbenchException if it is out of reach
     */
    public Path file(Path beginning, Path typed) {
        Path file = beginning.resolve(typed);
        if (enclosed && (typed.isAbsolute() || !isInside(file))) {
            throw Refusal.because(
                    "'%s' is none of the files that were sent.".formatted(typed),
                    "Send the file along, and name it as it was sent.");
        }
        return file;
    }

    /** A file as whoever named it would: from the folder where relative paths begin, or whole if it lies elsewhere. */
    public String named(Path file) {
        Path whole = file.toAbsolutePath().normalize();
        Path here = folder.toAbsolutePath().normalize();
        return whole.startsWith(here) ? here.relativize(whole).toString() : file.toString();
    }

    /** Whether it lies in the folder, wherever links may lead. */
    private boolean isInside(Path file) {
        if (!file.toAbsolutePath()
                .normalize()
                .startsWith(folder.toAbsolutePath().normalize())) {
            return false;
        }
        try {
            Path there = file.toAbsolutePath();
            while (!Files.exists(there, LinkOption.NOFOLLOW_LINKS)) {
                there = Objects.requireNonNull(there.getParent(), "a folder's parent");
            }
            return there.toRealPath().startsWith(folder.toRealPath());
        } catch (IOException broken) { // a link that leads nowhere
            return false;
        }
    }

    /** Says that a file was written, to whoever named it. */
    public void sayWritten(Path typed) {
        sayToWhoTypes("Written to " + typed + ".");
    }

    /** Says what helps only somebody who types commands: which to type next. */
    public void sayToWhoTypes(String line) {
        if (!enclosed) {
            say(line);
        }
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
