package workbench.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import workbench.Workbench;
import workbench.cli.answer.AnswerOptions;
import workbench.codebook.Code;
import workbench.codebook.CodeMerged;

@Command(
        name = "merge",
        description =
                "Makes the codings of one code codings of another; the first one's names lead to the other from then on.",
        footer = {"", "Example:", "  workbench codebook merge waiting --into silence"})
final class CodebookMergeCommand implements Callable<Integer> {
    @Mixin
    private final ChangingOptions study;

    @Mixin
    private final AnswerOptions answer;

    @Parameters(paramLabel = "CODE", description = "The code that goes.")
    private String code = "";

    @Option(names = "--into", required = true, paramLabel = "CODE", description = "The code that stays.")
    private String into = "";

    CodebookMergeCommand(WorkbenchCommand root) {
        this.study = new ChangingOptions(root);
        this.answer = new AnswerOptions(root.around());
    }

    @Override
    public Integer call() {
        try (Workbench workbench = study.open()) {
            var codes = workbench.codebooks().lookup();
            Code goes = codes.code(code);
            CodeMerged merged =
                    workbench.codebooks().merge(goes.id(), codes.code(into).id());
            answer.give(CodeChanged.said(workbench, merged.into(), sentence(goes, merged))
                    .with("moved", merged.moved())
                    .with("joined", merged.joined())
                    .with("judgements", merged.judgements()));
        }
        return 0;
    }

    private static String sentence(Code goes, CodeMerged merged) {
        String joined =
                merged.joined() == 0 ? "" : ", %d fell together with the same one there".formatted(merged.joined());
        String judged = merged.judgements() == 0
                ? ""
                : ", and %s that spoke of it".formatted(CodedLines.counted(merged.judgements(), "record"));
        return "%s went into %s: %s moved%s%s."
                .formatted(
                        goes.path(),
                        merged.into().path(),
                        CodedLines.counted(merged.moved(), "coding"),
                        joined,
                        judged);
    }
}
