package workbench.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import workbench.id.CodingId;
import workbench.influence.EvidencePlace;
import workbench.influence.Influence;
import workbench.problem.Refusal;
import workbench.study.AtomicFile;

/** Writes influences alone: a Word table for a paper, or a workbook whose cells lead to the evidence. */
final class InfluenceFiles {
    private final ExportRooms rooms;
    private final StudyNames names;
    private final List<Influence> influences;
    private final boolean byNetwork;
    private final boolean identifying;

    InfluenceFiles(ExportRooms rooms, List<Influence> influences, boolean byNetwork, boolean identifying) {
        this.rooms = rooms;
        this.names = rooms.names();
        this.influences = influences;
        this.byNetwork = byNetwork;
        this.identifying = identifying;
    }

    void write(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(".docx")) {
            AtomicFile.write(file, this::docx);
        } else if (name.endsWith(".xlsx")) {
            AtomicFile.write(file, this::xlsx);
        } else {
            throw Refusal.because(
                    "'%s' has an ending that influences are not written for.".formatted(file.getFileName()),
                    "Use .docx, .xlsx, .csv or .json.");
        }
    }

    private InfluenceWording wording() {
        return new InfluenceWording(rooms, names, identifying, influences);
    }

    private void docx(Path part) throws IOException {
        try (OutputStream out = Files.newOutputStream(part)) {
            InfluencesDocx.write(rooms.study().title(), names, wording(), influences, byNetwork, out);
        }
    }

    private void xlsx(Path part) throws IOException {
        InfluenceWording wording = wording();
        EvidenceSheet evidence = new EvidenceSheet(names, influences, excerpts(wording));
        try (PoiBook book = new PoiBook(rooms.study().title());
                OutputStream out = Files.newOutputStream(part)) {
            new InfluencesSheet(
                            names,
                            wording,
                            influences,
                            byNetwork,
                            (row, column, codings) -> evidence.area(column, codings))
                    .write(book);
            evidence.write(book);
            book.writeTo(out);
        }
    }

    /** What the codings pointed at say; each source's text is read once. */
    private Map<CodingId, ExcerptRow> excerpts(InfluenceWording wording) {
        List<CodingId> ids = influences.stream()
                .flatMap(one -> Stream.concat(one.evidence().stream(), one.against().stream()))
                .distinct()
                .sorted(Comparator.comparing(
                        (CodingId id) -> Optional.ofNullable(wording.places().get(id))
                                .map(EvidencePlace::source)
                                .map(source -> rooms.sources().source(source).ordinal())
                                .orElse(Integer.MAX_VALUE)))
                .toList();
        Map<CodingId, ExcerptRow> rows = new HashMap<>();
        new ExcerptReading(rooms, names, identifying, ExportOptions.CONTEXT_CHARS)
                .each(ids.iterator(), row -> rows.put(new CodingId(row.coding()), row));
        return rows;
    }
}
