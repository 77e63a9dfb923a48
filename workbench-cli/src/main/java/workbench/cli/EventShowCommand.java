package workbench.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import workbench.Workbench;
import workbench.cli.answer.AnswerOptions;
import workbench.timeline.Event;

@Command(
        name = "show",
        description = "Shows an event with the sources, codings and memos that speak of it.",
        footer = {"", "Example:", "  workbench event show 2"})
final class EventShowCommand implements Callable<Integer> {
    @Mixin
    private final ReadingOptions study;

    @Mixin
    private final AnswerOptions answer;

    @Parameters(paramLabel = "EVENT", description = "Its number, slug or title; CASE/NUMBER for one of a case.")
    private String event = "";

    EventShowCommand(WorkbenchCommand root) {
        this.study = new ReadingOptions(root);
        this.answer = new AnswerOptions(root.around());
    }

    @Override
    public Integer call() {
        try (Workbench workbench = study.open()) {
            Event found = workbench.timeline().find(event);
            answer.give(EventDossier.of(workbench, found));
        }
        return 0;
    }
}
