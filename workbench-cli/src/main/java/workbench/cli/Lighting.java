package workbench.cli;

import workbench.cli.answer.Surroundings;

/**
 * Sets words off on a terminal; elsewhere they stay plain.
 *
 * @param on whether a terminal that shows colours is at the other end
 */
record Lighting(boolean on) {
    static final Lighting OFF = new Lighting(false);

    private static final String END = "\u001b[0m";

    static Lighting of(Surroundings around) {
        return new Lighting(
                around.terminal().output() && around.variable("NO_COLOR").isEmpty());
    }

    /** Words that were looked for. */
    String found(String words) {
        return lit("\u001b[1;33m", words);
    }

    /** What a reader looks at first. */
    String strong(String words) {
        return lit("\u001b[1m", words);
    }

    /** What a reader may skip. */
    String dim(String words) {
        return lit("\u001b[2m", words);
    }

    private String lit(String code, String words) {
        return !on || words.isBlank() ? words : code + words + END;
    }
}
