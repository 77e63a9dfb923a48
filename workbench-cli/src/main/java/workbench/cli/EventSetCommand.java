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
import workbench.timeline.Event;

@Command(
        name = "set",
        description = "Changes an event; what is not named stays. A date, case, phase or network can be 'none' again.",
        footer = {
            "",
            "Examples:",
            "  workbench event set 2 --to 2022-03 --key-points \"Money was invested, roles were agreed.\"",
            "  workbench event set 4 --order 2 --insert",
            "  workbench event set north/1 --phase formation --from none",
            "",
            "To see first which sources a new date leaves outside, use 'workbench event border'."
        })
final class EventSetCommand implements Callable<Integer> {
    @Mixin
    private final ChangingOptions study;

    @Mixin
    private final AnswerOptions answer;

    @Parameters(paramLabel = "EVENT", description = "Its number, slug or title; CASE/NUMBER for one of a case.")
    private String event = "";

    @Option(names = "--title", paramLabel = "T", description = "Its new title; its slug stays.")
    private @Nullable String title;

    @Mixin
    private final EventDetails details = new EventDetails();

    EventSetCommand(WorkbenchCommand root) {
        this.study = new ChangingOptions(root);
        this.answer = new AnswerOptions(root.around());
    }

    @Override
    public Integer call() {
        try (Workbench workbench = study.open()) {
            Event found = workbench.timeline().find(event);
            List<Event> before = workbench.timeline().all();
            Event changed = workbench.timeline().set(found.id(), details.edit(workbench, title));
            String reference = workbench.timeline().reference(changed);
            answer.give(MovedEvents.outcome(
                    workbench,
                    before,
                    changed,
                    changed.equals(found)
                            ? "Event %s, %s, stays as it is.".formatted(reference, changed.slug())
                            : "Changed event %s, %s.".formatted(reference, changed.slug())));
        }
        return 0;
    }
}
