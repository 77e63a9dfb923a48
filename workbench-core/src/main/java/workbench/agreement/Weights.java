package workbench.agreement;

import java.util.Locale;

/**
 * How much a difference of one and of more steps on a scale counts in weighted kappa.
 *
 * @see <a href="https://doi.org/10.1037/h0026256">Cohen 1968, Psychological Bulletin 70(4), 213-220</a>
 */
public enum Weights {
    /** By the steps between. */
    LINEAR,
    /** By their square. */
    QUADRATIC;

    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    double disagreement(int one, int other) {
        double steps = Math.abs((double) one - other);
        return switch (this) {
            case LINEAR -> steps;
            case QUADRATIC -> steps * steps;
        };
    }
}
