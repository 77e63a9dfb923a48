package workbench.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import workbench.Workbench;
import workbench.cli.answer.AnswerOptions;
import workbench.cli.answer.Surroundings;
import workbench.picture.Chronicle;

@Command(
        name = "timeline",
        customSynopsis = "workbench timeline [FILTERS] [-o FILE.svg|.png|.html|.json|.csv|.txt]",
        sortOptions = false,
        description = {
            "Shows events, sources and codings over time.",
            "",
            "Events stand in order, as bands where they have dates; sources by kind and network; codings by their sign, at",
            "each event and over time. With filters, only codings that meet them are counted, and only sources shown that",
            "hold some. Dates are no more precise than a month."
        },
        footer = {
            "",
            "Examples:",
            "  workbench timeline",
            "  workbench timeline --affects commissioning-network --code readiness-for-implementation",
            "  workbench timeline -o timeline.svg"
        })
final class TimelineCommand implements Callable<Integer> {
    private final Surroundings around;

    @Mixin
    private final ReadingOptions study;

    @Mixin
    private final AnswerOptions answer;

    @Mixin
    private final FilterOptions filters = new FilterOptions();

    TimelineCommand(WorkbenchCommand root) {
        this.around = root.around();
        this.study = new ReadingOptions(root);
        this.answer = new AnswerOptions(root.around());
    }

    @Override
    public Integer call() {
        try (Workbench workbench = study.open()) {
            Chronicle chronicle = workbench.pictures().chronicle(filters.query(workbench, null));
            int columns = answer.file() == null ? around.terminal().columns() : 0;
            answer.give(
                    new TimelineAnswer(chronicle, Slugs.of(workbench), columns),
                    PictureFiles.of(() -> workbench.pictures().timeline(chronicle)));
        }
        return 0;
    }
}
