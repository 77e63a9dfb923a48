package workbench.web;

import io.javalin.http.Context;
import org.eclipse.jetty.http.HttpException;
import org.jspecify.annotations.Nullable;

/** How much may be sent at once. */
final class Limits {
    static final int MOST_WORDS = 16 * 1024 * 1024;
    static final int LARGEST_UPLOAD_MEGABYTES = 1024;
    static final int LARGEST_FILE_MEGABYTES = 256;

    private Limits() {}

    /** Refuses what says itself that it is too large, before any of it is read. */
    static void check(Context request) {
        long most = request.isMultipart() ? LARGEST_UPLOAD_MEGABYTES * 1024L * 1024L : MOST_WORDS;
        if (request.req().getContentLengthLong() > most) {
            throw new Turned(
                    413, "That is too much at once.", "Send at most %d MB at a time.".formatted(most / 1024 / 1024));
        }
    }

    /** Whether the server below found, while reading, that more was sent than it was told to take. */
    static boolean passed(@Nullable Throwable fault) {
        for (Throwable at = fault; at != null; at = at.getCause()) {
            if (at instanceof HttpException refused && refused.getCode() == 413) {
                return true;
            }
            if (at instanceof IllegalStateException
                    && String.valueOf(at.getMessage()).contains("exceeds max")) {
                return true;
            }
        }
        return false;
    }
}
