package workbench.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import workbench.Workbench;
import workbench.cli.answer.AnswerOptions;
import workbench.cli.answer.NamesFile;
import workbench.cli.answer.Outcome;
import workbench.cli.answer.Surroundings;
import workbench.cli.call.FileUse;
import workbench.codebook.BuiltInCodebooks;
import workbench.codebook.Codebook;
import workbench.codebook.CodebookFile;
import workbench.exchange.CodebookReader;

@Command(
        name = "import",
        description =
                "Brings a codebook in from a JSON, CSV or XLSX file, or a built-in one by its id; all of it or nothing.",
        footer = {
            "",
            "Examples:",
            "  workbench codebook import my-codes.xlsx --id my-codes",
            "  workbench codebook import cfir-2022",
            "",
            "Columns: path, or name and parent; definition, include, exclude, example, colour. Codebooks with levels (domain,",
            "construct) are frameworks, whose codes are frozen; '--open' leaves them open to change."
        })
final class CodebookImportCommand implements Callable<Integer> {
    private final Surroundings around;

    @Mixin
    private final ChangingOptions study;

    @Mixin
    private final AnswerOptions answer;

    @Parameters(paramLabel = "FILE", description = "The file, or the id of a built-in codebook.")
    @NamesFile(FileUse.READ)
    private String file = "";

    @Option(names = "--id", paramLabel = "ID", description = "The id it shall have; else the file's own, or its name.")
    private @Nullable String id;

    @Option(names = "--open", description = "Its codes shall be the study's own to change, though they have levels.")
    private boolean open;

    CodebookImportCommand(WorkbenchCommand root) {
        this.around = root.around();
        this.study = new ChangingOptions(root);
        this.answer = new AnswerOptions(root.around());
    }

    @Override
    public Integer call() {
        try (Workbench workbench = study.open()) {
            CodebookFile book = read();
            Codebook added = workbench.codebooks().add(book, !open && book.framework());
            answer.give(Outcome.said("Codebook %s: %s%s."
                            .formatted(
                                    added.slug(),
                                    CodedLines.counted(book.codes().size(), "code"),
                                    added.framework() ? ", frozen" : ""))
                    .with("id", added.slug())
                    .with("title", added.title())
                    .with("codes", book.codes().size())
                    .with("framework", added.framework()));
        }
        return 0;
    }

    private CodebookFile read() {
        return BuiltInCodebooks.ids().contains(file)
                ? BuiltInCodebooks.read(file)
                : CodebookReader.read(around.file(file), id);
    }
}
