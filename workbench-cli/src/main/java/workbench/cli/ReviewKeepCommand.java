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
import workbench.recoding.Outdated;

@Command(
        name = "keep",
        description = "Keeps codings as they are: they stand under the present wording of their code from now on.",
        footer = {"", "Example:", "  workbench review keep 0199… --because \"Fits the new words too\""})
final class ReviewKeepCommand implements Callable<Integer> {
    @Mixin
    private final ChangingOptions study;

    @Mixin
    private final AnswerOptions answer;

    @Mixin
    private final CodingIds codings;

    @Option(names = "--code", paramLabel = "CODE", description = "Instead of CODING: all of a code that wait.")
    private @Nullable String code;

    @Option(names = "--because", paramLabel = "T", description = "Why; added to their notes.")
    private @Nullable String because;

    ReviewKeepCommand(WorkbenchCommand root) {
        this.study = new ChangingOptions(root);
        this.answer = new AnswerOptions(root.around());
        this.codings = new CodingIds(root.around());
    }

    @Override
    public Integer call() {
        try (Workbench workbench = study.open()) {
            List<CodingId> ids = code == null ? codings.ids() : waiting(workbench, code);
            List<CodingId> kept = workbench.reviews().keep(ids, because);
            int others = ids.size() - kept.size();
            answer.give(new CodingAnswer(kept.size(), others, kept, List.of(), List.of())
                    .saying(List.of(CodedLines.counted(kept.size(), "coding") + " kept under the present wording."
                            + (others == 0 ? "" : " %d were up to date already.".formatted(others)))));
        }
        return 0;
    }

    private static List<CodingId> waiting(Workbench workbench, String words) {
        return workbench
                .reviews()
                .queue(workbench.codebooks().lookup().code(words).id(), 0)
                .stream()
                .map(Outdated::coding)
                .toList();
    }
}
