package workbench.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import workbench.Workbench;
import workbench.cli.answer.AnswerOptions;
import workbench.source.Source;
import workbench.source.Speaker;

@Command(
        name = "speakers",
        description = "Shows the speaker labels of a source; maps them to participants or to the researcher.",
        footer = {"", "Example:", "  workbench source speakers S03 --map P1=commissioner-a --map Interviewer=researcher"
        })
final class SourceSpeakersCommand implements Callable<Integer> {
    @Mixin
    private final ChangingOptions study;

    @Mixin
    private final AnswerOptions answer;

    @Parameters(paramLabel = "SOURCE", description = "Its label, file name, title or id.")
    private String source = "";

    @Option(
            names = "--map",
            paramLabel = "LABEL=PARTICIPANT",
            description = "Says whom a label means: a participant's pseudonym, or researcher. Repeatable.")
    private Map<String, String> mapping = new LinkedHashMap<>();

    SourceSpeakersCommand(WorkbenchCommand root) {
        this.study = new ChangingOptions(root);
        this.answer = new AnswerOptions(root.around());
    }

    @Override
    public Integer call() {
        try (Workbench workbench = mapping.isEmpty() ? study.openToRead() : study.open()) {
            Source found = workbench.sources().find(source);
            List<Speaker> speakers = mapping.isEmpty()
                    ? workbench.sources().speakers(found)
                    : workbench.sources().mapSpeakers(found, mapping);
            answer.give(SpeakerTable.of(workbench, speakers));
        }
        return 0;
    }
}
