package workbench.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.util.function.Supplier;
import picocli.CommandLine;
import workbench.cli.answer.AnswerStream;
import workbench.cli.answer.Surroundings;

/** The command line: finds the command that was asked for, runs it, and ends with its exit code. */
public final class Main {
    private Main() {}

    public static void main(String[] words) {
        AnswerStream answers = new AnswerStream(new FileOutputStream(FileDescriptor.out));
        Surroundings around = Surroundings.ofProcess(answers);
        int exit = run(around, words);
        around.out().flush();
        around.err().flush();
        if (answers.failure() != null) {
            around.err().println("Not all of the answer could be written: " + answers.failure() + ".");
            exit = Math.max(exit, 1);
        }
        if (exit != 0) { // ending by itself is quicker: an exit is logged, and the logger has to be found first
            System.exit(exit);
        }
    }

    /** Runs one command line; answers with its exit code. */
    static int run(Surroundings around, String... words) {
        Refusals refusals = new Refusals(around, new SaidRefusals(around));
        return run(refusals, () -> Catalogue.commandLine(around, refusals, words), words);
    }

    /** The same with a command line of the caller's making. */
    static int run(Refusals refusals, Supplier<CommandLine> line, String... words) {
        try {
            return line.get().execute(words);
        } catch (Throwable fault) { // an Error: out of memory, a class that is missing
            return refusals.tell(fault);
        }
    }
}
