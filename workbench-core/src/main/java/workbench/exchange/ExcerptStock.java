package workbench.exchange;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import workbench.id.CodingId;
import workbench.matrix.Matrix;

/** The codings of a workbook in the order of its sheet; their words lie in a temporary file, so that any number has room. */
final class ExcerptStock implements AutoCloseable {
    private final ExcerptOrder order;
    private final TextSpill rows = new TextSpill();
    /** For each coding, by its number in reading order, its number in the file. */
    private final int[] stored;
    /** By ordinal of the source. */
    private final Map<Integer, OfSource> sources = new TreeMap<>();

    private int unknownConsent;
    private int withheld;
    private int longestChars;

    /**
     * What of a source is in the workbook.
     *
     * @param firstPlace of its codings in the sheet
     */
    record OfSource(int codings, int firstPlace) {}

    ExcerptStock(ExportRooms rooms, StudyNames names, ExportOptions options, List<Matrix> matrices) {
        this.order = new ExcerptOrder(rooms.search(), options.query(), matrices);
        this.stored = new int[order.count()];
        Arrays.fill(stored, -1);
        Iterator<CodingId> ids = IntStream.range(0, order.count())
                .mapToObj(number -> new CodingId(order.inReadingOrder(number)))
                .iterator();
        try {
            new ExcerptReading(rooms, names, options.identifying(), options.contextChars()).each(ids, this::store);
        } catch (RuntimeException failed) {
            rows.close();
            throw failed;
        }
    }

    private void store(ExcerptRow row) {
        int number = order.numberOf(row.coding());
        stored[number] = rows.add(row.texts());
        unknownConsent += row.unknownConsent() ? 1 : 0;
        withheld += row.withheld() ? 1 : 0;
        longestChars = Math.max(longestChars, row.quote().length());
        sources.merge(
                row.source(),
                new OfSource(1, order.placeOf(number)),
                (old, one) -> new OfSource(old.codings() + 1, Math.min(old.firstPlace(), one.firstPlace())));
    }

    ExcerptOrder order() {
        return order;
    }

    int count() {
        return order.count();
    }

    /** The coding at a place of the sheet, from 0. */
    ExcerptRow at(int place) {
        int record = stored[order.numberAt(place)];
        if (record < 0) {
            throw new IllegalStateException("the index knows a coding that the database does not: "
                    + order.inReadingOrder(order.numberAt(place)));
        }
        return ExcerptRow.of(rows.read(record));
    }

    OfSource ofSource(int ordinal) {
        return sources.getOrDefault(ordinal, new OfSource(0, -1));
    }

    int sourceCount() {
        return sources.size();
    }

    int unknownConsent() {
        return unknownConsent;
    }

    int withheld() {
        return withheld;
    }

    /** Length of the longest excerpt in UTF-16 units, as spreadsheets count. */
    int longestChars() {
        return longestChars;
    }

    @Override
    public void close() {
        rows.close();
    }
}
