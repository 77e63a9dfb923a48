package workbench.codebook;

import java.util.Locale;

/** Where in a framework a code stands; {@code CODE} is a study's own. */
public enum CodeLevel {
    DOMAIN,
    SUBDOMAIN,
    CONSTRUCT,
    SUBCONSTRUCT,
    CODE;

    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
