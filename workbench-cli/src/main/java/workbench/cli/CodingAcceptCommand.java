package workbench.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import workbench.Workbench;
import workbench.cli.answer.AnswerFormat;
import workbench.cli.answer.AnswerOptions;
import workbench.coding.CodingStatus;
import workbench.id.CodingId;
import workbench.problem.Problem;
import workbench.query.Criterion;
import workbench.query.Query;

@Command(
        name = "accept",
        description = "Makes proposed codings count.",
        footer = {
            "",
            "Examples:",
            "  workbench coding accept 0199… 0199…",
            "  workbench coding accept --proposed waiting        every proposal of a code, once you have read them"
        })
final class CodingAcceptCommand implements Callable<Integer>, AnswersRefusals {
    @Mixin
    private final ChangingOptions study;

    @Mixin
    private final AnswerOptions answer;

    @Mixin
    private final CodingIds codings;

    @Option(names = "--proposed", paramLabel = "CODE", description = "Every proposal of this code alone. Repeatable.")
    private List<String> codes = new ArrayList<>();

    CodingAcceptCommand(WorkbenchCommand root) {
        this.study = new ChangingOptions(root);
        this.answer = new AnswerOptions(root.around());
        this.codings = new CodingIds(root.around());
    }

    @Override
    public Integer call() {
        try (Workbench workbench = study.open()) {
            List<CodingId> ids = new ArrayList<>();
            if (codes.isEmpty() || !codings.isEmpty()) {
                ids.addAll(codings.ids());
            }
            codes.forEach(code -> ids.addAll(proposed(workbench, code)));
            answer.give(
                    CodingChange.of(workbench, ids, () -> workbench.codings().accept(ids), "accepted"));
        }
        return 0;
    }

    private static List<CodingId> proposed(Workbench workbench, String words) {
        Criterion code =
                new Criterion.Code(workbench.codebooks().lookup().code(words).id(), true);
        List<CodingId> found = new ArrayList<>();
        workbench
                .search()
                .eachCoding(
                        Query.builder()
                                .where(code)
                                .status(CodingStatus.PROPOSED)
                                .build(),
                        found::add);
        return found;
    }

    @Override
    public void answerRefusal(List<? extends Problem> problems) {
        if (answer.format() == AnswerFormat.JSON) {
            answer.give(CodingAnswer.refused(problems));
        }
    }
}
