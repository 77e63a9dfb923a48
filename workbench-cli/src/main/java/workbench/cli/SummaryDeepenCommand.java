package workbench.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import workbench.Workbench;
import workbench.cli.answer.AnswerOptions;
import workbench.cli.answer.Outcome;
import workbench.rating.Summaries;
import workbench.rating.Summary;

@Command(
        name = "deepen",
        description = "Ties a summary to coded excerpts, besides those that it is tied to; its words stay.",
        footer = {
            "",
            "Examples:",
            "  workbench summary deepen 4f1c9a07be52 --evidence S03@120-180#cost",
            "  workbench summary deepen 4f1c9a07be52 --evidence \"S03@too dear for us#cost\""
        })
final class SummaryDeepenCommand implements Callable<Integer> {
    @Mixin
    private final ChangingOptions study;

    @Mixin
    private final AnswerOptions answer;

    @Parameters(paramLabel = "SUMMARY", description = "Its id, or how that begins or ends; 'summaries' shows the end.")
    private String summary = "";

    @Option(
            names = "--evidence",
            required = true,
            paramLabel = "CODING",
            description = "A coding it rests on: an id, or SOURCE@START-END#CODE. Repeatable.")
    private List<String> evidence = new ArrayList<>();

    SummaryDeepenCommand(WorkbenchCommand root) {
        this.study = new ChangingOptions(root);
        this.answer = new AnswerOptions(root.around());
    }

    @Override
    public Integer call() {
        try (Workbench workbench = study.open()) {
            Summary deepened = workbench
                    .summaries()
                    .deepen(
                            workbench.summaries().find(summary),
                            workbench.evidence().codings(evidence));
            answer.give(Outcome.row(
                    "Summary %s rests on %s."
                            .formatted(
                                    Summaries.shortId(deepened),
                                    CodedLines.counted(deepened.evidence().size(), "coding")),
                    SummaryTable.of(workbench, List.of(deepened)),
                    deepened));
        }
        return 0;
    }
}
