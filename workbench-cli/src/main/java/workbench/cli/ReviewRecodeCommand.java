package workbench.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import workbench.Workbench;
import workbench.cli.answer.AnswerOptions;
import workbench.id.CodingId;

@Command(
        name = "recode",
        description = "Gives codings another code, whose present wording they then stand under.",
        footer = {"", "Example:", "  workbench review recode 0199… --as planning --because \"Nobody waits here\""})
final class ReviewRecodeCommand implements Callable<Integer> {
    @Mixin
    private final ChangingOptions study;

    @Mixin
    private final AnswerOptions answer;

    @Mixin
    private final CodingIds codings;

    @Option(names = "--as", required = true, paramLabel = "CODE", description = "The code.")
    private String code = "";

    @Option(names = "--because", paramLabel = "T", description = "Why; added to their notes.")
    private @Nullable String because;

    ReviewRecodeCommand(WorkbenchCommand root) {
        this.study = new ChangingOptions(root);
        this.answer = new AnswerOptions(root.around());
        this.codings = new CodingIds(root.around());
    }

    @Override
    public Integer call() {
        List<CodingId> ids = codings.ids();
        try (Workbench workbench = study.open()) {
            answer.give(
                    CodingChange.of(workbench, ids, () -> workbench.reviews().recode(ids, code, because), "recoded"));
        }
        return 0;
    }
}
