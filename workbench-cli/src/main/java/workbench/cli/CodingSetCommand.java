package workbench.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import workbench.Workbench;
import workbench.cli.answer.AnswerFormat;
import workbench.cli.answer.AnswerOptions;
import workbench.coding.CodingEdit;
import workbench.id.CodingId;
import workbench.problem.Problem;

@Command(
        name = "set",
        description = {
            "Changes codings; what is not said stays. 'none' takes a valence, events, networks or a note away.",
            "The valence is the direction of the influence on the affected network and its work: neither the tone of the"
                    + " words nor the amount of a thing."
        },
        footer = {"", "Example:", "  workbench coding set 0199… --valence + --affects provider-network"})
final class CodingSetCommand implements Callable<Integer>, AnswersRefusals {
    @Mixin
    private final ChangingOptions study;

    @Mixin
    private final AnswerOptions answer;

    @Mixin
    private final CodingIds codings;

    @Option(names = "--as", paramLabel = "CODE", description = "Another code.")
    private @Nullable String code;

    @Option(names = "--valence", paramLabel = "V", description = "+, -, +/-, 0, the words, or none.")
    private @Nullable String valence;

    @Option(names = "--event", paramLabel = "E", description = "Instead of the present events. Repeatable.")
    private List<String> events = new ArrayList<>();

    @Option(names = "--affects", paramLabel = "N", description = "Instead of the present networks. Repeatable.")
    private List<String> affects = new ArrayList<>();

    @Option(names = "--note", paramLabel = "T", description = "Instead of the present note.")
    private @Nullable String note;

    CodingSetCommand(WorkbenchCommand root) {
        this.study = new ChangingOptions(root);
        this.answer = new AnswerOptions(root.around());
        this.codings = new CodingIds(root.around());
    }

    @Override
    public Integer call() {
        List<CodingId> ids = codings.ids();
        CodingEdit edit = new CodingEdit(code, valence, joined(events), joined(affects), note);
        if (edit.equals(new CodingEdit(null, null, null, null, null))) {
            throw FilterWords.usage(
                    "Nothing says what to change.", "Add --as, --valence, --event, --affects or --note.");
        }
        try (Workbench workbench = study.open()) {
            answer.give(
                    CodingChange.of(workbench, ids, () -> workbench.codings().set(ids, edit), "changed"));
        }
        return 0;
    }

    private static @Nullable String joined(List<String> words) {
        return words.isEmpty() ? null : String.join(";", words);
    }

    @Override
    public void answerRefusal(List<? extends Problem> problems) {
        if (answer.format() == AnswerFormat.JSON) {
            answer.give(CodingAnswer.refused(problems));
        }
    }
}
