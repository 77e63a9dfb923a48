package workbench.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import workbench.Workbench;
import workbench.cli.answer.AnswerOptions;
import workbench.cli.answer.Outcome;
import workbench.cli.answer.Surroundings;
import workbench.memo.Memo;
import workbench.memo.MemoEdit;
import workbench.memo.MemoSubject;
import workbench.problem.Refusal;
import workbench.timeline.FuzzyDate;

@Command(
        name = "set",
        description =
                "Changes a memo: its words, what it is about, whether something is still to be done. 'undo' puts it back.",
        footer = {
            "",
            "Examples:",
            "  workbench memo set 4f1c9a07be52 --followup closed",
            "  workbench memo set 4f1c9a07be52 --text - --about code:planning --not-about study < thought.txt"
        })
final class MemoSetCommand implements Callable<Integer> {
    private final Surroundings around;

    @Mixin
    private final ChangingOptions study;

    @Mixin
    private final AnswerOptions answer;

    @Parameters(paramLabel = "MEMO", description = "Its id, or how that begins or ends; 'memo list' shows the end.")
    private String memo = "";

    @Option(names = "--text", paramLabel = "TEXT", description = "Its new words; '-' reads them from standard input.")
    private @Nullable String text;

    @Option(names = "--kind", paramLabel = "K", description = "field, analytic, method, reflexive or follow-up.")
    private @Nullable String kind;

    @Option(names = "--date", paramLabel = "DATE", description = "Its own date; an empty value takes it away.")
    private @Nullable String date;

    @Option(
            names = "--followup",
            paramLabel = "open|closed",
            description = "Whether something is still to be done; an empty value for neither.")
    private @Nullable String followup;

    @Option(names = "--about", paramLabel = "SUBJECT", description = "Ties it to a further thing. Repeatable.")
    private List<String> about = new ArrayList<>();

    @Option(names = "--not-about", paramLabel = "SUBJECT", description = "Unties it from a thing. Repeatable.")
    private List<String> notAbout = new ArrayList<>();

    MemoSetCommand(WorkbenchCommand root) {
        this.around = root.around();
        this.study = new ChangingOptions(root);
        this.answer = new AnswerOptions(root.around());
    }

    @Override
    public Integer call() {
        try (Workbench workbench = study.open()) {
            Memo changed = workbench.memos().set(workbench.memos().find(memo), edit(workbench));
            answer.give(Outcome.row(
                    "Memo %s: %s.".formatted(MemoPage.shortId(changed), said(changed)),
                    MemoTable.of(workbench, List.of(changed)),
                    changed));
        }
        return 0;
    }

    private MemoEdit edit(Workbench workbench) {
        return new MemoEdit(
                text == null ? null : TypedText.of(text, around),
                kind == null ? null : MemoAddCommand.kind(kind),
                date == null || date.isBlank() ? null : date(date),
                date != null && date.isBlank(),
                followup == null || followup.isBlank() ? null : MemoAddCommand.followup(followup),
                followup != null && followup.isBlank(),
                subjects(workbench, about),
                subjects(workbench, notAbout));
    }

    private static List<MemoSubject> subjects(Workbench workbench, List<String> words) {
        return words.stream()
                .map(subject -> SubjectWords.subject(workbench, subject))
                .toList();
    }

    private static FuzzyDate date(String words) {
        return FuzzyDate.read(words)
                .orElseThrow(() ->
                        Refusal.because("'%s' is no date.".formatted(words), "Write 2017, 2017-03 or 2017-03-14."));
    }

    private static String said(Memo memo) {
        return memo.followup() == null
                ? "no follow-up"
                : "follow-up " + memo.followup().slug();
    }
}
