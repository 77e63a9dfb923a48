package workbench.source.reader;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Takes the words of each page, and where they stand, from a PDF. */
final class PdfGlyphs extends PDFTextStripper {
    /** Bold weight in a font's own description, from 100 to 900. */
    private static final float BOLD_WEIGHT = 600;

    private static final double EDGE_POINTS = 2;

    private final List<PdfPage> pages = new ArrayList<>();

    private PdfGlyphs() {
        setShouldSeparateByBeads(false);
        setSuppressDuplicateOverlappingText(true);
    }

    static List<PdfPage> pagesOf(PDDocument document) throws IOException {
        var glyphs = new PdfGlyphs();
        glyphs.writeText(document, Writer.nullWriter());
        return glyphs.pages;
    }

    @Override
    protected void writePage() {
        Map<Integer, List<TextPosition>> byDirection = new TreeMap<>();
        for (List<TextPosition> article : getCharactersByArticle()) {
            for (TextPosition glyph : article) {
                if (!isOnPage(glyph)) {
                    continue; // cut off by the page's edge: nobody sees it
                }
                byDirection
                        .computeIfAbsent(Math.round(glyph.getDir()), any -> new ArrayList<>())
                        .add(glyph);
            }
        }
        int main = byDirection.entrySet().stream()
                .max(Comparator.comparingInt(entry -> entry.getValue().size()))
                .map(Map.Entry::getKey)
                .orElse(0);
        List<PdfWord> words = words(byDirection.getOrDefault(main, List.of()));
        String sideways = byDirection.entrySet().stream()
                .filter(entry -> entry.getKey() != main)
                .map(entry -> PdfLine.rows(words(entry.getValue())).stream()
                        .map(PdfLine::text)
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining(" "));
        boolean turned = main == 90 || main == 270;
        double height = turned
                ? getCurrentPage().getCropBox().getWidth()
                : getCurrentPage().getCropBox().getHeight();
        pages.add(new PdfPage(getCurrentPageNo(), height, words, sideways));
    }

    private static boolean isOnPage(TextPosition glyph) {
        boolean turned = glyph.getDir() == 90 || glyph.getDir() == 270;
        double width = turned ? glyph.getPageHeight() : glyph.getPageWidth();
        double height = turned ? glyph.getPageWidth() : glyph.getPageHeight();
        double x = glyph.getXDirAdj() + glyph.getWidthDirAdj() / 2;
        return x >= 0 && x <= width && glyph.getYDirAdj() >= 0 && glyph.getYDirAdj() <= height + EDGE_POINTS;
    }

    private static List<PdfWord> words(List<TextPosition> glyphs) {
        List<TextPosition> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(TextPosition::getYDirAdj));
        List<PdfWord> words = new ArrayList<>();
        List<TextPosition> row = new ArrayList<>();
        for (TextPosition glyph : sorted) {
            if (!row.isEmpty() && glyph.getYDirAdj() - row.getFirst().getYDirAdj() > 0.2 * size(glyph)) {
                addWords(row, words);
                row = new ArrayList<>();
            }
            row.add(glyph);
        }
        addWords(row, words);
        return words;
    }

    private static void addWords(List<TextPosition> row, List<PdfWord> words) {
        row.sort(Comparator.comparingDouble(TextPosition::getXDirAdj));
        List<TextPosition> word = new ArrayList<>();
        for (TextPosition glyph : row) {
            if (glyph.getUnicode() == null || glyph.getUnicode().isBlank() || "\u00a0".equals(glyph.getUnicode())) {
                addWord(word, words);
                word = new ArrayList<>();
            } else {
                if (!word.isEmpty() && isApart(word.getLast(), glyph)) {
                    addWord(word, words);
                    word = new ArrayList<>();
                }
                word.add(glyph);
            }
        }
        addWord(word, words);
    }

    private static boolean isApart(TextPosition before, TextPosition glyph) {
        double gap = glyph.getXDirAdj() - (before.getXDirAdj() + before.getWidthDirAdj());
        double space = glyph.getWidthOfSpace();
        double bySpace = space > 0 ? 0.5 * space : Double.MAX_VALUE;
        double byType = 0.25 * size(glyph);
        return gap > Math.min(bySpace, byType);
    }

    private static void addWord(List<TextPosition> glyphs, List<PdfWord> words) {
        if (glyphs.isEmpty()) {
            return;
        }
        String text = PdfCharacters.plain(
                glyphs.stream().map(TextPosition::getUnicode).collect(Collectors.joining()));
        if (text.isBlank()) {
            return;
        }
        TextPosition first = glyphs.getFirst();
        TextPosition last = glyphs.getLast();
        words.add(new PdfWord(
                text,
                first.getXDirAdj(),
                last.getXDirAdj() + last.getWidthDirAdj(),
                first.getYDirAdj(),
                size(first),
                isBold(first)));
    }

    private static double size(TextPosition glyph) {
        double size = Math.abs(glyph.getFontSizeInPt());
        return size > 0.5 ? size : Math.max(1, glyph.getHeightDir());
    }

    private static boolean isBold(TextPosition glyph) {
        String name = glyph.getFont().getName();
        PDFontDescriptor description = glyph.getFont().getFontDescriptor();
        return (name != null && name.matches("(?i).*(bold|black|heavy|semibold|demi).*"))
                || (description != null && (description.isForceBold() || description.getFontWeight() >= BOLD_WEIGHT));
    }
}
