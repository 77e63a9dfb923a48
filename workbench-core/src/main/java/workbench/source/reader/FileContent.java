package workbench.source.reader;

import java.util.Locale;

/**
 * A file's name (without its folder) and its bytes.
 *
 * @param bytes not copied: a file is read once and never changed
 */
@SuppressWarnings("ArrayRecordComponent") // identity of the bytes is never asked for
record FileContent(String name, byte[] bytes) {
    /** The ending in lower case without its dot, empty if there is none. */
    String ending() {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** Whether the bytes begin with these (Latin-1) characters. */
    boolean beginsWith(String magic) {
        if (bytes.length < magic.length()) {
            return false;
        }
        for (int i = 0; i < magic.length(); i++) {
            if ((bytes[i] & 0xff) != magic.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
