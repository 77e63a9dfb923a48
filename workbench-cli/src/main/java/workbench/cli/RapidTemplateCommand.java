package workbench.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import workbench.Workbench;
import workbench.cli.answer.FileName;
import workbench.cli.answer.NamesFile;
import workbench.cli.answer.Surroundings;
import workbench.cli.call.FileUse;
import workbench.exchange.RapidRequest;
import workbench.source.Participant;

@Command(
        name = "template",
        sortOptions = false,
        description = {
            "Writes the template of one interview: a row a construct, by domain, with room for notes, time stamps, whether it"
                    + " was asked, a provisional rating, a second reader and a status. What is summarised already stands in it.",
            "An .xlsx is for typing while somebody talks; a .docx for printing, or for typing too."
        },
        footer = {
            "",
            "Examples:",
            "  workbench rapid template --for nurse-i --guide first-round -o nurse-i.xlsx",
            "  workbench rapid template --for nurse-i --case gull-point -o nurse-i.docx"
        })
final class RapidTemplateCommand implements Callable<Integer> {
    private final Surroundings around;

    @Mixin
    private final ReadingOptions study;

    @Option(names = "--for", required = true, paramLabel = "PERSON", description = "The participant's pseudonym.")
    private String person = "";

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            description = "The file; its ending picks the form: .xlsx or .docx.")
    @NamesFile(FileUse.WRITE)
    private Path file = Path.of("");

    @Option(names = "--guide", paramLabel = "G", description = "The interview guide, whose questions stand beside.")
    private @Nullable String guide;

    @Option(names = "--case", paramLabel = "C", description = "The case; the participant's own if not said.")
    private @Nullable String ofCase;

    @Option(names = "--source", paramLabel = "S", description = "The interview, where it is in the study already.")
    private @Nullable String source;

    RapidTemplateCommand(WorkbenchCommand root) {
        this.around = root.around();
        this.study = new ReadingOptions(root);
    }

    @Override
    public Integer call() {
        refuseOtherEndings();
        try (Workbench workbench = study.open()) {
            Participant participant = workbench.participants().find(person);
            int constructs = workbench
                    .rapid()
                    .write(
                            around.file(file),
                            new RapidRequest(
                                    participant,
                                    ofCase == null ? null : workbench.cases().find(ofCase),
                                    guide == null ? null : workbench.guides().find(guide),
                                    source == null ? null : workbench.sources().find(source)));
            around.say("%d constructs for %s.".formatted(constructs, participant.pseudonym()));
            around.sayWritten(file);
        }
        return 0;
    }

    private void refuseOtherEndings() {
        String ending = FileName.ending(file);
        if (!ending.equals("xlsx") && !ending.equals("docx")) {
            throw FilterWords.usage(
                    "A template is no .%s file.".formatted(ending), "Let the file's name end in .xlsx or .docx.");
        }
    }
}
