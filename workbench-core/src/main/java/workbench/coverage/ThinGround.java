package workbench.coverage;

import java.util.Locale;

/** Little to rest on. */
public enum ThinGround {
    ONE_SOURCE("one source"),
    ONE_KIND("one kind of source"),
    /** One person says all of it, in one source or in several. */
    ONE_SPEAKER("one speaker"),
    OBSERVER_ONLY("the researcher's word alone");

    private final String words;

    ThinGround(String words) {
        this.words = words;
    }

    /** For a sentence: "rests on …". */
    public String words() {
        return words;
    }

    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
