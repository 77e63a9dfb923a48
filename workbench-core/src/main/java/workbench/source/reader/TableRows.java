package workbench.source.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import workbench.source.SegmentKind;

/** Makes blocks of a table's row. */
final class TableRows {
    private TableRows() {}

    /**
     * One block with the cells' words separated by tabs, followed by the rows of tables nested in it. A row of one cell is a
     * frame, not a table: its blocks stay as they are.
     */
    static List<Block> of(List<List<Block>> cells) {
        if (cells.size() == 1) {
            return cells.getFirst();
        }
        List<Block> nestedRows = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        Block first = null;
        for (List<Block> cell : cells) {
            List<Block> own =
                    cell.stream().filter(b -> b.kind() != SegmentKind.TABLE_ROW).toList();
            cell.stream().filter(b -> b.kind() == SegmentKind.TABLE_ROW).forEach(nestedRows::add);
            texts.add(own.stream()
                    .map(block -> block.text().replace('\t', ' '))
                    .filter(text -> !text.isBlank())
                    .collect(Collectors.joining("\n")));
            if (first == null && !own.isEmpty()) {
                first = own.getFirst();
            }
        }
        List<Block> rows = new ArrayList<>();
        String row = String.join("\t", texts).stripTrailing();
        if (first != null && !row.isBlank()) {
            int boldChars = texts.getFirst().isEmpty() ? 0 : first.boldChars();
            rows.add(new Block(SegmentKind.TABLE_ROW, row, 0, first.page(), boldChars, null, null));
        }
        rows.addAll(nestedRows);
        return rows;
    }
}
