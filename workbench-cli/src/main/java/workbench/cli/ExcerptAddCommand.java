package workbench.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import workbench.Workbench;
import workbench.cli.answer.AnswerOptions;
import workbench.coding.CodingRow;
import workbench.coding.Excerpt;

@Command(
        name = "add",
        description = "Marks words of a source without coding them; an excerpt that stands there is joined.",
        footer = {
            "",
            "Examples:",
            "  workbench excerpt add S03 --quote \"nobody told us\"",
            "  workbench excerpt add S07 --segment 12 --voice quoted"
        })
final class ExcerptAddCommand implements Callable<Integer> {
    @Mixin
    private final ChangingOptions study;

    @Mixin
    private final AnswerOptions answer;

    @Mixin
    private final CodedPlace place;

    @Parameters(paramLabel = "SOURCE", description = "Its label, file name, title or id.")
    private String source = "";

    @Option(
            names = "--network",
            paramLabel = "N",
            description = "Whose words they are, where the source does not say it.")
    private @Nullable String network;

    @Option(names = "--voice", paramLabel = "V", description = "In field notes: observer, quoted or document.")
    private @Nullable String voice;

    ExcerptAddCommand(WorkbenchCommand root) {
        this.study = new ChangingOptions(root);
        this.answer = new AnswerOptions(root.around());
        this.place = new CodedPlace(root.around());
    }

    @Override
    public Integer call() {
        try (Workbench workbench = study.open()) {
            CodedPlace.Place where = place.in(workbench, source);
            Excerpt marked = workbench
                    .codings()
                    .mark(new CodingRow(
                            0,
                            source,
                            where.start(),
                            where.end(),
                            where.quote(),
                            "",
                            "",
                            "",
                            "",
                            "",
                            network == null ? "" : network,
                            voice == null ? "" : voice,
                            ""));
            answer.give(ExcerptSetCommand.outcome(workbench, marked));
        }
        return 0;
    }
}
