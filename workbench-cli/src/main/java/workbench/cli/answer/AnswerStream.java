package workbench.cli.answer;

import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Standard output, remembering whether all of it arrived: a {@code PrintWriter} swallows a full disk, and a reader that
 * went away ({@code | head}) is no fault.
 */
public final class AnswerStream extends OutputStream {
    private final OutputStream target;
    private @Nullable String failure;

    public AnswerStream(OutputStream target) {
        this.target = target;
    }

    /** Why some of the answer was lost, or null if it arrived or its reader went away. */
    public @Nullable String failure() {
        return failure;
    }

    @Override
    public void write(int oneByte) throws IOException {
        write(new byte[] {(byte) oneByte}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            target.write(bytes, offset, length);
        } catch (IOException lost) {
            String why = String.valueOf(lost.getMessage());
            failure = why.contains("Broken pipe") || why.contains("pipe is being closed") ? null : why;
            throw lost;
        }
    }

    @Override
    public void flush() throws IOException {
        target.flush();
    }
}
