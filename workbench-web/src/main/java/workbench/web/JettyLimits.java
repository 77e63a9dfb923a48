package workbench.web;

import org.eclipse.jetty.http.HttpException;
import org.jspecify.annotations.Nullable;

/** How the server below tells that more was sent than it was told to take. */
final class JettyLimits {
    private JettyLimits() {}

    static boolean tooLarge(@Nullable Throwable fault) {
        for (Throwable at = fault; at != null; at = at.getCause()) {
            if (at instanceof HttpException bad && bad.getCode() == 413) {
                return true;
            }
            String words = String.valueOf(at.getMessage());
            if (at instanceof IllegalStateException && words.contains("exceeds max")) {
                return true;
            }
        }
        return false;
    }
}
