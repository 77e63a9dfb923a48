package workbench.cli;

import picocli.CommandLine.Option;

/** What is rated: the options of every command on one rating. */
final class RatedPlace {
    @Option(names = "--case", required = true, paramLabel = "C", description = "The case, by slug or name.")
    private String ofCase = "";

    @Option(
            names = "--construct",
            required = true,
            paramLabel = "K",
            description = "The construct: path, end of a path, name or alias.")
    private String construct = "";

    String ofCase() {
        return ofCase;
    }

    String construct() {
        return construct;
    }
}
