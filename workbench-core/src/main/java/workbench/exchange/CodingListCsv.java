package workbench.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import workbench.coding.Coding;
import workbench.coding.CodingLine;
import workbench.coding.EventBasis;
import workbench.coding.Valence;
import workbench.coding.Voice;
import workbench.text.DefusedCell;

/**
 * The list of codings as {@code codings --format csv} writes it and {@link CodingCsv} reads it: one row a coding, lists joined
 * by {@code ;}. The network and the voice are those stated on the excerpt, so that reading them back states nothing new.
 */
public final class CodingListCsv {
    /** The columns, in order. */
    public static final List<String> FIELDS = List.of(
            "id",
            "source",
            "start",
            "end",
            "quote",
            "code",
            "valence",
            "affects",
            "coder",
            "event",
            "eventBasis",
            "network",
            "voice",
            "note",
            "layer",
            "status",
            "codedAt",
            "codeVersion");

    /** Fields that hold no text and are never defused. */
    private static final Set<String> PLAIN = Set.of("id", "start", "end", "codedAt", "codeVersion");

    private final CsvWriter csv;
    private final StudyNames names;

    CodingListCsv(CsvWriter csv, StudyNames names) {
        this.csv = csv;
        this.names = names;
    }

    /** A writer of CSV as all of ours is: RFC 4180 with line feeds. */
    static CsvWriter.CsvWriterBuilder writer() {
        return CsvWriter.builder().lineDelimiter(LineDelimiter.LF);
    }

    void header() {
        csv.writeRecord(FIELDS);
    }

    void write(CodingLine line) {
        csv.writeRecord(cells(line));
    }

    /** The cells as they are written to the file. */
    private List<String> cells(CodingLine line) {
        List<String> values = values(line, names);
        String[] cells = new String[values.size()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = PLAIN.contains(FIELDS.get(i)) ? values.get(i) : DefusedCell.write(values.get(i));
        }
        return List.of(cells);
    }

    /** What stands in the fields, not yet defused. */
    static List<String> values(CodingLine line, StudyNames names) {
        Coding coding = line.coding();
        return List.of(
                coding.id().toString(),
                names.reference(line.source()),
                String.valueOf(line.excerpt().range().start()),
                String.valueOf(line.excerpt().range().end()),
                line.quote(),
                names.code(coding.code()).path(),
                Optional.ofNullable(coding.valence()).map(Valence::slug).orElse(""),
                names.networks(coding.affects()),
                names.coder(coding.coder()),
                names.eventSlugs(coding.events()),
                Optional.ofNullable(coding.eventBasis()).map(EventBasis::slug).orElse(""),
                Optional.ofNullable(line.excerpt().network())
                        .map(names::network)
                        .orElse(""),
                Optional.ofNullable(line.excerpt().voice()).map(Voice::slug).orElse(""),
                Optional.ofNullable(coding.note()).orElse(""),
                coding.layer().slug(),
                coding.status().slug(),
                coding.codedAt().toString(),
                String.valueOf(coding.codeVersion()));
    }
}
