package workbench.exchange;

import java.util.List;

/** How high a row must be for its text: neither Excel nor LibreOffice can be trusted to find out when a file is opened. */
final class RowHeight {
    private static final float LINE_POINTS = 13.5f;
    /** Excel has no higher rows than 409 points; and nobody reads on in a row that fills the screen. */
    private static final int MOST_LINES = 24;

    private RowHeight() {}

    /** In points. */
    static float of(List<Entry> entries, List<SheetForm.Column> columns) {
        int lines = 1;
        boolean title = false;
        for (int i = 0; i < Math.min(entries.size(), columns.size()); i++) {
            Entry entry = entries.get(i);
            title |= entry.look() == Look.TITLE;
            if (entry.look().isWrapped()) {
                lines = Math.max(lines, lines(entry.shown(), columns.get(i).width()));
            }
        }
        return title ? LINE_POINTS * 1.6f : Math.min(lines, MOST_LINES) * LINE_POINTS + 2;
    }

    private static int lines(String text, int width) {
        if (text.length() <= width) {
            return text.indexOf('\n') < 0
                    ? 1
                    : 1 + (int) text.chars().filter(one -> one == '\n').count();
        }
        int lines = 0;
        for (int from = 0; from <= text.length() && lines < MOST_LINES; ) {
            int feed = text.indexOf('\n', from);
            int to = feed < 0 ? text.length() : feed;
            lines += Math.max(1, (int) Math.ceil((to - from) * 1.06 / width));
            from = to + 1;
        }
        return lines;
    }
}
