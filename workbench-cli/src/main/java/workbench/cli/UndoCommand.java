package workbench.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import workbench.Workbench;
import workbench.cli.answer.AnswerOptions;
import workbench.journal.Change;

@Command(
        name = "undo",
        description = "Takes back your own last change, or the last N. To undo an undo is a redo.",
        footer = {"", "Examples:", "  workbench undo", "  workbench undo 3", "  workbench undo --change 12 --preview"})
final class UndoCommand implements Callable<Integer> {
    @Mixin
    private final ChangingOptions study;

    @Mixin
    private final AnswerOptions answer;

    @Parameters(arity = "0..1", paramLabel = "N", description = "How many changes; ${DEFAULT-VALUE} if not said.")
    private int count = 1;

    @Option(
            names = "--change",
            paramLabel = "NUMBER",
            description = "That change alone, by its number in the journal; refused where later ones build on it.")
    private @Nullable Long change;

    @Option(names = "--anyone", description = "Another coder's changes count too.")
    private boolean anyone;

    @Option(
            names = "--preview",
            description = "Only says what would become of it; with --change. Refused where the undo would be.")
    private boolean preview;

    UndoCommand(WorkbenchCommand root) {
        this.study = new ChangingOptions(root);
        this.answer = new AnswerOptions(root.around());
    }

    @Override
    public Integer call() {
        if (count < 1) {
            throw FilterWords.usage("%d changes cannot be taken back.".formatted(count), "Say a number from 1.");
        }
        if (preview && change == null) {
            throw FilterWords.usage("Nothing says which change to look at.", "Add --change NUMBER.");
        }
        try (Workbench workbench = study.open()) {
            if (preview && change != null) {
                answer.give(new UndoPreviewPage(workbench.previewUndo(change, anyone)));
                return 0;
            }
            List<Change> undone =
                    change == null ? workbench.undo(count, anyone) : List.of(workbench.undoChange(change, anyone));
            answer.give(new Undone(undone));
        }
        return 0;
    }
}
