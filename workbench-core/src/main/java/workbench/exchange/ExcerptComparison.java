package workbench.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import workbench.exchange.XlsxRows.ReadRow;

/** Compares the rows of the sheets <i>Excerpts</i> with what was sealed of them; each is known by its coding, in any order. */
final class ExcerptComparison {
    private static final int MOST_ALTERED = 5_000;

    private final ReadSeal seal;
    private final FaultList faults;
    private final Digests digests = new Digests();
    private final List<String> titles;
    private final int[] rowOf;
    private final String[] sheetOf;
    private final Map<Integer, Altered> altered = new HashMap<>();
    private boolean unreadable;

    /** A row that is not as it was sealed; {@code cells} without the number, continued ones at the end. */
    private record Altered(ReadRow row, Columns columns, List<String> cells) {}

    ExcerptComparison(ReadSeal seal, FaultList faults) {
        this.seal = seal;
        this.faults = faults;
        this.titles = ExcerptsSheet.columns(seal.about().options().identifying(), 0).stream()
                .map(SheetForm.Column::title)
                .filter(title -> !title.equals(ExcerptsSheet.NUMBER))
                .toList();
        this.rowOf = new int[seal.codings().count()];
        this.sheetOf = new String[rowOf.length];
    }

    void compare(XlsxFile file) throws IOException {
        for (String sheet : file.sheets()) {
            if (SealedBook.holdsExcerpts(sheet)) {
                compare(file, sheet);
            }
        }
        for (int number = 0; number < rowOf.length && !unreadable; number++) {
            if (rowOf[number] == 0) {
                faults.add(
                        sheetAsDelivered(number),
                        "row " + rowAsDelivered(number),
                        Fault.Kind.ROW_DELETED,
                        "The row of coding %s, which stood here, is missing."
                                .formatted(seal.codings().id(number)));
            }
        }
    }

    private String sheetAsDelivered(int number) {
        return ExcerptPlaces.sheet(number / (seal.about().rowsOfASheet() - 1));
    }

    private int rowAsDelivered(int number) {
        return number % (seal.about().rowsOfASheet() - 1) + 2;
    }

    private void compare(XlsxFile file, String sheet) throws IOException {
        Reading reading = new Reading(sheet);
        file.rows(sheet, reading::take);
        if (reading.columns == null) {
            unreadable = true;
            faults.add(
                    sheet,
                    "",
                    Fault.Kind.CELL_ALTERED,
                    "Its header line is gone; the columns '%s' and '%s' are needed to tell rows apart."
                            .formatted(ExcerptsSheet.CODING, ExcerptsSheet.EXCERPT));
        }
    }

    /** Where the columns stand in a sheet; {@code continued} are those after the named ones. */
    private record Columns(List<Integer> named, List<Integer> continued) {
        List<String> cells(ReadRow row) {
            List<String> cells = new ArrayList<>();
            named.forEach(column -> cells.add(row.cell(column)));
            continued.forEach(column -> cells.add(row.cell(column)));
            int width = row.cells().size();
            for (int column = continued.isEmpty() ? width : continued.getLast() + 1; column < width; column++) {
                cells.add(row.cell(column)); // what else was too long for a cell goes on there
            }
            return cells;
        }

        int at(int cell) {
            return cell < named.size()
                    ? named.get(cell)
                    : continued.isEmpty() ? cell + 1 : continued.getFirst() + cell - named.size();
        }
    }

    private final class Reading {
        private final String sheet;
        private @Nullable Columns columns;

        Reading(String sheet) {
            this.sheet = sheet;
        }

        void take(ReadRow row) {
            Columns known = columns;
            if (known == null) {
                columns = header(row);
            } else {
                compare(row, known);
            }
        }

