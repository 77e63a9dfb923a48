package workbench.cli;

import org.jspecify.annotations.Nullable;

/** Who acts: {@code --coder}, else {@code WORKBENCH_CODER}; else it is for the study to say. */
final class ActingCoder {
    private final WorkbenchCommand root;

    ActingCoder(WorkbenchCommand root) {
        this.root = root;
    }

    @Nullable
    String name(@Nullable String option) {
        if (option != null) {
            return option;
        }
        String before = root.coder();
        return before != null
                ? before
                : root.around().variable("WORKBENCH_CODER").orElse(null);
    }
}
