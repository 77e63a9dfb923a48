package workbench.source.reader;

import java.io.IOException;
import java.io.InputStream;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * Stands in for every font that a PDF does not bring along by one that PDFBox does: words need no shapes. Otherwise PDFBox
 * would look through the machine's fonts, which takes seconds, and leave a file in the user's home.
 */
final class PdfFonts implements FontMapper {
    private static final String BUNDLED = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private @Nullable TrueTypeFont font;

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String baseFont, PDFontDescriptor description) {
        return new FontMapping<>(bundled(), true);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String baseFont, PDFontDescriptor description) {
        return new FontMapping<>(bundled(), true);
    }

    @Override
    public CIDFontMapping getCIDFont(String baseFont, PDFontDescriptor description, PDCIDSystemInfo info) {
        return new CIDFontMapping(null, bundled(), true);
    }

    private synchronized TrueTypeFont bundled() {
        if (font == null) {
            try (InputStream in = PDDocument.class.getResourceAsStream(BUNDLED)) {
                if (in == null) {
                    throw new IllegalStateException("PDFBox brings no " + BUNDLED);
                }
                font = new TTFParser().parse(new RandomAccessReadBuffer(in));
            } catch (IOException damaged) {
                throw new IllegalStateException("PDFBox's own font cannot be read", damaged);
            }
        }
        return font;
    }
}
