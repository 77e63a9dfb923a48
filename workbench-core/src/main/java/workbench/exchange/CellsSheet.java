package workbench.exchange;

import java.util.List;

/** The sheet <i>Cells</i>: the cells whose excerpts stand in several blocks, with a link to each. */
final class CellsSheet {
    /** The row of the first line, from 1. */
    static final int FIRST_ROW = 3;

    private CellsSheet() {}

    static void write(Book book, List<ExcerptPlaces.Scattered> cells) {
        if (cells.isEmpty()) {
            return;
        }
        Book.Page page = book.begin(new SheetForm(
                ExcerptPlaces.CELLS,
                List.of(
                        SheetForm.column("Cell of sheet", 22),
                        SheetForm.column("Row", 44),
                        SheetForm.column("Column", 30),
                        SheetForm.column("Excerpts", 34),
                        SheetForm.column("Codings", 9),
                        SheetForm.column("Note", 40)),
                1,
                0,
                false));
        page.row(List.of(Entry.words(
                "Cells whose excerpts do not stand in one block, because a coding belongs to several cells: follow each link.",
                Look.TITLE)));
        page.row(Entry.heads("Cell of sheet", "Row", "Column", "Excerpts", "Codings", "Note"));
        for (ExcerptPlaces.Scattered cell : cells) {
            page.row(List.of(
                    Entry.words(cell.sheet()),
                    Entry.words(cell.row()),
                    Entry.words(cell.column()),
                    Entry.link(inWords(cell.block()), cell.block(), Look.LINK),
                    Entry.count(cell.codings()),
                    cell.left() == 0
                            ? Entry.NOTHING
                            : Entry.words("%d more codings in further blocks: filter %s."
                                    .formatted(cell.left(), ExcerptPlaces.SHEET))));
        }
        page.end();
    }

    private static String inWords(CellArea block) {
        return block.firstRow() == block.lastRow()
                ? "%s, row %d".formatted(block.sheet(), block.firstRow())
                : "%s, rows %d to %d".formatted(block.sheet(), block.firstRow(), block.lastRow());
    }
}
