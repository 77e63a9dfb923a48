package workbench.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import workbench.study.NewStudy;

/** What a new study is called, and what it is coded against. */
final class NewStudyOptions {
    @Option(names = "--title", paramLabel = "T", description = "A new study's title; the folder's name if not said.")
    private @Nullable String title;

    @Option(
            names = "--codebook",
            paramLabel = "ID",
            description =
                    "A framework to code a new study against: cfir-2009 (if nothing is said), cfir-2022, network-elements,"
                            + " or none. Repeatable; the first one is the primary one.")
    private List<String> codebooks = new ArrayList<>();

    @Option(
            names = "--language",
            paramLabel = "CODE",
            description = "The material's language; ${DEFAULT-VALUE} if not said.")
    private String language = "en";

    /** @param coder who codes, where nobody else is named; null for whoever uses the computer */
    NewStudy wanted(Path folder, @Nullable String coder) {
        return new NewStudy(
                title != null ? title : String.valueOf(folder.getFileName()),
                language,
                frameworks(),
                Optional.ofNullable(coder).orElseGet(() -> System.getProperty("user.name", "coder")));
    }

    private List<String> frameworks() {
        List<String> wanted = codebooks.isEmpty() ? List.of("cfir-2009") : codebooks;
        return wanted.stream().filter(id -> !id.equals("none")).distinct().toList();
    }
}
