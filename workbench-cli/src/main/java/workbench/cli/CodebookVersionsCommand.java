package workbench.cli;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import workbench.Workbench;
import workbench.cli.answer.AnswerOptions;
import workbench.cli.answer.Column;
import workbench.cli.answer.Table;
import workbench.codebook.CodebookVersion;

@Command(
        name = "versions",
        description =
                "Lists the moments of the codebooks: each change to a code makes one. 'codebook diff' compares two.",
        footer = {
            "",
            "Examples:",
            "  workbench codebook versions",
            "  workbench codebook versions inductive       those that had to do with this codebook"
        })
final class CodebookVersionsCommand implements Callable<Integer> {
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneId.systemDefault());

    @Mixin
    private final ReadingOptions study;

    @Mixin
    private final AnswerOptions answer;

    @Parameters(arity = "0..1", paramLabel = "BOOK", description = "A codebook's id.")
    private @Nullable String book;

    CodebookVersionsCommand(WorkbenchCommand root) {
        this.study = new ReadingOptions(root);
        this.answer = new AnswerOptions(root.around());
    }

    @Override
    public Integer call() {
        try (Workbench workbench = study.open()) {
            List<CodebookVersion> versions = book == null
                    ? workbench.codebookVersions().all()
                    : workbench.codebookVersions().of(workbench.codebooks().codebook(book));
            answer.give(table(versions));
        }
        return 0;
    }

    private static Table<CodebookVersion> table(List<CodebookVersion> versions) {
        return new Table<>(
                List.of(
                        Column.of("version", CodebookVersion::number),
                        Column.<CodebookVersion>of("at", version -> version.at().toString())
                                .headed("when")
                                .shownAs(version -> WHEN.format(version.at())),
                        Column.of("who", CodebookVersion::who),
                        Column.of("what", CodebookVersion::what),
                        Column.of("summary", CodebookVersion::summary),
                        Column.data("seq", CodebookVersion::seq)),
                versions,
                "No change to a code yet.");
    }
}
