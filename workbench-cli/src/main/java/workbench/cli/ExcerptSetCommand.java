package workbench.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import workbench.Workbench;
import workbench.cli.answer.AnswerOptions;
import workbench.cli.answer.Outcome;
import workbench.coding.Excerpt;
import workbench.coding.ExcerptEdit;
import workbench.id.ExcerptId;
import workbench.problem.Refusal;
import workbench.text.TextRange;

@Command(
        name = "set",
        description = {
            "Changes an excerpt; codings, notes and memos stay.",
            "Moving an edge moves your own codings: another coder's stay on the old excerpt, and an excerpt that stands at"
                    + " the new place is joined. Network and voice are one for all coders."
        },
        footer = {"", "Example:", "  workbench excerpt set 0199… --at 1042-1103"})
final class ExcerptSetCommand implements Callable<Integer> {
    @Mixin
    private final ChangingOptions study;

    @Mixin
    private final AnswerOptions answer;

    @Parameters(paramLabel = "EXCERPT", description = "Its id, as 'find --ids' shows it.")
    private String excerpt = "";

    @Option(
            names = "--at",
            paramLabel = "START-END",
            description = "Its new edges, in characters from 0, end exclusive.")
    private @Nullable String at;

    @Option(names = "--network", paramLabel = "N", description = "Whose words they are, or none.")
    private @Nullable String network;

    @Option(names = "--voice", paramLabel = "V", description = "observer, quoted, document, or none.")
    private @Nullable String voice;

    ExcerptSetCommand(WorkbenchCommand root) {
        this.study = new ChangingOptions(root);
        this.answer = new AnswerOptions(root.around());
    }

    @Override
    public Integer call() {
        if (at == null && network == null && voice == null) {
            throw FilterWords.usage("Nothing says what to change.", "Add --at START-END, --network or --voice.");
        }
        ExcerptEdit edit = new ExcerptEdit(at == null ? null : range(at), network, voice);
        try (Workbench workbench = study.open()) {
            ExcerptId id = SubjectWords.excerpt(excerpt);
            answer.give(outcome(workbench, workbench.codings().set(id, edit)));
        }
        return 0;
    }

    private static TextRange range(String words) {
        int[] ends = CodedPlace.ends(words);
        if (ends[1] <= ends[0]) {
            throw Refusal.because(
                    "'%s' ends before it begins.".formatted(words), "The end is exclusive and lies after the start.");
        }
        return new TextRange(ends[0], ends[1]);
    }

    static Outcome outcome(Workbench workbench, Excerpt excerpt) {
        var source = workbench.sources().source(excerpt.source());
        String text = workbench.sources().text(excerpt.version()).words().cut(excerpt.range());
        return Outcome.said("Excerpt %s: %s %s  “%s”"
                        .formatted(excerpt.id(), source.label(), excerpt.range(), CodedLines.shortened(text, 70)))
                .with("id", excerpt.id().toString())
                .with("source", source.label())
                .with("start", excerpt.range().start())
                .with("end", excerpt.range().end())
                .with("text", text)
                .with("network", Slugs.of(workbench).network(excerpt.network()))
                .with("voice", excerpt.voice() == null ? null : excerpt.voice().slug());
    }
}
