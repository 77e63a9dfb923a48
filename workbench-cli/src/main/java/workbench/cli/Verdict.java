package workbench.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import workbench.cli.answer.Answer;
import workbench.cli.answer.Column;
import workbench.cli.answer.Table;
import workbench.cli.answer.TextPage;
import workbench.exchange.Fault;
import workbench.exchange.VerifyResult;

/** What the check of a workbook has found, as an answer. */
record Verdict(VerifyResult result) implements Answer {
    @Override
    public void text(TextPage page) {
        for (Fault fault : result.faults()) {
            page.line(place(fault) + fault.sentence());
        }
        if (result.total() > result.faults().size()) {
            page.line("... and %,d more."
                    .formatted(result.total() - result.faults().size()));
        }
        page.line(result.summary());
    }

    private static String place(Fault fault) {
        if (fault.sheet().isEmpty()) {
            return "";
        }
        return fault.cell().isEmpty() ? fault.sheet() + ": " : "%s, %s: ".formatted(fault.sheet(), fault.cell());
    }

    @Override
    public Object json() {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("well", result.isWell());
        object.put("codings", result.codings());
        object.put("made", result.made().toString());
        object.put("journalThen", result.journalThen());
        object.put("journalNow", result.journalNow());
        object.put("total", result.total());
        object.put("faults", table().json());
        object.put("summary", result.summary());
        return object;
    }

    @Override
    public Table<Fault> table() {
        return new Table<>(
                List.of(
                        Column.of("sheet", Fault::sheet),
                        Column.of("cell", Fault::cell),
                        Column.of(
                                "kind",
                                fault -> fault.kind()
                                        .name()
                                        .toLowerCase(Locale.ROOT)
                                        .replace('_', '-')),
                        Column.of("sentence", Fault::sentence)),
                result.faults(),
                "");
    }
}
