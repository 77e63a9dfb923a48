package workbench.exchange;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the excerpts of a cell stand in the workbook. Those that stand in one block are linked to directly; else the cell is
 * listed in the sheet <i>Cells</i> with a link to each block, and linked to its lines there.
 */
final class ExcerptPlaces {
    static final String SHEET = "Excerpts";
    static final String CELLS = "Cells";
    /** More blocks than anybody would follow; the rest is said in a word. */
    private static final int BLOCKS_OF_A_CELL = 500;

    private final int rowsOfASheet;
    private final List<Scattered> scattered = new ArrayList<>();

    /**
     * One block of a cell whose excerpts do not stand together.
     *
     * @param left how many more codings the cell counts that are not listed; 0 but for the last line of a very scattered cell
     */
    record Scattered(String sheet, String row, String column, CellArea block, int codings, int left) {}

    /** @param rowsOfASheet how many rows a sheet may have, the header included */
    ExcerptPlaces(int rowsOfASheet) {
        this.rowsOfASheet = rowsOfASheet;
    }

    /** How many codings stand on one sheet. */
    int codingsOfASheet() {
        return rowsOfASheet - 1;
    }

    static String sheet(int number) {
        return number == 0 ? SHEET : SHEET + " " + (number + 1);
    }

    CellArea area(int place) {
        return block(place, place);
    }

    private CellArea block(int first, int last) {
        int sheet = first / codingsOfASheet();
        int begin = sheet * codingsOfASheet();
        return new CellArea(sheet(sheet), first - begin + 2, last - begin + 2, 0);
    }

    /** Where a cell leads. */
    CellArea of(String sheet, String row, String column, int[] places) {
        List<CellArea> blocks = new ArrayList<>();
        int begin = 0;
        for (int i = 1; i <= places.length; i++) {
            boolean breaks = i == places.length
                    || places[i] != places[i - 1] + 1
                    || places[i] / codingsOfASheet() != places[i - 1] / codingsOfASheet();
            if (breaks) {
                blocks.add(block(places[begin], places[i - 1]));
                begin = i;
            }
        }
        if (blocks.size() == 1 || scattered.size() + BLOCKS_OF_A_CELL + 2 > rowsOfASheet) {
            return blocks.getFirst();
        }
        int first = scattered.size();
        int listed = 0;
        for (int i = 0; i < Math.min(blocks.size(), BLOCKS_OF_A_CELL); i++) {
            CellArea block = blocks.get(i);
            int codings = block.lastRow() - block.firstRow() + 1;
            listed += codings;
            boolean cut = i + 1 == BLOCKS_OF_A_CELL && blocks.size() > BLOCKS_OF_A_CELL;
            scattered.add(new Scattered(sheet, row, column, block, codings, cut ? places.length - listed : 0));
        }
        return new CellArea(CELLS, first + CellsSheet.FIRST_ROW, scattered.size() - 1 + CellsSheet.FIRST_ROW, 0);
    }

    List<Scattered> scattered() {
        return scattered;
    }
}
