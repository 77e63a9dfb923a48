package workbench.cli;

import java.util.ArrayList;
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

@Command(
        name = "speakers",
        description = "Shows the speaker labels of sources; maps them to participants or to the researcher.",
        footer = {
            "",
            "Examples:",
            "  workbench source speakers S03 --map P1=commissioner-a --map Interviewer=researcher",
            "  workbench source speakers --unmapped        those of all sources that mean nobody yet, with proposals",
            "  workbench source speakers S03 S07 S08 --map \"Nurse=nurse-k\""
        })
final class SourceSpeakersCommand implements Callable<Integer> {
    @Mixin
    private final ChangingOptions study;

    @Mixin
    private final AnswerOptions answer;

    @Parameters(
            arity = "0..*",
            paramLabel = "SOURCE",
            description = "Their labels, file names, titles or ids; all sources if none is named.")
    private List<String> sources = new ArrayList<>();

    @Option(names = "--unmapped", description = "Only labels that mean nobody yet.")
    private boolean unmapped;

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
            List<Source> named =
                    sources.stream().map(workbench.sources()::find).distinct().toList();
            if (!mapping.isEmpty()) {
                if (named.isEmpty()) {
                    throw FilterWords.usage("Nothing says in which source.", "Name one or more.");
                }
                workbench.sources().mapSpeakers(named, mapping);
            }
            answer.give(SpeakerTable.of(workbench, named, unmapped));
        }
        return 0;
    }
}
