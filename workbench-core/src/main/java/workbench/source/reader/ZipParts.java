package workbench.source.reader;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * The parts of a zip file, found through the directory at its end and inflated within limits. All happens in memory:
 * nothing is written to disk, so that a part's name, {@code ../} and all, harms nobody.
 */
final class ZipParts {
    /** All parts together, inflated. */
    private static final long MAX_BYTES = 200L << 20;

    private static final int MAX_PARTS = 20_000;
    private static final int END_BYTES = 22;
    private static final int END = 0x06054b50;
    private static final int DIRECTORY_ENTRY = 0x02014b50;
    private static final int LOCAL_ENTRY = 0x04034b50;
    private static final int DIRECTORY_ENTRY_BYTES = 46;
    private static final int LOCAL_ENTRY_BYTES = 30;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    private final byte[] bytes;
    private final Map<String, Part> parts;
    private long bytesLeft = MAX_BYTES;

    private record Part(int method, boolean encrypted, int compressedBytes, int at) {}

    private ZipParts(byte[] bytes, Map<String, Part> parts) {
        this.bytes = bytes;
        this.parts = parts;
    }

    /** Empty if this is no zip file, or one that is cut short. Nothing is inflated yet. */
    static Optional<ZipParts> of(byte[] bytes) {
        ByteBuffer zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int end = endOf(zip);
        if (end < 0) {
            return Optional.empty();
        }
        int count = zip.getShort(end + 10) & 0xffff;
        int at = zip.getInt(end + 16);
        Map<String, Part> parts = new LinkedHashMap<>();
        try {
            for (int i = 0; i < count; i++) {
                if (zip.getInt(at) != DIRECTORY_ENTRY || i > MAX_PARTS) {
                    return Optional.empty();
                }
                int nameBytes = zip.getShort(at + 28) & 0xffff;
                String name = new String(bytes, at + DIRECTORY_ENTRY_BYTES, nameBytes, StandardCharsets.UTF_8);
                Part part = new Part(
                        zip.getShort(at + 10),
                        (zip.getShort(at + 8) & 1) == 1,
                        zip.getInt(at + 20),
                        zip.getInt(at + 42));
                parts.put(name.replace('\\', '/'), part);
                at += DIRECTORY_ENTRY_BYTES
                        + nameBytes
                        + (zip.getShort(at + 30) & 0xffff)
                        + (zip.getShort(at + 32) & 0xffff);
            }
        } catch (IndexOutOfBoundsException outside) {
            return Optional.empty();
        }
        return Optional.of(new ZipParts(bytes, parts));
    }

    /** In the order of the directory. */
    Set<String> names() {
        return parts.keySet();
    }

    boolean has(String name) {
        return parts.containsKey(name);
    }

    boolean isEncrypted() {
        return parts.values().stream().anyMatch(Part::encrypted);
    }

    /**
     * A part, inflated while it is read.
     *
     * @throws IOException if there is no such part, it is damaged, or, while reading, it unfolds beyond the limits
     */
    InputStream open(String name) throws IOException {
        Part part = parts.get(name);
        if (part == null) {
            throw new IOException("no part " + name);
        }
        ByteBuffer zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int begin;
        try {
            if (zip.getInt(part.at()) != LOCAL_ENTRY) {
                throw new IOException("a part is not where it should be");
            }
            begin = part.at()
                    + LOCAL_ENTRY_BYTES
                    + (zip.getShort(part.at() + 26) & 0xffff)
                    + (zip.getShort(part.at() + 28) & 0xffff);
        } catch (IndexOutOfBoundsException outside) {
            throw new IOException("a part lies outside", outside);
        }
        // 0xffffffff (here -1) stands for a size in a zip64 field; inflating finds its end by itself
        int length = part.compressedBytes() < 0
                ? bytes.length - begin
                : Math.min(part.compressedBytes(), bytes.length - begin);
        if (length < 0) {
            throw new IOException("a part lies outside");
        }
        var compressed = new ByteArrayInputStream(bytes, begin, length);
        return switch (part.method()) {
            case STORED -> new Limited(compressed, length);
            case DEFLATED -> new Limited(new InflaterInputStream(compressed, new Inflater(true), 8192), length);
            default -> throw new IOException("a part is compressed in an unknown way");
        };
    }

    /** A whole part. */
    byte[] bytesOf(String name) throws IOException {
        try (InputStream in = open(name)) {
            return in.readAllBytes();
        }
    }

    private static int endOf(ByteBuffer zip) {
        int last = zip.capacity() - END_BYTES;
        for (int at = last; at >= 0 && at >= last - 0xffff; at--) {
            if (zip.getInt(at) == END) {
                return at;
            }
        }
        return -1;
    }

    /** It unfolds to more than any text from the field needs. */
    static final class Bomb extends IOException {
        Bomb() {
            super("it unfolds to more than %d MB, as files do that are made to harm".formatted(MAX_BYTES >> 20));
        }
    }

    /** Counts what comes out against the limits of the whole file. */
    private final class Limited extends InputStream {
        private static final long FREE_BYTES = 16L << 20;
        private static final int MAX_RATIO = 250;

        private final InputStream in;
        private final long compressedBytes;
        private long read;

        Limited(InputStream in, long compressedBytes) {
            this.in = in;
            this.compressedBytes = compressedBytes;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int count = in.read(into, from, length);
            if (count > 0) {
                read += count;
                bytesLeft -= count;
                if (bytesLeft < 0 || (read > FREE_BYTES && read / MAX_RATIO > compressedBytes)) {
                    throw new Bomb();
                }
            }
            return count;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
