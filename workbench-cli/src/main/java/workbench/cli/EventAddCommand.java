package workbench.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import workbench.Workbench;
import workbench.cli.answer.AnswerOptions;
import workbench.timeline.Event;

@Command(
        name = "add",
        description = "Adds an event: a stretch of the process that you set apart.",
        footer = {
            "",
            "Examples:",
            "  workbench event add \"Coming together\" --order 1 --from 2021-01 --to 2021-07",
            "  workbench event add \"Taking root\" --order 5 --predicted",
            "  workbench event add \"A quiet spell\" --order 3 --insert --network provider-network"
        })
final class EventAddCommand implements Callable<Integer> {
    @Mixin
    private final ChangingOptions study;

    @Mixin
    private final AnswerOptions answer;

    @Parameters(paramLabel = "TITLE", description = "Its title; what people type is made of it.")
    private String title = "";

    @Mixin
    private final EventDetails details = new EventDetails();

    EventAddCommand(WorkbenchCommand root) {
        this.study = new ChangingOptions(root);
        this.answer = new AnswerOptions(root.around());
    }

    @Override
    public Integer call() {
        try (Workbench workbench = study.open()) {
            List<Event> before = workbench.timeline().all();
            Event added = workbench.timeline().add(details.wanted(workbench, title), details.insert());
            answer.give(MovedEvents.outcome(
                    workbench,
                    before,
                    added,
                    "Added event %s, %s.".formatted(workbench.timeline().reference(added), added.slug())));
        }
        return 0;
    }
}
