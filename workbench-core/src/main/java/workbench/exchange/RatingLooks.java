package workbench.exchange;

import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import workbench.rating.RatingValue;

/**
 * The styles of a workbook of ratings, each made once. A cell says its rating in words and signs; its shade only underlines
 * it: the further from 0 the darker, so that it reads in black and white too.
 */
final class RatingLooks {
    private static final String BORDER = "A6A6A6";

    private final XSSFWorkbook workbook;
    private final Map<Kind, XSSFCellStyle> styles = new EnumMap<>(Kind.class);
    private final XSSFFont plain;
    private final XSSFFont bold;

    /** What a style is for. */
    enum Kind {
        TITLE(null, "1F3864", false),
        LEGEND(null, "404040", false),
        HEAD("1F3864", "FFFFFF", true),
        SUBHEAD("D6DCE5", "1F3864", true),
        DOMAIN("8EA3C0", "000000", true),
        GROUP(null, "1F3864", true),
        NAME(null, "000000", true),
        TEXT(null, "000000", true),
        LINK(null, "0B3D91", true),
        CLEARLY_HELPS("A9CCE8", "000000", true),
        SOMEWHAT_HELPS("DCEBF9", "000000", true),
        NO_INFLUENCE("F2F2F2", "000000", true),
        SOMEWHAT_HINDERS("FCE4D6", "000000", true),
        CLEARLY_HINDERS("F0B48F", "000000", true),
        MIXED("E9E2F3", "000000", true),
        NOTHING(null, "595959", true);

        private final @Nullable String paper;
        private final String ink;
        private final boolean bordered;

        Kind(@Nullable String paper, String ink, boolean bordered) {
            this.paper = paper;
            this.ink = ink;
            this.bordered = bordered;
        }

        private boolean isBold() {
            return this == TITLE || this == HEAD || this == SUBHEAD || this == DOMAIN || this == GROUP;
        }

        static Kind of(@Nullable RatingValue value) {
            return switch (value) {
                case null -> NOTHING;
                case CLEARLY_HELPS -> CLEARLY_HELPS;
                case SOMEWHAT_HELPS -> SOMEWHAT_HELPS;
                case NO_INFLUENCE -> NO_INFLUENCE;
                case SOMEWHAT_HINDERS -> SOMEWHAT_HINDERS;
                case CLEARLY_HINDERS -> CLEARLY_HINDERS;
                case MIXED -> MIXED;
                case NOT_ASKED, NOT_SAID, NOT_APPLICABLE -> NOTHING;
                case EXTERNAL, INTERNAL -> TEXT;
            };
        }
    }

    RatingLooks(XSSFWorkbook workbook) {
        this.workbook = workbook;
        this.plain = font(Kind.TEXT, false);
        this.bold = font(Kind.TEXT, true);
    }

    /** For the parts of a cell that are not its rating. */
    XSSFFont plainFont() {
        return plain;
    }

    /** For the rating itself. */
    XSSFFont boldFont() {
        return bold;
    }

    XSSFCellStyle style(Kind kind) {
        return styles.computeIfAbsent(kind, this::make);
    }

    private XSSFFont font(Kind kind, boolean bold) {
        XSSFFont font = workbook.createFont();
        font.setFontName("Calibri");
        font.setFontHeightInPoints((short) (kind == Kind.TITLE ? 14 : 10));
        font.setBold(bold);
        font.setColor(colour(kind.ink));
        if (kind == Kind.LINK) {
            font.setUnderline(XSSFFont.U_SINGLE);
        }
        return font;
    }

    private XSSFCellStyle make(Kind kind) {
        XSSFCellStyle style = workbook.createCellStyle();
        boolean runsOver = kind == Kind.TITLE || kind == Kind.LEGEND;
        style.setFont(font(kind, kind.isBold()));
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setAlignment(HorizontalAlignment.LEFT);
        style.setWrapText(!runsOver);
        style.setQuotePrefixed(!runsOver);
        if (kind.paper != null) {
            style.setFillForegroundColor(colour(kind.paper));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        if (kind.bordered) {
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
            style.setTopBorderColor(colour(BORDER));
            style.setBottomBorderColor(colour(BORDER));
            style.setLeftBorderColor(colour(BORDER));
            style.setRightBorderColor(colour(BORDER));
        }
        return style;
    }

    private static XSSFColor colour(String hex) {
        return new XSSFColor(HexFormat.of().parseHex(hex), null);
    }
}
