package workbench.source.reader;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A worker whose reader never returns, or takes all the memory there is, as the file's name wants. */
public final class StubbornWorker implements SourceReader {
    private StubbornWorker() {}

    public static void main(String[] arguments) throws IOException {
        ReaderWorker.serve(
                new SourceReaders(List.of(new StubbornWorker())), Duration.ofMillis(Long.parseLong(arguments[0])));
    }

    @Override
    public String format() {
        return "stubborn";
    }

    @Override
    public boolean takes(FileContent file) {
        return true;
    }

    @Override
    public List<ReadText> read(FileContent file, ReadOptions options) {
        List<long[]> taken = new ArrayList<>();
        while (true) {
            if (file.name().startsWith("greedy")) {
                taken.add(new long[1 << 20]);
            }
        }
    }
}
