package workbench.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import workbench.Workbench;
import workbench.cli.answer.AnswerOptions;
import workbench.cli.answer.NamesFile;
import workbench.cli.answer.Outcome;
import workbench.cli.answer.Surroundings;
import workbench.cli.call.FileUse;
import workbench.memo.Followup;
import workbench.memo.Memo;
import workbench.memo.MemoKind;
import workbench.memo.NewMemo;
import workbench.timeline.FuzzyDate;

@Command(
        name = "add",
        description = "Writes a memo down, tied to one or more of anything.",
        footer = {
            "",
            "Examples:",
            "  workbench memo add --kind analytic --about event:2 --about code:available-resources --text \"Scarcity steadies.\"",
            "  workbench memo add --kind follow-up --about source:S03 --followup open --text - < thought.txt",
            "  workbench memo add --from memos.csv",
            "",
            "The CSV has the column 'text' and any of kind, date, subject (several joined by ';') and followup."
        })
final class MemoAddCommand implements Callable<Integer> {
    private final Surroundings around;

    @Mixin
    private final ChangingOptions study;

    @Mixin
    private final AnswerOptions answer;

    @Option(names = "--text", paramLabel = "TEXT", description = "Its words; '-' reads them from standard input.")
    private @Nullable String text;

    @Option(
            names = "--about",
            paramLabel = "SUBJECT",
            description = "source:S03, excerpt:ID, coding:ID, code:C, participant:P, network:N, event:E, or study (if"
                    + " nothing is said). Repeatable.")
    private List<String> about = new ArrayList<>();

    @Option(
            names = "--kind",
            paramLabel = "K",
            defaultValue = "analytic",
            description = "field, analytic, method, reflexive or follow-up; ${DEFAULT-VALUE} if not said.")
    private String kind = "analytic";

    @Option(names = "--date", paramLabel = "DATE", description = "Its own date, which need not be today.")
    private @Nullable FuzzyDate date;

    @Option(names = "--followup", paramLabel = "open|closed", description = "Whether something is still to be done.")
    private @Nullable String followup;

    @Option(names = "--from", paramLabel = "FILE.csv", description = "Many memos at once; all or none.")
    @NamesFile(FileUse.READ)
    private @Nullable Path from;

    MemoAddCommand(WorkbenchCommand root) {
        this.around = root.around();
        this.study = new ChangingOptions(root);
        this.answer = new AnswerOptions(root.around());
    }

    @Override
    public Integer call() {
        if ((text == null) == (from == null)) {
            throw FilterWords.usage("A memo needs words.", "Add --text TEXT, or --from FILE.csv with many.");
        }
        try (Workbench workbench = study.open()) {
            List<NewMemo> wanted = from == null
                    ? List.of(typed(workbench, String.valueOf(text)))
                    : MemoCsv.read(around.file(from), workbench);
            List<Memo> made = workbench.memos().addAll(wanted);
            answer.give(
                    from == null
                            ? Outcome.row(
                                    "Wrote memo %s.".formatted(MemoPage.shortId(made.getFirst())),
                                    MemoTable.of(workbench, made),
                                    made.getFirst())
                            : Outcome.said("Wrote %s.".formatted(CodedLines.counted(made.size(), "memo")))
                                    .with("applied", made.size())
                                    .with(
                                            "memos",
                                            made.stream()
                                                    .map(memo -> memo.id().toString())
                                                    .toList()));
        }
        return 0;
    }

    private NewMemo typed(Workbench workbench, String words) {
        return new NewMemo(
                kind(kind),
                date,
                TypedText.of(words, around),
                followup == null ? null : followup(followup),
                about.stream()
                        .map(subject -> SubjectWords.subject(workbench, subject))
                        .toList());
    }

    static MemoKind kind(String words) {
        return FilterWords.one(MemoKind.values(), MemoKind::slug, words, "kind of memo");
    }

    static Followup followup(String words) {
        return FilterWords.one(Followup.values(), Followup::slug, words, "state of a follow-up");
    }
}
