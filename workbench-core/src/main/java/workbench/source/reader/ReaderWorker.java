package workbench.source.reader;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;

/**
 * A worker process seen from inside: reads files given to it on stdin, one after the other, answers on stdout, and ends when
 * stdin does. It ends itself, too, should nobody do so after a file that takes far too long.
 */
public final class ReaderWorker {
    private static final int EXIT_TOO_SLOW = 4;

    private ReaderWorker() {}

    /** @param arguments the milliseconds that one file may take */
    public static void main(String[] arguments) throws IOException {
        serve(SourceReaders.all(), Duration.ofMillis(Long.parseLong(arguments[0])));
    }

    static void serve(SourceReaders readers, Duration perFile) throws IOException {
        var in = new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
        var out = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        System.setOut(new PrintStream(System.err, true)); // libraries talk; answers alone go to stdout
        while (true) {
            WorkerFrames.Question question;
            try {
                question = WorkerFrames.readQuestion(in);
            } catch (EOFException nobodyLeft) {
                return;
            }
            var alarm = new Alarm(
                    perFile.multipliedBy(2), () -> Runtime.getRuntime().halt(EXIT_TOO_SLOW));
            try {
                WorkerFrames.writeTexts(out, readers.read(question.file(), question.options()));
            } catch (UnreadableFile refusal) {
                WorkerFrames.writeRefusal(out, String.valueOf(refusal.getMessage()), refusal.remedy());
            } finally {
                alarm.stop();
            }
        }
    }
}
