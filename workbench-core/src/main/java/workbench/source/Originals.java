package workbench.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import workbench.problem.Refusal;
import workbench.text.Hashes;

/** Files as they came, byte for byte, in one folder, each named by the SHA-256 of its bytes. */
public final class Originals {
    private final Path folder;

    public Originals(Path folder) {
        this.folder = folder;
    }

    /** What was kept. */
    public record Kept(String file, String sha256, long sizeBytes) {}

    /** Copies a file in; one that is there already is kept once. */
    public Kept keep(Path file) {
        try {
            Files.createDirectories(folder);
            Path arriving = Files.createTempFile(folder, "arriving", ".part");
            try {
                MessageDigest digest = Hashes.digest();
                try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
                    Files.copy(in, arriving, StandardCopyOption.REPLACE_EXISTING);
                }
                String hash = HexFormat.of().formatHex(digest.digest());
                long size = Files.size(arriving);
                place(arriving, hash);
                return new Kept(String.valueOf(file.getFileName()), hash, size);
            } finally {
                Files.deleteIfExists(arriving);
            }
        } catch (IOException cause) {
            throw Refusal.because(
                    "'%s' could not be kept in the study.".formatted(file.getFileName()),
                    "Check that the file can be read and that the study's disk has space.");
        }
    }

    /** Keeps bytes that were read already. */
    public void keep(byte[] bytes, String sha256) {
        Path kept = folder.resolve(sha256);
        if (Files.exists(kept)) {
            return;
        }
        try {
            Files.createDirectories(folder);
            Path arriving = Files.createTempFile(folder, "arriving", ".part");
            try {
                write(arriving, bytes);
                place(arriving, sha256);
            } finally {
                Files.deleteIfExists(arriving);
            }
        } catch (IOException cause) {
            throw Refusal.because(
                    "A file could not be kept in the study's folder.",
                    "Check that its disk has space and may be written.");
        }
    }

    /** Writes to the disk itself, since what is imported must outlast a power cut. */
    private static void write(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            ByteBuffer waiting = ByteBuffer.wrap(bytes);
            while (waiting.hasRemaining()) {
                channel.write(waiting);
            }
            channel.force(false);
        }
    }

    private void place(Path arriving, String sha256) throws IOException {
        Path kept = folder.resolve(sha256);
        if (!Files.exists(kept)) {
            Files.move(arriving, kept, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** Whether the bytes kept under that name are there and still have that hash. */
    public boolean holds(String sha256) {
        try (InputStream in = Files.newInputStream(folder.resolve(sha256))) {
            MessageDigest digest = Hashes.digest();
            in.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
            return HexFormat.of().formatHex(digest.digest()).equals(sha256);
        } catch (IOException gone) {
            return false;
        }
    }
}
