package workbench.codebook;

import java.util.Locale;

/** Where a code comes from. */
public enum CodeOrigin {
    /** Of a framework, frozen. */
    FRAMEWORK,
    /** Of a framework, with the study's own wording laid over it. */
    OVERLAY,
    /** Grown out of the material. */
    INDUCTIVE;

    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
