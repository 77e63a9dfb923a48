package workbench.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import workbench.Workbench;
import workbench.cli.answer.AnswerOptions;
import workbench.cli.answer.Outcome;
import workbench.source.Participant;
import workbench.source.Source;
import workbench.source.Withdrawal.Withdrawn;

@Command(
        name = "withdraw",
        description = {
            "A participant takes their words back: every turn of theirs goes off the record (neither found nor counted nor"
                    + " exported), and their consent is withdrawn. 'undo' puts it back.",
            "The texts in the study's folder keep the words: what has to be destroyed is removed with 'source remove'."
        },
        footer = {
            "",
            "Examples:",
            "  workbench participant withdraw nurse-i --preview",
            "  workbench participant withdraw nurse-i --because \"asked by letter\""
        })
final class ParticipantWithdrawCommand implements Callable<Integer> {
    @Mixin
    private final ChangingOptions study;

    @Mixin
    private final AnswerOptions answer;

    @Parameters(paramLabel = "PARTICIPANT", description = "The pseudonym.")
    private String participant = "";

    @Option(names = "--preview", description = "Only says what would go off the record.")
    private boolean preview;

    @Option(names = "--because", paramLabel = "T", description = "Why.")
    private @Nullable String because;

    ParticipantWithdrawCommand(WorkbenchCommand root) {
        this.study = new ChangingOptions(root);
        this.answer = new AnswerOptions(root.around());
    }

    @Override
    public Integer call() {
        try (Workbench workbench = preview ? study.openToRead() : study.open()) {
            Participant found = workbench.participants().find(participant);
            Withdrawn withdrawn = preview
                    ? workbench.sources().withdrawable(found)
                    : workbench.sources().withdraw(found, because);
            answer.give(new Outcome(lines(found, withdrawn), java.util.Map.of())
                    .with("pseudonym", found.pseudonym())
                    .with("preview", preview)
                    .with("turns", withdrawn.turns())
                    .with("sources", labels(withdrawn.sources()))
                    .with("unlabelled", labels(withdrawn.unlabelled())));
        }
        return 0;
    }

    private List<String> lines(Participant found, Withdrawn withdrawn) {
        String turns = "%s of %s in %s %s off the record."
                .formatted(
                        CodedLines.counted(withdrawn.turns(), "turn"),
                        found.pseudonym(),
                        CodedLines.counted(withdrawn.sources().size(), "source"),
                        preview ? "would go" : "went");
        return withdrawn.unlabelled().isEmpty()
                ? List.of(turns)
                : List.of(
                        turns,
                        "%s named there without a speaker's label: read %s, and use 'source restrict'."
                                .formatted(
                                        found.pseudonym() + " is", String.join(", ", labels(withdrawn.unlabelled()))));
    }

    private static List<String> labels(List<Source> sources) {
        return sources.stream().map(Source::label).toList();
    }
}
