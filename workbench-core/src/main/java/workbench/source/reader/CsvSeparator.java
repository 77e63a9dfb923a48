package workbench.source.reader;

/** Which character separates the cells: the one that gives most records the number of cells that the first one has. */
final class CsvSeparator {
    private static final char[] POSSIBLE = {',', ';', '\t', '|'};
    private static final int RECORDS = 200;

    private CsvSeparator() {}

    /** A comma where nothing else fits better. */
    static char guess(String text) {
        char best = ',';
        double bestScore = 0;
        for (char separator : POSSIBLE) {
            double score = score(text, separator);
            if (score > bestScore) {
                bestScore = score;
                best = separator;
            }
        }
        return best;
    }

    /** Share of the first records that have as many cells as the header, a little more for more cells; 0 for one cell. */
    private static double score(String text, char separator) {
        int header = -1;
        int alike = 0;
        int records = 0;
        int cells = 1;
        boolean quoted = false;
        boolean cellBegins = true;
        for (int i = 0; i <= text.length() && records < RECORDS; i++) {
            char c = i < text.length() ? text.charAt(i) : '\n';
            if (c == '"' && (quoted || cellBegins)) {
                quoted = !quoted;
                cellBegins = false;
            } else if (!quoted && c == '\n') {
                boolean empty = cells == 1 && cellBegins;
                if (!empty) {
                    header = header < 0 ? cells : header;
                    alike += cells == header ? 1 : 0;
                    records++;
                }
                cells = 1;
                cellBegins = true;
            } else if (!quoted && c == separator) {
                cells++;
                cellBegins = true;
            } else {
                cellBegins = false;
            }
        }
        return header < 2 ? 0 : alike / (double) records + Math.min(header, 50) / 1000.0;
    }
}
