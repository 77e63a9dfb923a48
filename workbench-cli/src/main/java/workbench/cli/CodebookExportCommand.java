package workbench.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import workbench.Workbench;
import workbench.cli.answer.AnswerOptions;
import workbench.cli.answer.NamesFile;
import workbench.cli.answer.Outcome;
import workbench.cli.answer.Surroundings;
import workbench.cli.call.FileUse;
import workbench.codebook.CodebookFile;
import workbench.exchange.CodebookWriter;

@Command(
        name = "export",
        description =
                "Writes a codebook, with the study's own words, to a file: JSON, CSV or XLSX to be read again, DOCX or HTML"
                        + " for people.",
        footer = {"", "Example:", "  workbench codebook export cfir-2009 codebook.docx"})
final class CodebookExportCommand implements Callable<Integer> {
    private final Surroundings around;

    @Mixin
    private final ReadingOptions study;

    @Mixin
    private final AnswerOptions answer;

    @Parameters(index = "0", paramLabel = "ID", description = "The codebook; 'inductive' is the study's own.")
    private String id = "";

    @Parameters(index = "1", paramLabel = "FILE", description = "Its ending picks the format.")
    @NamesFile(FileUse.WRITE)
    private Path file = Path.of("");

    CodebookExportCommand(WorkbenchCommand root) {
        this.around = root.around();
        this.study = new ReadingOptions(root);
        this.answer = new AnswerOptions(root.around());
    }

    @Override
    public Integer call() {
        try (Workbench workbench = study.open()) {
            CodebookFile book = workbench.codebooks().file(workbench.codebooks().codebook(id));
            CodebookWriter.write(book, around.file(file));
            answer.give(Outcome.said("Wrote %s of %s to %s."
                            .formatted(CodedLines.counted(book.codes().size(), "code"), book.id(), file))
                    .with("id", book.id())
                    .with("codes", book.codes().size())
                    .with("file", file.toString()));
        }
        return 0;
    }
}
