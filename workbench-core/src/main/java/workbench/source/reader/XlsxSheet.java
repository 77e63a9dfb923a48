package workbench.source.reader;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Reads the rows of one sheet, those without a value left out. */
final class XlsxSheet {
    private static final int MAX_COLUMNS = 16_384;

    private XlsxSheet() {}

    /** @param xml at the root of the sheet */
    static List<List<String>> rows(Xml xml, XlsxValues values) throws XMLStreamException {
        List<List<String>> rows = new ArrayList<>();
        xml.children(name -> {
            if (name.equals("sheetData")) {
                xml.children(row -> {
                    List<String> cells = cells(xml, values);
                    if (!cells.isEmpty()) {
                        rows.add(cells);
                    }
                });
            }
        });
        return rows;
    }

    /** Up to the last one that is not blank. */
    private static List<String> cells(Xml xml, XlsxValues values) throws XMLStreamException {
        List<String> cells = new ArrayList<>();
        int[] next = {0};
        xml.children(name -> {
            if (name.equals("c")) {
                int column = column(xml.attribute("r", ""), next[0]);
                next[0] = column + 1;
                String value = values.of(xml).replace('\t', ' ').stripTrailing();
                if (!value.isBlank() && column < MAX_COLUMNS) {
                    while (cells.size() <= column) {
                        cells.add("");
                    }
                    cells.set(column, value);
                }
            }
        });
        return cells;
    }

    /** From 0: {@code C5} is 2. */
    private static int column(String reference, int otherwise) {
        int column = 0;
        int letters = 0;
        while (letters < reference.length() && letters < 3 && Character.isLetter(reference.charAt(letters))) {
            column = column * 26 + (Character.toUpperCase(reference.charAt(letters)) - 'A' + 1);
            letters++;
        }
        return letters == 0 || column < 1 ? otherwise : column - 1;
    }
}
