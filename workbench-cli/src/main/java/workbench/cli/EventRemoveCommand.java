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
        name = "remove",
        description =
                "Takes an event out of the study; those behind it move down. Refused while anything speaks of it; 'undo'"
                        + " brings it back.",
        footer = {"", "Example:", "  workbench event remove 5"})
final class EventRemoveCommand implements Callable<Integer> {
    @Mixin
    private final ChangingOptions study;

    @Mixin
    private final AnswerOptions answer;

    @Parameters(paramLabel = "EVENT", description = "Its number, slug or title; CASE/NUMBER for one of a case.")
    private String event = "";

    EventRemoveCommand(WorkbenchCommand root) {
        this.study = new ChangingOptions(root);
        this.answer = new AnswerOptions(root.around());
    }

    @Override
    public Integer call() {
        try (Workbench workbench = study.open()) {
            Event found = workbench.timeline().find(event);
            List<Event> before = workbench.timeline().all();
            String sentence =
                    "Removed event %s, %s.".formatted(workbench.timeline().reference(found), found.slug());
            workbench.timeline().remove(found.id());
            answer.give(MovedEvents.outcome(workbench, before, found, sentence));
        }
        return 0;
    }
}
