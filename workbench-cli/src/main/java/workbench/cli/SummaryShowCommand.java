package workbench.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import workbench.Workbench;
import workbench.cli.answer.Answer;
import workbench.cli.answer.AnswerOptions;
import workbench.cli.answer.Table;
import workbench.cli.answer.TextPage;
import workbench.rating.Summary;

@Command(
        name = "show",
        description = "Shows one summary with its words and what it rests on.",
        footer = {"", "Example:", "  workbench summary show 4f1c9a07be52"})
final class SummaryShowCommand implements Callable<Integer> {
    @Mixin
    private final ReadingOptions study;

    @Mixin
    private final AnswerOptions answer;

    @Parameters(paramLabel = "SUMMARY", description = "Its id, or how that begins or ends; 'summaries' shows the end.")
    private String summary = "";

    SummaryShowCommand(WorkbenchCommand root) {
        this.study = new ReadingOptions(root);
        this.answer = new AnswerOptions(root.around());
    }

    @Override
    public Integer call() {
        try (Workbench workbench = study.open()) {
            Summary found = workbench.summaries().find(summary);
            answer.give(new Shown(workbench, SummaryTable.of(workbench, List.of(found)), found));
        }
        return 0;
    }

    private record Shown(Workbench workbench, Table<Summary> table, Summary summary) implements Answer {
        @Override
        public void text(TextPage page) {
            CodingWords words = CodingWords.of(workbench);
            String who = summary.participant() == null ? "all" : words.slugs().participant(summary.participant());
            page.line("%s: %s, %s"
                    .formatted(
                            words.slugs().caseOf(summary.ofCase()),
                            words.tree().code(summary.construct()).name(),
                            who));
            SummariesPage.details(summary, words).forEach(detail -> page.line("  " + detail));
            if (summary.question() != null) {
                page.line("  question " + summary.question());
            }
            if (summary.source() != null) {
                page.line("  interview "
                        + workbench.sources().source(summary.source()).label());
            }
            page.blank();
            summary.text().lines().forEach(line -> page.paragraph("", line));
            if (!summary.evidence().isEmpty()) {
                page.blank();
                page.line("It rests on:");
                CodedLines.of(workbench, summary.evidence()).forEach(line -> page.line("  " + line));
            }
        }

        @Override
        public Object json() {
            return table.object(summary);
        }
    }
}
