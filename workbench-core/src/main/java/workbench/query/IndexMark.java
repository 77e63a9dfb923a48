package workbench.query;

import java.util.Map;

/**
 * How far an index has come: it stands in the last commit's user data.
 *
 * @param format of the index itself; another number than {@link #FORMAT} means another version of this program
 * @param language that its words were cut by
 * @param seq of the last change it knows
 * @param change the id of that change, which tells a restored or replaced database from the one indexed
 */
record IndexMark(int format, int schema, String language, long seq, String change) {
    /** Raise it when documents are made otherwise than before. */
    static final int FORMAT = 2;

    /** No index, or none that can be used. */
    static final IndexMark NONE = new IndexMark(0, 0, "", -1, "");

    static IndexMark of(Map<String, String> userData) {
        try {
            return new IndexMark(
                    Integer.parseInt(userData.getOrDefault("format", "0")),
                    Integer.parseInt(userData.getOrDefault("schema", "0")),
                    userData.getOrDefault("language", ""),
                    Long.parseLong(userData.getOrDefault("seq", "-1")),
                    userData.getOrDefault("change", ""));
        } catch (NumberFormatException foreign) {
            return NONE;
        }
    }

    Map<String, String> userData() {
        return Map.of(
                "format", String.valueOf(format),
                "schema", String.valueOf(schema),
                "language", language,
                "seq", String.valueOf(seq),
                "change", change);
    }

    /** Whether an index marked so can be brought to {@code now} by following the journal. */
    boolean leadsTo(IndexMark now) {
        return format == now.format
                && schema == now.schema
                && language.equals(now.language)
                && seq >= 0
                && seq <= now.seq;
    }
}
