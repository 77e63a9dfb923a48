package workbench.exchange;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import workbench.FieldStudy;
import workbench.Workbench;
import workbench.coding.CodingResult;
import workbench.coding.CodingRow;
import workbench.query.Query;
import workbench.source.NewParticipant;
import workbench.source.SourceKind;

/** The small study of tests with codings of every sort, and its exports. */
final class ExportedStudy implements AutoCloseable {
    static final String HOSTILE = "=SUM(1,2) is what the sheet said \uD83D\uDE42 and _x0041_ \u0001 stood there.";
    static final String WHOLE = "A".repeat(40_000) + "\uD83D\uDE42".repeat(20_000) + "end";

    private final FieldStudy field;
    private final Path folder;

    ExportedStudy(Path folder) {
        this.folder = folder;
        field = new FieldStudy(folder);
        field.workbench().participants().add(new NewParticipant("Ada Secret", "nurse", null, null, List.of()));
        field.workbench().sources().mapSpeakers(field.source("one.txt"), Map.of("P1", "Ada Secret"));
        field.bring("hostile file.txt", HOSTILE + "\n", SourceKind.DOCUMENT, "provider-network", "", "2017-05-23");
        field.bring("long.txt", WHOLE + "\n", SourceKind.DOCUMENT, "provider-network", "", "2017-03-14/2017-04-02");
        CodingResult coded = field.code(
                row("one.txt", "The tender failed", "planning", "-", "", "", ""),
                row(
                        "one.txt",
                        "caf\u00e9 meetings kept us going",
                        "engaging",
                        "+",
                        "1;2",
                        "provider-network",
                        "+44 and @home"),
                row("one.txt", "The navigators never came", "available-resources", "-", "2", "", "-"),
                row("one.txt", "How did it begin", "planning", "", "", "", ""),
                row("two.txt", "Less money again", "available-resources", "+/-", "", "provider-network", ""),
                row("hostile file.txt", HOSTILE.strip(), "goals-and-feedback", "0", "1", "", "@SUM(1)"),
                row("long.txt", WHOLE, "cosmopolitanism", "+", "", "", ""));
        if (coded.applied() != 7) {
            throw new IllegalStateException(coded.toString().substring(0, 500));
        }
    }

    private static CodingRow row(
            String source, String quote, String code, String valence, String event, String affects, String note) {
        return new CodingRow(0, source, null, null, quote, code, valence, "", event, affects, "", "", note);
    }

    FieldStudy field() {
        return field;
    }

    Workbench workbench() {
        return field.workbench();
    }

    Exports exports() {
        return new Exports(rooms());
    }

    Exports exports(int rowsOfASheet) {
        return new Exports(rooms(), rowsOfASheet);
    }

    static ExportRooms rooms(Workbench study, Clock clock) {
        return new ExportRooms(
                study.study(),
                study.codebooks()::tree,
                study.networks(),
                study.timeline(),
                study.participants(),
                study.sources(),
                study.codings(),
                study.coders(),
                study.journal(),
                study.search(),
                study.matrices(),
                study.influences(),
                Workbench.VERSION,
                clock);
    }

    private ExportRooms rooms() {
        return rooms(workbench(), Clock.fixed(Instant.parse("2020-06-05T10:00:00Z"), ZoneOffset.UTC));
    }

    /** Exports everything. */
    Path workbook(boolean identifying) {
        Path file = folder.resolve("book.xlsx");
        exports().workbook(file, ExportOptions.of(Query.ALL, identifying));
        return file;
    }

    @Override
    public void close() {
        field.close();
    }
}