        private @Nullable Columns header(ReadRow row) {
            List<String> cells = row.cells();
            if (!cells.contains(ExcerptsSheet.CODING) || !cells.contains(ExcerptsSheet.EXCERPT)) {
                return null;
            }
            List<Integer> continued = new ArrayList<>();
            for (int column = 0; column < cells.size(); column++) {
                String title = cells.get(column);
                if (title.equals(ExcerptsSheet.CONTINUED)) {
                    continued.add(column);
                } else if (!title.isEmpty() && !title.equals(ExcerptsSheet.NUMBER) && !titles.contains(title)) {
                    faults.add(
                            sheet,
                            row.address(column),
                            Fault.Kind.COLUMN_ADDED,
                            "The column %s was added or renamed by hand.".formatted(FaultList.quoted(title)));
                }
            }
            for (String title : titles) {
                if (!cells.contains(title)) {
                    faults.add(
                            sheet,
                            "row " + row.number(),
                            Fault.Kind.CELL_ALTERED,
                            "The column '%s' is gone.".formatted(title));
                }
            }
            return new Columns(titles.stream().map(cells::indexOf).toList(), continued);
        }

        private void compare(ReadRow row, Columns known) {
            List<String> cells = known.cells(row);
            int number = number(cells.get(titles.indexOf(ExcerptsSheet.CODING)));
            if (number < 0 || rowOf[number] != 0) {
                faults.add(
                        sheet,
                        "row " + row.number(),
                        Fault.Kind.ROW_ADDED,
                        number < 0
                                ? "A row was added by hand: %s."
                                        .formatted(FaultList.quoted(cells.get(titles.indexOf(ExcerptsSheet.EXCERPT))))
                                : "The row of coding %s stands twice."
                                        .formatted(seal.codings().id(number)));
                return;
            }
            rowOf[number] = row.number();
            sheetOf[number] = sheet;
            if (digests.row(cells) != seal.digest(number)) {
                if (altered.size() < MOST_ALTERED) {
                    altered.put(number, new Altered(row, known, cells));
                } else {
                    faults.add(sheet, "row " + row.number(), Fault.Kind.CELL_ALTERED, "This row was altered by hand.");
                }
            }
        }

        private int number(String coding) {
            try {
                return seal.codings().of(UUID.fromString(coding.strip()));
            } catch (IllegalArgumentException none) {
                return -1;
            }
        }
    }

    /** Where a coding stands in the file, in words; empty where it does not. */
    Optional<String> cellOf(int number) {
        return rowOf[number] == 0 ? Optional.empty() : Optional.of("row " + rowOf[number]);
    }

    String sheetOf(int number) {
        return rowOf[number] == 0 ? sheetAsDelivered(number) : sheetOf[number];
    }

    boolean asksFor(int number) {
        return altered.containsKey(number);
    }

    /**
     * Says what the study holds now for an altered row.
     *
     * @param cells without the number
     * @param unchanged whether that is what was delivered
     */
    void is(int number, List<String> cells, boolean unchanged) {
        Altered found = altered.remove(number);
        if (found == null) {
            return;
        }
        int differing = 0;
        for (int i = 0; i < Math.max(cells.size(), found.cells().size()); i++) {
            String now = i < cells.size() ? cells.get(i) : "";
            String there = i < found.cells().size() ? found.cells().get(i) : "";
            if (!now.equals(there)) {
                differing++;
                String title = i < titles.size() ? titles.get(i) : ExcerptsSheet.CONTINUED;
                boolean quote = title.equals(ExcerptsSheet.EXCERPT) || title.equals(ExcerptsSheet.CONTINUED);
                faults.add(
                        found.row().sheet(),
                        found.row().address(found.columns().at(i)),
                        quote ? Fault.Kind.QUOTE_ALTERED : Fault.Kind.CELL_ALTERED,
                        "%s is %s, but %s %s."
                                .formatted(
                                        title,
                                        FaultList.quoted(there),
                                        unchanged ? "was" : "in the study it is now",
                                        FaultList.quoted(now)));
            }
        }
        if (differing == 0) {
            faults.add(
                    found.row().sheet(),
                    "row " + found.row().number(),
                    Fault.Kind.CELL_ALTERED,
                    "This row is not as it was delivered, but as the study is now.");
        }
    }

    /** Tells of altered rows whose coding the study no longer has. */
    void end() {
        altered.values()
                .forEach(found -> faults.add(
                        found.row().sheet(),
                        "row " + found.row().number(),
                        Fault.Kind.CELL_ALTERED,
                        "This row was altered by hand; its coding is no longer in the study."));
        altered.clear();
    }
}
