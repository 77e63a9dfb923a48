package workbench.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import workbench.coding.Passage;
import workbench.coding.Passages;
import workbench.id.CodingId;
import workbench.rating.RatingCell;
import workbench.rating.RatingMatrix;
import workbench.rating.RatingSubject;

/** The excerpts that the ratings of a matrix rest on, as they may leave the study: what is off the record stays out. */
final class RatingEvidence {
    private final Map<RatingSubject, List<ExcerptRow>> rows = new LinkedHashMap<>();
    private int offTheRecord;

    private RatingEvidence() {}

    static RatingEvidence of(RatingMatrix matrix, ExportRooms rooms, Passages passages, boolean identifying) {
        Set<CodingId> wanted = new LinkedHashSet<>();
        matrix.rated().forEach(line -> line.cells().forEach(cell -> wanted.addAll(codings(cell))));
        Map<CodingId, Passage> read = passages.ofCodings(wanted);
        List<CodingId> inOrder = read.entrySet().stream()
                .filter(one -> !one.getValue().restricted())
                .sorted(Comparator.comparingInt(one -> one.getValue().source().ordinal()))
                .map(Map.Entry::getKey)
                .toList();
        Map<CodingId, ExcerptRow> words = new HashMap<>();
        new ExcerptReading(rooms, rooms.names(), identifying, 0)
                .each(inOrder.iterator(), row -> words.put(new CodingId(row.coding()), row));
        RatingEvidence evidence = new RatingEvidence();
        matrix.rated().forEach(line -> line.cells().forEach(cell -> evidence.take(cell, words, read)));
        return evidence;
    }

    private static List<CodingId> codings(RatingCell cell) {
        return cell.rating() == null ? List.of() : cell.rating().rating().evidence();
    }

    private void take(RatingCell cell, Map<CodingId, ExcerptRow> words, Map<CodingId, Passage> read) {
        List<ExcerptRow> here = new ArrayList<>();
        for (CodingId coding : codings(cell)) {
            ExcerptRow row = words.get(coding);
            if (row != null) {
                here.add(row);
            } else if (read.containsKey(coding)) {
                offTheRecord++;
            }
        }
        if (!here.isEmpty()) {
            rows.put(cell.subject(), here);
        }
    }

    /** By construct and case, in the order of the matrix. */
    Map<RatingSubject, List<ExcerptRow>> rows() {
        return rows;
    }

    /** How many times an excerpt is left out because some of it is off the record. */
    int offTheRecord() {
        return offTheRecord;
    }
}
