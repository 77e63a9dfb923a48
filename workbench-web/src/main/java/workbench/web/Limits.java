package workbench.web;

import io.javalin.http.Context;
import java.util.OptionalInt;
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

    /**
     * What the server below found wrong with a request while reading it.
     *
     * @return 413 for more than it was told to take, or another 4xx; empty if the fault is not the request's
     */
    static OptionalInt unfit(@Nullable Throwable fault) {
        OptionalInt status = OptionalInt.empty();
        for (Throwable at = fault; at != null; at = at.getCause()) {
            if (at instanceof IllegalStateException
                    && String.valueOf(at.getMessage()).contains("exceed")) {
                return OptionalInt.of(413);
            }
            if (at instanceof HttpException refused && refused.getCode() / 100 == 4) {
                status = OptionalInt.of(refused.getCode());
            }
        }
        return status;
    }
}
