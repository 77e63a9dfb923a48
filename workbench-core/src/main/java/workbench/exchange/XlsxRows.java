package workbench.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads the cells of a sheet as what they show, whichever program wrote them. */
final class XlsxRows {
    private static final int MOST_COLUMNS = 16_384;
    private static final Pattern LINK = Pattern.compile(
            "\\s*HYPERLINK\\s*\\(\\s*\"[^\"]*\"\\s*[,;]\\s*\"((?:[^\"]|\"\")*)\"\\s*\\)\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final String sheet;
    private final SharedTexts shared;

    /** Takes rows. */
    interface Taker {
        void take(ReadRow row);
    }

    /**
     * A row of a sheet.
     *
     * @param number from 1
     * @param cells what they show, from the first column on
     */
    record ReadRow(String sheet, int number, List<String> cells) {
        String cell(int column) {
            return column >= 0 && column < cells.size() ? cells.get(column) : "";
        }

        /** The address of one of its cells. */
        String address(int column) {
            return CellText.letters(column) + number;
        }
    }

    XlsxRows(String sheet, SharedTexts shared) {
        this.sheet = sheet;
        this.shared = shared;
    }

    void read(InputStream in, Taker taker) throws IOException {
        try {
            XMLStreamReader xml = XmlStreams.reader(in);
            int number = 0;
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("row")) {
                    String named = xml.getAttributeValue(null, "r");
                    number = named == null ? number + 1 : Integer.parseInt(named);
                    List<String> cells = cells(xml);
                    if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                        taker.take(new ReadRow(sheet, number, cells));
                    }
                }
            }
        } catch (XMLStreamException | NumberFormatException broken) {
            throw new IOException(broken);
        }
    }

    private List<String> cells(XMLStreamReader xml) throws XMLStreamException, IOException {
        List<String> cells = new ArrayList<>();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("row")) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("c")) {
                String address = xml.getAttributeValue(null, "r");
                int column = address == null ? cells.size() : column(address);
                if (column >= MOST_COLUMNS || column < cells.size()) {
                    throw new IOException("a cell is out of order");
                }
                while (cells.size() < column) {
                    cells.add("");
                }
                cells.add(cell(xml, xml.getAttributeValue(null, "t")));
            }
        }
        return cells;
    }

    private static int column(String address) {
        int column = 0;
        for (int i = 0; i < address.length() && Character.isLetter(address.charAt(i)) && i < 3; i++) {
            column = column * 26 + Character.toUpperCase(address.charAt(i)) - 'A' + 1;
        }
        return column - 1;
    }

    private String cell(XMLStreamReader xml, @Nullable String type) throws XMLStreamException {
        String formula = null;
        String value = "";
        StringBuilder inline = new StringBuilder();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("c")) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "f" -> formula = xml.getElementText();
                    case "v" -> value = xml.getElementText();
                    case "t" -> inline.append(xml.getElementText());
                    case "rPh" -> skip(xml);
                    default -> {}
                }
            }
        }
        return formula != null && !formula.isEmpty() ? shownBy(formula) : shownBy(type, value, inline.toString());
    }

    /** A link shows its name, whatever value the last program kept for it; any other formula shows itself. */
    private static String shownBy(String formula) {
        Matcher link = LINK.matcher(formula);
        return link.matches() ? plain(link.group(1).replace("\"\"", "\"")) : "=" + formula;
    }

    private String shownBy(@Nullable String type, String value, String inline) {
        return switch (type == null ? "n" : type) {
            case "inlineStr" -> plain(value.isEmpty() ? inline : value); // a program that edits the cell may leave both
            case "s" -> plain(shared.text(value));
            case "n" -> number(value);
            default -> plain(value);
        };
    }

    private static String number(String value) {
        try {
            return value.isEmpty() || value.length() > 40
                    ? value
                    : new BigDecimal(value.strip()).stripTrailingZeros().toPlainString();
        } catch (NumberFormatException none) {
            return value;
        }
    }

    /** The text that was meant: characters written as {@code _x0041_} and line ends are as in {@link CellText#clean}. */
    private static String plain(String text) {
        String meant = text.contains("_x")
                ? ESCAPED.matcher(text)
                        .replaceAll(found ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))))
                : text;
        return CellText.clean(meant);
    }

    /** Reads past an element and all in it. */
    static void skip(XMLStreamReader xml) throws XMLStreamException {
        int depth = 1;
        while (depth > 0 && xml.hasNext()) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }
}
