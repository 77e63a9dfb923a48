package workbench.source.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes each row of a table a text of its own, as survey answers are: its cells become lines {@code
 * Header: words} and attributes. A row without a word in it is left out.
 */
final class RowSources {
    private RowSources() {}

    /**
     * @param part the sheet's name, or empty; the row's number is added, the first row below the header being 1
     * @param rows the header first; rows may be shorter or longer than it
     */
    static List<ReadText> of(String part, String format, List<? extends List<String>> rows, List<String> warnings) {
        List<ReadText> sources = new ArrayList<>();
        if (rows.isEmpty()) {
            return sources;
        }
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        List<String> names = nameColumns(rows.getFirst(), width);
        for (int i = 1; i < rows.size(); i++) {
            Map<String, String> attributes = new LinkedHashMap<>();
            List<Block> blocks = new ArrayList<>();
            for (int column = 0; column < rows.get(i).size(); column++) {
                String cell = TextNormaliser.normalise(rows.get(i).get(column)).strip();
                if (!cell.isEmpty()) {
                    attributes.put(names.get(column), cell);
                    blocks.add(Block.paragraph(names.get(column) + ": " + cell));
                }
            }
            if (!blocks.isEmpty()) {
                String number = part.isEmpty() ? "row " + i : part + ", row " + i;
                sources.add(TextLayout.joinWithoutSpeakers(number, format, blocks, attributes, warnings));
            }
        }
        return sources;
    }

    private static List<String> nameColumns(List<String> header, int width) {
        List<String> names = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            String name = column < header.size()
                    ? TextNormaliser.normalise(header.get(column)).strip()
                    : "";
            name = name.isEmpty() ? "column " + (column + 1) : name;
            names.add(names.contains(name) ? name + " (" + (column + 1) + ")" : name);
        }
        return names;
    }
}
