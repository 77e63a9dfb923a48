package workbench.source.reader;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** One worker process, seen from outside. It serves one caller at a time. */
final class WorkerProcess {
    private final Process process;
    private final DataOutputStream questions;
    private final DataInputStream answers;
    private final Duration perFile;
    private final long answerBytes;
    private int filesRead;

    private WorkerProcess(Process process, WorkerSettings settings) {
        this.process = process;
        this.questions = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        this.answers = new DataInputStream(new BufferedInputStream(process.getInputStream()));
        this.perFile = settings.perFile();
        this.answerBytes = settings.answerBytes();
    }

    static WorkerProcess start(WorkerSettings settings) throws IOException {
        List<String> command = List.of(
                java(),
                "-Xmx" + settings.heapMegabytes() + "m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Xlog:disable",
                "-Xlog:all=error:stderr", // the JVM's own words must not get among the answers on stdout
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8",
                "-Dlog4j2.loggerContextFactory=org.apache.logging.log4j.simple.SimpleLoggerContextFactory",
                "-cp",
                System.getProperty("java.class.path"),
                settings.mainClass(),
                Long.toString(settings.perFile().toMillis()));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        return new WorkerProcess(process, settings);
    }

    /**
     * Lets the worker read the file.
     *
     * @throws Died if it did not answer; it is ended then
     */
    List<ReadText> read(FileContent file, ReadOptions options) throws UnreadableFile, Died {
        AtomicBoolean late = new AtomicBoolean();
        var alarm = new Alarm(perFile, () -> {
            late.set(true);
            process.destroyForcibly();
        });
        try {
            WorkerFrames.writeQuestion(questions, file, options);
            List<ReadText> texts = WorkerFrames.readAnswer(answers, file.name(), answerBytes);
            filesRead++;
            return texts;
        } catch (IOException broken) {
            end();
            throw new Died(late.get(), exitCode() == WorkerFrames.EXIT_NO_MEMORY);
        } finally {
            alarm.stop();
        }
    }

    int filesRead() {
        return filesRead;
    }

    long id() {
        return process.pid();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    void end() {
        try {
            process.waitFor(100, TimeUnit.MILLISECONDS); // a dying process tells its exit code
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
    }

    private int exitCode() {
        return process.isAlive() ? -1 : process.exitValue();
    }

    private static String java() {
        return ProcessHandle.current()
                .info()
                .command()
                .filter(command -> Path.of(command).getFileName().toString().startsWith("java"))
                .orElseGet(() ->
                        Path.of(System.getProperty("java.home"), "bin", "java").toString());
    }

    /** The worker gave no answer. */
    static final class Died extends Exception {
        private final boolean byTimeOut;
        private final boolean byMemory;

        Died(boolean byTimeOut, boolean byMemory) {
            super("a reading process died", null, false, false);
            this.byTimeOut = byTimeOut;
            this.byMemory = byMemory;
        }

        boolean byTimeOut() {
            return byTimeOut;
        }

        boolean byMemory() {
            return byMemory;
        }
    }
}
