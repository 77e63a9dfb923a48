package workbench.cli;

import java.util.List;
import workbench.cli.answer.Answer;
import workbench.cli.answer.Column;
import workbench.cli.answer.Table;
import workbench.cli.answer.TextPage;
import workbench.study.TidierStatement;

/** The items of TIDieR, with what is said under each and what is missing. */
record TidierTable(List<TidierStatement> items) implements Answer {
    TidierTable {
        items = List.copyOf(items);
    }

    @Override
    public void text(TextPage page) {
        page.line("The intervention, by the items of TIDieR (Hoffmann et al. 2014, doi:10.1136/bmj.g1687)");
        for (TidierStatement one : items) {
            page.blank();
            page.line("%2d  %s  (%s)"
                    .formatted(
                            one.item().number(), one.item().title(), one.item().slug()));
            if (one.isMissing()) {
                page.paragraph("    ", "missing: " + one.item().prompt());
            } else {
                one.text().lines().forEach(line -> page.paragraph("    ", line));
            }
            if (one.where() != null) {
                page.paragraph("    ", "More: " + one.where());
            }
        }
        List<String> missing = items.stream()
                .filter(TidierStatement::isMissing)
                .map(one -> one.item().slug())
                .toList();
        page.blank();
        page.paragraph(
                "",
                missing.isEmpty()
                        ? "All twelve items are described."
                        : "%d of %d described; missing: %s. Add one with 'study tidier --set %s --text …'."
                                .formatted(
                                        items.size() - missing.size(),
                                        items.size(),
                                        String.join(", ", missing),
                                        missing.getFirst()));
    }

    @Override
    public Object json() {
        return table().json();
    }

    @Override
    public Table<TidierStatement> table() {
        return new Table<>(
                List.of(
                        Column.of("number", one -> one.item().number()),
                        Column.of("item", one -> one.item().slug()),
                        Column.of("title", one -> one.item().title()),
                        Column.of("text", one -> one.isMissing() ? null : one.text()),
                        Column.of("where", TidierStatement::where),
                        Column.of("missing", TidierStatement::isMissing)),
                items,
                "");
    }
}
