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
import workbench.cli.answer.Outcome;
import workbench.id.CaseId;
import workbench.timeline.Event;
import workbench.timeline.FuzzyDate;
import workbench.timeline.NewEvent;

@Command(
        name = "set",
        description = "Changes an event; what is not named stays.",
        footer = {
            "",
            "Example:",
            "  workbench event set 2 --to 2022-03 --key-points \"Money was invested, roles were agreed.\""
        })
final class EventSetCommand implements Callable<Integer> {
    @Mixin
    private final ChangingOptions study;

    @Mixin
    private final AnswerOptions answer;

    @Parameters(paramLabel = "EVENT", description = "Its number, slug or title.")
    private String event = "";

    @Option(names = "--title", paramLabel = "T", description = "Its new title; its slug stays.")
    private @Nullable String title;

    @Option(names = "--order", paramLabel = "N", description = "Its place in order, from 1.")
    private @Nullable Integer order;

    @Option(names = "--from", paramLabel = "DATE", description = "When it began, as far as known.")
    private @Nullable FuzzyDate from;

    @Option(names = "--to", paramLabel = "DATE", description = "When it ended, as far as known.")
    private @Nullable FuzzyDate to;

    @Option(
            names = "--predicted",
            negatable = true,
            description = "It was not observed yet (or was, with --no-predicted).")
    private @Nullable Boolean predicted;

    @Option(names = "--key-points", paramLabel = "T", description = "What changed in it, in a sentence or more.")
    private @Nullable String keyPoints;

    @Option(names = "--case", paramLabel = "CASE", description = "The case it belongs to.")
    private @Nullable String caseName;

    EventSetCommand(WorkbenchCommand root) {
        this.study = new ChangingOptions(root);
        this.answer = new AnswerOptions(root.around());
    }

    @Override
    public Integer call() {
        try (Workbench workbench = study.open()) {
            Event found = workbench.timeline().find(event);
            CaseId of =
                    caseName == null ? null : workbench.cases().find(caseName).id();
            Event changed = workbench
                    .timeline()
                    .set(found.id(), new NewEvent(title, order, from, to, predicted, keyPoints, of));
            answer.give(Outcome.row(
                    "Changed event %d, %s.".formatted(changed.ordinal(), changed.slug()),
                    EventTable.of(workbench, List.of(changed)),
                    changed));
        }
        return 0;
    }
}
