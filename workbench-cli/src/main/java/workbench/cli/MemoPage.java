package workbench.cli;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import workbench.cli.answer.Answer;
import workbench.cli.answer.Table;
import workbench.cli.answer.TextPage;
import workbench.memo.Memo;

/** Memos as a list: three lines each for people. */
record MemoPage(Table<Memo> table, List<Memo> memos) implements Answer {
    /** As many hexadecimal digits as an id ends in; those it begins with tell the time, and are shared. */
    private static final int SHORT_ID = 12;

    private static final int WORDS_SHOWN = 100;

    @Override
    public void text(TextPage page) {
        if (memos.isEmpty()) {
            page.table(table);
        }
        for (Memo memo : memos) {
            Map<String, @Nullable Object> object = table.object(memo);
            page.line(shortId(memo) + "  " + heading(object));
            page.paragraph("    ", CodedLines.shortened(memo.text(), WORDS_SHOWN));
        }
    }

    /** The end of its id, which is its own and which commands take. */
    static String shortId(Memo memo) {
        String id = memo.id().toString();
        return id.substring(id.length() - SHORT_ID);
    }

    /** Its kind, date and follow-up, and what it is about. */
    static String heading(Map<String, @Nullable Object> memo) {
        Object date = memo.get("date");
        Object followup = memo.get("followup");
        String subjects = memo.get("about") instanceof List<?> about
                ? about.stream().map(String::valueOf).map(MemoPage::shortly).collect(Collectors.joining(", "))
                : "";
        return "%s%s%s  %s"
                .formatted(
                        memo.get("kind"),
                        date == null ? "" : ", " + date,
                        followup == null ? "" : ", follow-up " + followup,
                        subjects);
    }

    /** The end of a code's path says enough to a person. */
    private static String shortly(String subject) {
        return subject.startsWith("code:")
                ? "code:" + subject.substring(subject.lastIndexOf('/') + 1).replace("code:", "")
                : subject;
    }

    @Override
    public @Nullable Object json() {
        return table.json();
    }
}
