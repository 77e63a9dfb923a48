package workbench.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import workbench.Workbench;
import workbench.cli.answer.AnswerOptions;
import workbench.id.CodingId;
import workbench.id.ExcerptId;
import workbench.journal.Change;
import workbench.memo.MemoSubject;

@Command(
        name = "journal",
        description = "Lists the changes to the study, newest last.",
        footer = {
            "",
            "Examples:",
            "  workbench journal --last 5",
            "  workbench journal --about excerpt:0199…    who coded it, when, and what became of that"
        })
final class JournalCommand implements Callable<Integer> {
    @Mixin
    private final ReadingOptions study;

    @Mixin
    private final AnswerOptions answer;

    @Option(names = "--last", paramLabel = "N", description = "How many; all of them if not said.")
    private int last;

    @Option(
            names = "--about",
            paramLabel = "SUBJECT",
            description = "What was done to excerpt:ID and the codings on it, or to coding:ID.")
    private @Nullable String about;

    JournalCommand(WorkbenchCommand root) {
        this.study = new ReadingOptions(root);
        this.answer = new AnswerOptions(root.around());
    }

    @Override
    public Integer call() {
        try (Workbench workbench = study.open()) {
            answer.give(JournalTable.of(changes(workbench)));
        }
        return 0;
    }

    private List<Change> changes(Workbench workbench) {
        if (about == null) {
            return workbench.journal().last(Math.max(0, last));
        }
        List<Change> all = history(workbench, SubjectWords.subject(workbench, about));
        return last > 0 && last < all.size() ? all.subList(all.size() - last, all.size()) : all;
    }

    private static List<Change> history(Workbench workbench, MemoSubject subject) {
        return switch (subject.entity()) {
            case "excerpt" -> workbench.codings().history(new ExcerptId(subject.id()));
            case "coding" -> workbench.codings().history(new CodingId(subject.id()));
            default ->
                throw FilterWords.usage(
                        "'--about' tells the history of excerpts and codings.", "Write excerpt:ID or coding:ID.");
        };
    }
}
