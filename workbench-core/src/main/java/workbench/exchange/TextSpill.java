package workbench.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Many records of texts in a temporary file of the user's own, so that they take no memory; read by number in any order.
 * Failing to write it is an {@link UncheckedIOException}.
 */
final class TextSpill implements AutoCloseable {
    private static final int BUFFER_BYTES = 1 << 18;

    private final Path file;
    private final FileChannel channel;
    private ByteBuffer pending = ByteBuffer.allocate(BUFFER_BYTES);
    private long[] ends = new long[64];
    private int count;
    private long written;

    TextSpill() {
        try {
            file = Files.createTempFile("workbench-", ".rows");
            channel = FileChannel.open(
                    file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** The number of the record, from 0. */
    int add(List<String> texts) {
        int size = Integer.BYTES;
        List<byte[]> parts = new ArrayList<>(texts.size());
        for (String text : texts) {
            byte[] part = text.getBytes(StandardCharsets.UTF_8);
            parts.add(part);
            size += Integer.BYTES + part.length;
        }
        if (pending.remaining() < size) {
            flush();
            if (pending.capacity() < size) {
                pending = ByteBuffer.allocate(size);
            }
        }
        pending.putInt(parts.size());
        parts.forEach(part -> pending.putInt(part.length).put(part));
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, count * 2);
        }
        ends[count] = written + pending.position();
        return count++;
    }

    private void flush() {
        pending.flip();
        try {
            while (pending.hasRemaining()) {
                written += channel.write(pending, written);
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        pending.clear();
    }

    List<String> read(int number) {
        if (pending.position() > 0) {
            flush();
        }
        long from = number == 0 ? 0 : ends[number - 1];
        ByteBuffer record = ByteBuffer.allocate((int) (ends[number] - from));
        try {
            while (record.hasRemaining() && channel.read(record, from + record.position()) >= 0) {}
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        record.flip();
        String[] texts = new String[record.getInt()];
        for (int i = 0; i < texts.length; i++) {
            byte[] part = new byte[record.getInt()];
            record.get(part);
            texts[i] = new String(part, StandardCharsets.UTF_8);
        }
        return List.of(texts);
    }

    int count() {
        return count;
    }

    @Override
    public void close() {
        try {
            channel.close();
            Files.deleteIfExists(file);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
