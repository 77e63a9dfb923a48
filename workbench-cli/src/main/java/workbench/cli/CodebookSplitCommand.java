package workbench.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import workbench.Workbench;
import workbench.cli.answer.AnswerOptions;
import workbench.cli.answer.Surroundings;
import workbench.codebook.Code;
import workbench.codebook.NewCode;
import workbench.id.CodingId;
import workbench.id.Ids;
import workbench.problem.Refusal;
import workbench.query.Criterion;
import workbench.query.Query;

@Command(
        name = "split",
        description = "Makes a new code of a part of a code's codings.",
        footer = {
            "",
            "Examples:",
            "  workbench codebook split waiting \"Waiting for money\" --matching \"money OR budget\"",
            "  workbench codebook split waiting \"Waiting for people\" --coding 0199… --coding 0199…"
        })
final class CodebookSplitCommand implements Callable<Integer> {
    private final Surroundings around;

    @Mixin
    private final ChangingOptions study;

    @Mixin
    private final AnswerOptions answer;

    @Mixin
    private final WordingOptions wording = new WordingOptions();

    @Parameters(index = "0", paramLabel = "CODE", description = "The code.")
    private String code = "";

    @Parameters(index = "1", paramLabel = "NAME", description = "The name of the new code.")
    private String name = "";

    @Option(
            names = "--under",
            paramLabel = "CODE",
            description = "Where the new code shall stand; else next to the old one.")
    private @Nullable String under;

    @Option(
            names = "--coding",
            paramLabel = "CODING",
            description = "A coding that goes into the new code; '-' reads ids from standard input. Repeatable.")
    private List<String> codings = new ArrayList<>();

    @Option(names = "--matching", paramLabel = "WORDS", description = "Those on excerpts that hold these words.")
    private @Nullable String matching;

    CodebookSplitCommand(WorkbenchCommand root) {
        this.around = root.around();
        this.study = new ChangingOptions(root);
        this.answer = new AnswerOptions(root.around());
    }

    @Override
    public Integer call() {
        try (Workbench workbench = study.open()) {
            var codes = workbench.codebooks().lookup();
            Code from = codes.code(code);
            Set<CodingId> moving = named();
            if (matching != null) {
                Criterion alone = new Criterion.Code(from.id(), true);
                workbench
                        .search()
                        .eachCoding(Query.builder().words(matching).where(alone).build(), moving::add);
            }
            NewCode made = NewCode.named(name)
                    .under(under == null ? null : codes.code(under).id())
                    .meaning(wording.wording(codes));
            Code split = workbench.codebooks().split(from.id(), made, moving);
            int resting = workbench.codebooks().judgementsRestingElsewhere(from.id());
            if (resting > 0) {
                around.say(
                        "%s on %s, which stays there, rests on codings that bear another code now; look whether it still holds."
                                .formatted(CodedLines.counted(resting, "judgement"), from.path()));
            }
            answer.give(CodeChanged.said(
                            workbench,
                            split,
                            "%s of %s went into %s."
                                    .formatted(CodedLines.counted(moving.size(), "coding"), from.path(), split.path()))
                    .with("moved", moving.size()));
        }
        return 0;
    }

    private Set<CodingId> named() {
        Set<CodingId> named = new LinkedHashSet<>();
        for (String words : codings) {
            for (String one : TypedText.of(words, around).strip().split("\\s+")) {
                named.add(Ids.read(one)
                        .map(CodingId::new)
                        .orElseThrow(() -> Refusal.because(
                                "There is no coding '%s'.".formatted(one),
                                "'codings --ids' shows the ids of codings.")));
            }
        }
        return named;
    }
}
