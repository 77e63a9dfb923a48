package workbench.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import workbench.Workbench;
import workbench.cases.Case;
import workbench.cases.CaseEdit;
import workbench.cli.answer.AnswerOptions;
import workbench.cli.answer.Outcome;
import workbench.source.CaseMembers.Moves;
import workbench.source.Participant;
import workbench.source.Source;

@Command(
        name = "set",
        description =
                "Changes a case, or what it holds; what is not named stays. An empty value takes an attribute away.",
        footer = {
            "",
            "Examples:",
            "  workbench case set gull-point --attribute outcome=high",
            "  workbench case set gull-point --source S03 --source S04 --participant nurse-i"
        })
final class CaseSetCommand implements Callable<Integer> {
    @Mixin
    private final ChangingOptions study;

    @Mixin
    private final AnswerOptions answer;

    @Parameters(paramLabel = "CASE", description = "Its slug or name.")
    private String name = "";

    @Option(names = "--name", paramLabel = "NAME", description = "Its new name; its slug stays.")
    private @Nullable String newName;

    @Option(names = "--kind", paramLabel = "site|network|event|participant", description = "What it is.")
    private @Nullable String kind;

    @Option(names = "--attribute", paramLabel = "NAME=VALUE", description = "What is known of it. Repeatable.")
    private Map<String, String> attributes = new LinkedHashMap<>();

    @Option(names = "--source", paramLabel = "SOURCE", description = "A source that belongs to it. Repeatable.")
    private List<String> sources = new ArrayList<>();

    @Option(names = "--participant", paramLabel = "P", description = "A participant who belongs to it. Repeatable.")
    private List<String> participants = new ArrayList<>();

    @Option(names = "--not-source", paramLabel = "SOURCE", description = "A source that leaves it. Repeatable.")
    private List<String> sourcesOut = new ArrayList<>();

    @Option(names = "--not-participant", paramLabel = "P", description = "A participant who leaves it. Repeatable.")
    private List<String> participantsOut = new ArrayList<>();

    CaseSetCommand(WorkbenchCommand root) {
        this.study = new ChangingOptions(root);
        this.answer = new AnswerOptions(root.around());
    }

    @Override
    public Integer call() {
        try (Workbench workbench = study.open()) {
            Case found = workbench.cases().find(name);
            Moves moves = new Moves(
                    sources(workbench, sources),
                    participants(workbench, participants),
                    sources(workbench, sourcesOut),
                    participants(workbench, participantsOut));
            long before = workbench.journal().lastSeq();
            Case changed = workbench.caseMembers().set(found, new CaseEdit(newName, kind, attributes), moves);
            answer.give(Outcome.row(
                    workbench.journal().lastSeq() == before
                            ? "Case %s stays as it is.".formatted(found.slug())
                            : sentence(workbench, changed),
                    CaseTable.of(workbench, List.of(changed)),
                    changed));
        }
        return 0;
    }

    private static String sentence(Workbench workbench, Case changed) {
        return "Changed case %s; it holds %s and %s."
                .formatted(
                        changed.slug(),
                        CodedLines.counted(
                                workbench.caseMembers().sourcesOf(changed).size(), "source"),
                        CodedLines.counted(
                                workbench.caseMembers().participantsOf(changed).size(), "participant"));
    }

    private static List<Source> sources(Workbench workbench, List<String> words) {
        return words.stream().map(workbench.sources()::find).distinct().toList();
    }

    private static List<Participant> participants(Workbench workbench, List<String> words) {
        return words.stream().map(workbench.participants()::find).distinct().toList();
    }
}
