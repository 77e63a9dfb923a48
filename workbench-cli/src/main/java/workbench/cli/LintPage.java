package workbench.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import workbench.cli.answer.Answer;
import workbench.cli.answer.Column;
import workbench.cli.answer.Table;
import workbench.cli.answer.TextPage;
import workbench.lint.Finding;
import workbench.lint.Gravity;

/** What the checks have found, check by check, the gravest first. */
record LintPage(List<Finding> findings, Map<String, String> checks, boolean all, Lighting lighting) implements Answer {
    private static final int FIRST = 6;

    static boolean hasMoreThanNotes(List<Finding> findings) {
        return findings.stream().anyMatch(finding -> finding.gravity() != Gravity.NOTE);
    }

    @Override
    public void text(TextPage page) {
        Map<String, List<Finding>> byCheck = new LinkedHashMap<>();
        findings.forEach(finding -> byCheck.computeIfAbsent(finding.check(), check -> new java.util.ArrayList<>())
                .add(finding));
        byCheck.forEach((check, found) -> {
            page.line(lighting.strong(
                    "%s: %s".formatted(found.getFirst().gravity().slug(), checks.get(check))));
            List<Finding> shown = all ? found : found.subList(0, Math.min(FIRST, found.size()));
            for (Finding finding : shown) {
                page.paragraph("  ", finding.what());
                page.line("    " + lighting.dim("workbench " + finding.command()));
            }
            if (shown.size() < found.size()) {
                page.line(
                        "  and %d more: workbench lint --only %s --all".formatted(found.size() - shown.size(), check));
            }
            page.blank();
        });
        page.paragraph("", summary());
    }

    private String summary() {
        if (findings.isEmpty()) {
            return "Nothing found.";
        }
        return "%s, %s, %s."
                .formatted(
                        CodedLines.counted(count(Gravity.FAULT), "fault"),
                        CodedLines.counted(count(Gravity.DOUBT), "doubt"),
                        CodedLines.counted(count(Gravity.NOTE), "note"));
    }

    private long count(Gravity gravity) {
        return findings.stream().filter(finding -> finding.gravity() == gravity).count();
    }

    @Override
    public Object json() {
        return table().json();
    }

    @Override
    public Table<Finding> table() {
        List<Column<Finding>> columns = List.of(
                Column.of("check", Finding::check),
                Column.of("gravity", finding -> finding.gravity().slug()),
                Column.of("what", Finding::what),
                Column.of("command", finding -> "workbench " + finding.command()));
        return new Table<>(columns, findings, "Nothing found.");
    }
}
