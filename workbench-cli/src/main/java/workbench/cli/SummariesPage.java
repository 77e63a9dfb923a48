package workbench.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import workbench.Workbench;
import workbench.cli.answer.Answer;
import workbench.cli.answer.Table;
import workbench.cli.answer.TextPage;
import workbench.rating.Summaries;
import workbench.rating.Summary;
import workbench.rating.SummaryStatus;

/** Summaries for people: construct by construct, each with its words. */
record SummariesPage(Workbench workbench, Table<Summary> table, List<Summary> summaries) implements Answer {
    private static final int WORDS_SHOWN = 300;

    static SummariesPage of(Workbench workbench, List<Summary> summaries) {
        return new SummariesPage(workbench, SummaryTable.of(workbench, summaries), summaries);
    }

    @Override
    public void text(TextPage page) {
        if (summaries.isEmpty()) {
            page.table(table);
            return;
        }
        CodingWords words = CodingWords.of(workbench);
        String above = "";
        for (Summary one : summaries) {
            String heading = words.slugs().caseOf(one.ofCase()) + ": "
                    + words.tree().code(one.construct()).name();
            if (!heading.equals(above)) {
                page.line((above.isEmpty() ? "" : "\n") + heading);
                above = heading;
            }
            String who = one.participant() == null ? "all" : words.slugs().participant(one.participant());
            page.line("  %s  %s, %s".formatted(Summaries.shortId(one), who, String.join(", ", details(one, words))));
            if (!one.text().isEmpty()) {
                page.paragraph("    ", CodedLines.shortened(one.text(), WORDS_SHOWN));
            }
        }
        page.line("\n" + counted());
    }

    /** What is known of a summary besides its words. */
    static List<String> details(Summary one, CodingWords words) {
        List<String> details = new ArrayList<>();
        details.add(status(one, words));
        if (one.asked() != null) {
            details.add(one.asked() ? "asked" : "not asked");
        }
        if (one.provisional() != null) {
            details.add("provisionally " + one.provisional().word());
        }
        if (!one.stamps().isEmpty()) {
            details.add("at " + String.join(", ", one.stamps()));
        }
        if (!one.evidence().isEmpty()) {
            details.add(CodedLines.counted(one.evidence().size(), "coding"));
        }
        return details;
    }

    private static String status(Summary one, CodingWords words) {
        String author = words.coder(one.author());
        String reader = one.secondReader() == null ? "" : words.coder(one.secondReader());
        return switch (one.status()) {
            case DRAFT -> "draft by " + author + (reader.isEmpty() ? "" : ", to be read by " + reader);
            case CHECKED -> "by " + author + ", checked by " + reader;
            case CHANGED -> "by " + author + ", changed by " + reader;
        };
    }

    private String counted() {
        return CodedLines.counted(summaries.size(), "summary").replace("summarys", "summaries") + ": "
                + java.util.Arrays.stream(SummaryStatus.values())
                        .filter(status -> count(status) > 0)
                        .map(status -> count(status) + " " + status.slug())
                        .collect(Collectors.joining(", "))
                + ".";
    }

    private long count(SummaryStatus status) {
        return summaries.stream().filter(one -> one.status() == status).count();
    }

    @Override
    public @Nullable Object json() {
        return table.json();
    }
}
