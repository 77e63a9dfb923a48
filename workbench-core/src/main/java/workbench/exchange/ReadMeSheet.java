package workbench.exchange;

import java.util.List;
import java.util.stream.Collectors;
import workbench.matrix.Matrix;

/** The sheet <i>Read me</i>: what the workbook is, what it rests on, how its signs are to be read. */
final class ReadMeSheet {
    static final String SHEET = "Read me";

    private final ExportRooms rooms;
    private final StudyNames names;
    private final ExportOptions options;
    private final Occasion occasion;

    ReadMeSheet(ExportRooms rooms, StudyNames names, ExportOptions options, Occasion occasion) {
        this.rooms = rooms;
        this.names = names;
        this.options = options;
        this.occasion = occasion;
    }

    void write(Book book, ExcerptStock stock, Matrix matrix, int excerptSheets) {
        Book.Page page = book.begin(
                new SheetForm(SHEET, List.of(SheetForm.column("", 26), SheetForm.column("", 110)), 1, 0, false));
        page.row(List.of(Entry.words(rooms.study().title(), Look.TITLE)));
        line(
                page,
                "What this is",
                "The coded excerpts of a qualitative study, and what can be counted from them. Every count leads"
                        + " to the words it rests on: click a cell of Matrix, then a source of Excerpts.");
        line(
                page,
                "Made",
                "%s with workbench %s, from the study as it was after change %d of its journal"
                        .formatted(occasion.day(), occasion.version(), occasion.journal()));
        line(page, "Filters", QueryWords.of(options.query(), rooms, names, options.identifying()));
        line(
                page,
                "Matrix",
                "%s by %s".formatted(options.rows().word(), options.columns().word()));
        line(
                page,
                "Counts",
                "%d codings on %d excerpts in the matrix; %d codings in %d sources in Excerpts%s"
                        .formatted(
                                matrix.totals().codings(),
                                matrix.totals().excerpts(),
                                stock.count(),
                                stock.sourceCount(),
                                excerptSheets > 1 ? ", on %d sheets".formatted(excerptSheets) : ""));
        line(
                page,
                "Codebooks",
                names.codes().codebooks().stream()
                        .map(one -> "%s, version %s: %s%s"
                                .formatted(
                                        one.slug(),
                                        one.version(),
                                        one.title(),
                                        one.citation() == null ? "" : " (" + one.citation() + ")"))
                        .collect(Collectors.joining("\n")));
        line(
                page,
                "Names",
                options.identifying()
                        ? "IDENTIFYING: titles, file names, days, participants and attributes are in this workbook. Keep it as you keep the"
                                + " sources themselves."
                        : "Names nobody by itself: sources bear neutral labels, dates are months, speakers are networks and roles. The"
                                + " excerpts are the words as they were said; a name within them stays.");
        line(
                page,
                "Consent",
                "%d of %d codings rest on unknown consent%s; the column Consent of Excerpts says on what each rests."
                        .formatted(
                                stock.unknownConsent(),
                                stock.count(),
                                stock.withheld() == 0
                                        ? ""
                                        : "; the words of %d are withheld, because the consent does not cover quotation"
                                                .formatted(stock.withheld())));
        line(
                page,
                "Valence",
                "The direction of the influence on the affected network and its work, as a coder saw it: neither the"
                        + " tone of the words nor the amount of a thing, and without strength. + positive, − negative, −/+ mixed, 0 neutral;"
                        + " none given is not neutral.");
        line(
                page,
                "Influences",
                "What people judged, with evidence (accepted) or without (claimed): one sign for event, network affected and"
                        + " construct. Events x constructs counts codings instead, which is what people saw in single passages.");
        line(
                page,
                "Signs of a cell",
                "5 (+): five codings, all with a direction positive. (−/+): both directions occur, or one is"
                        + " mixed. (no sign): none was given. ?2: on two passages the signs of coders differ; such a passage is disputed, not"
                        + " mixed. 3 inherited: for three the event is the only one of their source, no coder stated it. ·: nothing coded. A"
                        + " row takes in the codes below it where the matrix is by construct or domain.");
        line(
                page,
                "Excerpts",
                "One row a coding, ordered by the matrix's columns and rows. After sorting, sort by No. to make the links"
                        + " of Matrix lead to the right rows again; filtering does not disturb them. Positions count characters (Unicode code"
                        + " points) of the source's text from 0." + continued(stock));
        line(
                page,
                "Checking",
                "'workbench verify' tells whether this file still agrees with the study, and what in it was altered by"
                        + " hand; sorting, filtering and formatting alter nothing.");
        page.end();
    }

    private static String continued(ExcerptStock stock) {
        return stock.longestChars() <= CellText.LONGEST
                ? ""
                : " Excerpts longer than a cell (%d characters) continue in columns at the end of their row."
                        .formatted(CellText.LONGEST);
    }

    private static void line(Book.Page page, String what, String words) {
        page.row(List.of(Entry.words(what, Look.TITLE_SMALL), Entry.words(words, Look.WORDS)));
    }
}
