package workbench.source.reader;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ss.usermodel.DateUtil;

/** Turns a cell into what a person reads in it, dates and times as ISO 8601 has them. */
final class XlsxValues {
    /** Excel computes with 15 significant digits; what follows is the dust of binary fractions. */
    private static final MathContext DIGITS = new MathContext(15);

    private final List<String> strings;
    private final XlsxFormats formats;
    private final boolean from1904;

    XlsxValues(List<String> strings, XlsxFormats formats, boolean from1904) {
        this.strings = strings;
        this.formats = formats;
        this.from1904 = from1904;
    }

    /** @param xml at the root of the shared strings */
    static List<String> strings(Xml xml) throws XMLStreamException {
        List<String> strings = new ArrayList<>();
        xml.children(name -> strings.add(richText(xml)));
        return strings;
    }

    /** @param xml at a cell */
    String of(Xml xml) throws XMLStreamException {
        String type = xml.attribute("t", "n");
        int style = xml.number("s", 0);
        String[] found = {"", ""}; // value and inline string
        xml.children(name -> {
            switch (name) {
                case "v" -> found[0] = xml.text();
                case "is" -> found[1] = richText(xml);
                default -> {}
            }
        });
        String value = found[0].strip();
        return switch (type) {
            case "s" -> sharedString(value);
            case "inlineStr" -> found[1];
            case "str" -> found[0];
            case "b" -> value.equals("1") ? "TRUE" : "FALSE";
            case "n" -> value.isEmpty() ? "" : number(value, style);
            default -> value; // an error, or a date that is ISO already
        };
    }

    private String sharedString(String index) {
        if (!index.matches("\\d{1,9}") || Integer.parseInt(index) >= strings.size()) {
            return "";
        }
        return strings.get(Integer.parseInt(index));
    }

    private String number(String value, int style) {
        double number;
        try {
            number = Double.parseDouble(value);
        } catch (NumberFormatException none) {
            return value;
        }
        if (formats.isDuration(style)) {
            return duration(number);
        }
        if (formats.isDate(style) && DateUtil.isValidExcelDate(number)) {
            return date(number, style);
        }
        BigDecimal exact = new BigDecimal(number).round(DIGITS);
        if (formats.isPercentage(style)) {
            return plain(exact.movePointRight(2)) + "%";
        }
        return Math.abs(number) < 1e15 && (Math.abs(number) > 1e-9 || number == 0) ? plain(exact) : value;
    }

    private String date(double serial, int style) {
        LocalDateTime time = DateUtil.getLocalDateTime(serial, from1904, true);
        String clock = time.getSecond() == 0 && !formats.showsSeconds(style)
                ? "%02d:%02d".formatted(time.getHour(), time.getMinute())
                : "%02d:%02d:%02d".formatted(time.getHour(), time.getMinute(), time.getSecond());
        if (serial < 1 || formats.isTimeOnly(style)) {
            return clock;
        }
        return formats.showsTime(style)
                ? time.toLocalDate() + " " + clock
                : time.toLocalDate().toString();
    }

    private static String duration(double days) {
        long seconds = Math.round(days * 86_400);
        return "%d:%02d:%02d".formatted(seconds / 3600, seconds / 60 % 60, seconds % 60);
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** The words of a string that may have pieces in different type; readings beside Asian characters are left out. */
    private static String richText(Xml xml) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        xml.children(name -> {
            if (name.equals("t")) {
                text.append(xml.text());
            } else if (name.equals("r")) {
                xml.children(inner -> text.append(inner.equals("t") ? xml.text() : ""));
            }
        });
        return text.toString().replace("\r\n", "\n").replace("_x000D_", "");
    }
}
