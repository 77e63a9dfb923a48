package workbench.coverage;

import java.util.Locale;

/**
 * Why a code was never used, as far as interview guides tell.
 *
 * @param kind what can be told
 * @param asked in how many sources it was asked about
 * @param skipped in how many the question was left out
 * @param guided how many sources were held by a guide
 */
public record Silence(Kind kind, int asked, int skipped, int guided) {
    /** What can be told. */
    public enum Kind {
        /** It was asked about, and nothing was said that anybody coded with it. */
        NOT_SAID,
        /** Sources were held by a guide, and in none of them it was asked about. */
        NOT_ASKED,
        /** No source was held by a guide. */
        UNKNOWN;

        public String slug() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static Silence of(int asked, int skipped, int guided) {
        return new Silence(
                guided == 0 ? Kind.UNKNOWN : asked == 0 ? Kind.NOT_ASKED : Kind.NOT_SAID, asked, skipped, guided);
    }
}
