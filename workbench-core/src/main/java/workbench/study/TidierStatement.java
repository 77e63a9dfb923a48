package workbench.study;

import org.jspecify.annotations.Nullable;

/**
 * What is said of the intervention under one item.
 *
 * @param text empty while nothing is said
 * @param where in which document or appendix more is found
 */
public record TidierStatement(
        TidierItem item, String text, @Nullable String where) {
    public boolean isMissing() {
        return text.isEmpty();
    }
}
