package workbench.cli;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import workbench.Workbench;
import workbench.cli.answer.AnswerOptions;
import workbench.cli.answer.Outcome;
import workbench.recoding.SourceEventsSet;
import workbench.source.Source;
import workbench.source.SourceEdit;
import workbench.source.SourceOverview;

@Command(
        name = "set",
        description =
                "Changes what is known of a source; its text stays. A list given replaces the list; an empty value takes an attribute away.",
        footer = {
            "",
            "Examples:",
            "  workbench source set S03 --date 2021-03 --network commissioning-network",
            "  workbench source set S03 --attribute round=midway",
            "  workbench source set S03 --clear date",
            "  workbench source set S03 --event 2 --move-inherited",
            "  workbench source set S03 --guide first-round --skipped 4,7"
        })
final class SourceSetCommand implements Callable<Integer> {
    @Mixin
    private final ChangingOptions study;

    @Mixin
    private final AnswerOptions answer;

    @Parameters(paramLabel = "SOURCE", description = "Its label, file name, title or id.")
    private String source = "";

    @Mixin
    private final SourceDetails details = new SourceDetails();

    @Option(
            names = "--clear",
            paramLabel = "date|written|case",
            description = "Takes what was said of it away again. Repeatable.")
    private Set<SourceEdit.Detail> cleared = EnumSet.noneOf(SourceEdit.Detail.class);

    @Option(
            names = "--move-inherited",
            description = "Lets the codings that inherited an earlier event follow the source to its event.")
    private boolean moveInherited;

    @Mixin
    private final HeldBy heldBy = new HeldBy();

    SourceSetCommand(WorkbenchCommand root) {
        this.study = new ChangingOptions(root);
        this.answer = new AnswerOptions(root.around());
    }

    @Override
    public Integer call() {
        try (Workbench workbench = study.open()) {
            Source found = workbench.sources().find(source);
            HeldBy.Wanted guide = heldBy.wanted(workbench, found);
            SourceEventsSet set =
                    workbench.borders().set(found, details.edit(workbench).without(cleared), moveInherited);
            boolean guided = guide != null && guide.apply(workbench);
            SourceOverview row = SourceTable.row(workbench, set.source());
            answer.give(new Outcome(
                            sentences(found, set, guided),
                            SourceTable.of(workbench, List.of(row)).object(row))
                    .with("inheritedMoved", set.moved())
                    .with("inheritedBehind", set.behind()));
        }
        return 0;
    }

    private static List<String> sentences(Source before, SourceEventsSet set, boolean guided) {
        String label = before.label();
        List<String> sentences = new ArrayList<>();
        boolean same = before.equals(set.source()) && set.moved() == 0 && !guided;
        sentences.add(same ? label + " stays as it is." : "Changed " + label + ".");
        if (set.moved() > 0) {
            sentences.add("Inherited codings that went with it: %,d.".formatted(set.moved()));
        }
        if (set.behind() > 0) {
            sentences.add(
                    "%d of its codings keep the event they inherited before. To let them follow: workbench source set %s --move-inherited"
                            .formatted(set.behind(), label));
        }
        return sentences;
    }
}
