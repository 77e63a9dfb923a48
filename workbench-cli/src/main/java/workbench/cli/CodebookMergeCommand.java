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
        footer = {
            "",
            "Examples:",
            "  workbench codebook merge waiting --into silence --preview",
            "  workbench codebook merge waiting --into silence"
        })
final class CodebookMergeCommand implements Callable<Integer> {
    @Mixin
    private final ChangingOptions study;

    @Mixin
    private final AnswerOptions answer;

    @Parameters(paramLabel = "CODE", description = "The code that goes.")
    private String code = "";

    @Option(names = "--into", required = true, paramLabel = "CODE", description = "The code that stays.")
    private String into = "";

    @Option(names = "--preview", description = "Says what would move, and changes nothing.")
    private boolean preview;

    CodebookMergeCommand(WorkbenchCommand root) {
        this.study = new ChangingOptions(root);
        this.answer = new AnswerOptions(root.around());
    }

    @Override
    public Integer call() {
        try (Workbench workbench = study.open()) {
            var codes = workbench.codebooks().lookup();
            Code goes = codes.code(code);
            Code stays = codes.code(into);
            CodeMerged merged = preview
                    ? workbench.codebooks().previewMerge(goes.id(), stays.id())
                    : workbench.codebooks().merge(goes.id(), stays.id());
            answer.give(CodeChanged.said(workbench, merged.into(), sentence(goes, merged))
                    .with("moved", merged.moved())
                    .with("joined", merged.joined())
                    .with("judgements", merged.judgements())
                    .with("records", merged.records())
                    .with("preview", preview));
        }
        return 0;
    }

    private String sentence(Code goes, CodeMerged merged) {
        String joined =
                merged.joined() == 0 ? "" : ", %d fell together with the same one there".formatted(merged.joined());
        String judged = merged.judgements() == 0
                ? ""
                : ", and %s that spoke of it".formatted(CodedLines.counted(merged.judgements(), "record"));
        return (preview
                        ? "%s would go into %s: %s would move%s%s. Nothing was changed."
                        : "%s went into %s: %s moved%s%s.")
                .formatted(
                        goes.path(),
                        merged.into().path(),
                        CodedLines.counted(merged.moved(), "coding"),
                        joined,
                        judged);
    }
}
