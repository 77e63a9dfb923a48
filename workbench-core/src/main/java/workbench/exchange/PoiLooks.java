package workbench.exchange;

import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.jspecify.annotations.Nullable;

/** The cell styles of a workbook, each made once. */
final class PoiLooks {
    private final SXSSFWorkbook workbook;
    private final Map<Look, CellStyle> plain = new EnumMap<>(Look.class);
    /** The same, for text that must stay text also when somebody edits the cell. */
    private final Map<Look, CellStyle> quoted = new EnumMap<>(Look.class);

    PoiLooks(SXSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    CellStyle style(Look look, boolean asText) {
        return (asText ? quoted : plain).computeIfAbsent(look, wanted -> make(wanted, asText));
    }

    private CellStyle make(Look look, boolean asText) {
        XSSFCellStyle style = (XSSFCellStyle) workbook.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(look.isWrapped());
        XSSFFont font = (XSSFFont) workbook.createFont();
        font.setFontName("Calibri");
        font.setFontHeightInPoints((short) (look == Look.TITLE ? 14 : 10));
        font.setBold(look == Look.TITLE || look == Look.TITLE_SMALL || look == Look.HEAD);
        if (look == Look.LINK) {
            font.setUnderline(XSSFFont.U_SINGLE);
        }
        if (look.ink() != null) {
            font.setColor(colour(look.ink()));
        }
        style.setFont(font);
        if (look.paper() != null) {
            style.setFillForegroundColor(colour(look.paper()));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        if (asText) {
            style.setQuotePrefixed(true);
        }
        return style;
    }

    private static XSSFColor colour(@Nullable String hex) {
        return new XSSFColor(HexFormat.of().parseHex(hex == null ? "000000" : hex), null);
    }
}
