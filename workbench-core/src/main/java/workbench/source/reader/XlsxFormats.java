package workbench.source.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;

/** What kind of number a cell's style shows. A style is its place in the workbook's list of cell formats, from 0. */
final class XlsxFormats {
    private final List<Shown> styles;

    private enum Shown {
        NUMBER,
        PERCENTAGE,
        DATE,
        DATE_AND_TIME,
        TIME,
        TIME_WITH_SECONDS,
        DURATION
    }

    private XlsxFormats(List<Shown> styles) {
        this.styles = styles;
    }

    static XlsxFormats none() {
        return new XlsxFormats(List.of());
    }

    /** @param xml at the root of the styles */
    static XlsxFormats of(Xml xml) throws XMLStreamException {
        Map<Integer, String> codes = new HashMap<>();
        List<Integer> ids = new ArrayList<>();
        xml.children(name -> {
            switch (name) {
                case "numFmts" ->
                    xml.children(format -> codes.put(xml.number("numFmtId", -1), xml.attribute("formatCode", "")));
                case "cellXfs" -> xml.children(format -> ids.add(xml.number("numFmtId", 0)));
                default -> {}
            }
        });
        return new XlsxFormats(ids.stream().map(id -> shown(id, codes)).toList());
    }

    boolean isPercentage(int style) {
        return shown(style) == Shown.PERCENTAGE;
    }

    boolean isDuration(int style) {
        return shown(style) == Shown.DURATION;
    }

    /** Whether it is a date, a time, or both. */
    boolean isDate(int style) {
        return switch (shown(style)) {
            case DATE, DATE_AND_TIME, TIME, TIME_WITH_SECONDS -> true;
            case NUMBER, PERCENTAGE, DURATION -> false;
        };
    }

    boolean showsTime(int style) {
        return shown(style) == Shown.DATE_AND_TIME;
    }

    boolean isTimeOnly(int style) {
        return shown(style) == Shown.TIME || showsSeconds(style);
    }

    boolean showsSeconds(int style) {
        return shown(style) == Shown.TIME_WITH_SECONDS;
    }

    private Shown shown(int style) {
        return style >= 0 && style < styles.size() ? styles.get(style) : Shown.NUMBER;
    }

    private static Shown shown(int id, Map<Integer, String> codes) {
        String builtin = BuiltinFormats.getBuiltinFormat(id);
        String code = codes.getOrDefault(id, builtin == null ? "General" : builtin);
        String bare = code.toLowerCase(Locale.ROOT).replaceAll("\"[^\"]*\"|\\\\.", "");
        if (bare.matches(".*\\[h+].*|.*\\[m+].*|.*\\[s+].*")) {
            return Shown.DURATION;
        }
        if (DateUtil.isADateFormat(id, code)) {
            String letters = bare.replaceAll("\\[[^]]*]", "").replaceAll("am/pm|a/p", "");
            boolean day = letters.contains("d") || letters.contains("y");
            boolean time = letters.contains("h") || letters.contains("s");
            if (day) {
                return time ? Shown.DATE_AND_TIME : Shown.DATE;
            }
            return !time ? Shown.DATE : letters.contains("s") ? Shown.TIME_WITH_SECONDS : Shown.TIME;
        }
        return bare.contains("%") ? Shown.PERCENTAGE : Shown.NUMBER;
    }
}
