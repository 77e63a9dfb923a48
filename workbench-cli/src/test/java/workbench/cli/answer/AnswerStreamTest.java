package workbench.cli.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import org.junit.jupiter.api.Test;

class AnswerStreamTest {
    private static String failureOf(String message) {
        AnswerStream stream = new AnswerStream(new OutputStream() {
            @Override
            public void write(int oneByte) throws IOException {
                throw new IOException(message);
            }
        });
        PrintWriter out = new PrintWriter(stream);
        out.println("an answer");
        out.flush();
        return String.valueOf(stream.failure());
    }

    @Test
    void aFullDiskIsToldAndAReaderThatWentAwayIsNot() {
        assertThat(failureOf("No space left on device")).isEqualTo("No space left on device");
        assertThat(failureOf("Broken pipe")).isEqualTo("null");
    }
}
