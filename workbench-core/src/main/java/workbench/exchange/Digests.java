package workbench.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/** Shortened SHA-256 digests of what cells hold. Empty cells at the end of a row do not count. */
final class Digests {
    private final MessageDigest sha256;

    Digests() {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /** Of one cell; 0 for an empty one. */
    int cell(String checked) {
        return checked.isEmpty() ? 0 : (int) first(checked);
    }

    int[] cells(List<String> checked) {
        int length = length(checked);
        int[] digests = new int[length];
        for (int i = 0; i < length; i++) {
            digests[i] = cell(checked.get(i));
        }
        return digests;
    }

    /** Of a whole row. */
    long row(List<String> checked) {
        return first(String.join("\u001F", checked.subList(0, length(checked))));
    }

    private static int length(List<String> checked) {
        int length = checked.size();
        while (length > 0 && checked.get(length - 1).isEmpty()) {
            length--;
        }
        return length;
    }

    private long first(String text) {
        return ByteBuffer.wrap(sha256.digest(text.getBytes(StandardCharsets.UTF_8)))
                .getLong();
    }
}
