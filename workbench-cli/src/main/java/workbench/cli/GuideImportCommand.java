package workbench.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
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
import workbench.guide.GuideChange;

@Command(
        name = "import",
        description = "Brings in an interview guide, or makes one that stands what the edited file says.",
        footer = {
            "",
            "Examples:",
            "  workbench guide import first-round.csv",
            "  workbench guide import guide-v2.csv --title \"First round\"",
            "",
            "The CSV has a question a line: 'question', 'constructs' (several separated by ';'; empty for one that opens or",
            "closes the talk) and, if you number them, 'number'. A question keeps what is known of it as long as its words or",
            "its number stay, so that the same file may come again."
        })
final class GuideImportCommand implements Callable<Integer> {
    private final Surroundings around;

    @Mixin
    private final ChangingOptions study;

    @Mixin
    private final AnswerOptions answer;

    @Parameters(paramLabel = "FILE.csv", description = "The questions.")
    @NamesFile(FileUse.READ)
    private Path file = Path.of("");

    @Option(names = "--title", paramLabel = "T", description = "The guide's title; the file's name if not said.")
    private @Nullable String title;

    GuideImportCommand(WorkbenchCommand root) {
        this.around = root.around();
        this.study = new ChangingOptions(root);
        this.answer = new AnswerOptions(root.around());
    }

    @Override
    public Integer call() {
        try (Workbench workbench = study.open()) {
            GuideChange change = workbench
                    .guides()
                    .bring(title == null ? name() : title, GuideCsv.read(around.file(file), workbench));
            answer.give(Outcome.said(sentence(change))
                    .with("guide", change.guide().slug())
                    .with("title", change.guide().title())
                    .with("questions", change.guide().questions().size())
                    .with("added", change.added())
                    .with("altered", change.altered())
                    .with("removed", change.removed())
                    .with("unchanged", change.unchanged()));
            if (change.unskipped() > 0) {
                around.say("Of the questions taken out, some had been left out in %s; that is forgotten with them."
                        .formatted(CodedLines.counted(change.unskipped(), "source")));
            }
        }
        return 0;
    }

    private String name() {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private static String sentence(GuideChange change) {
        String guide = "Guide %s has %s"
                .formatted(
                        change.guide().slug(),
                        CodedLines.counted(change.guide().questions().size(), "question"));
        if (!change.changes()) {
            return guide + ", as before.";
        }
        return guide
                + listed("added", change.added())
                + listed("altered", change.altered())
                + listed("taken out", change.removed())
                + ".";
    }

    private static String listed(String what, List<Integer> numbers) {
        return numbers.isEmpty()
                ? ""
                : "; %s: %s"
                        .formatted(what, numbers.stream().map(String::valueOf).collect(Collectors.joining(", ")));
    }
}
