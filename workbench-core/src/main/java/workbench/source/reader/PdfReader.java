package workbench.source.reader;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/** Reads PDF: words from where they stand on the page, in the order in which people read them. */
final class PdfReader implements SourceReader {
    private static final int END_BYTES = 8192;
    private static final int MAX_BYTES_BEFORE = 1024;
    private static final int MIN_LETTERS = 10;
    private static final int SHOWN_PAGES = 10;

    @Override
    public String format() {
        return "pdf";
    }

    @Override
    public boolean inWorker() {
        return true;
    }

    @Override
    public boolean takes(FileContent file) {
        int begin = indexOf(file.bytes(), "%PDF-", 0, MAX_BYTES_BEFORE);
        return begin == 0 || (begin > 0 && file.ending().equals("pdf")); // elsewhere it may be a text about PDF
    }

    @Override
    public List<ReadText> read(FileContent file, ReadOptions options) throws UnreadableFile {
        int length = file.bytes().length;
        if (indexOf(file.bytes(), "%%EOF", Math.max(0, length - END_BYTES), length) < 0) {
            throw new UnreadableFile(
                    file.name(), "it is damaged or cut short: its end is missing", "Copy or download it again.");
        }
        FontMappers.set(new PdfFonts());
        try (PDDocument document = Loader.loadPDF(file.bytes())) {
            if (document.getNumberOfPages() == 0) {
                throw new UnreadableFile(file.name(), "it is damaged: it has no pages", "Look for another copy of it.");
            }
            return List.of(text(file, document));
        } catch (InvalidPasswordException locked) {
            throw new UnreadableFile(
                    file.name(),
                    "it needs a password",
                    "Open it with the password, print it to a new PDF without one, and import that.");
        } catch (IOException damaged) {
            throw new UnreadableFile(
                    file.name(),
                    "it is damaged: its pages cannot be read",
                    "Open it in a PDF viewer, print it to a new PDF, and import that.");
        }
    }

    private ReadText text(FileContent file, PDDocument document) throws IOException, UnreadableFile {
        List<PdfPage> pages = PdfGlyphs.pagesOf(document);
        List<Integer> blank = pages.stream()
                .filter(page -> page.words().isEmpty())
                .map(PdfPage::number)
                .toList();
        long letters = pages.stream()
                .flatMap(page -> page.words().stream())
                .flatMapToInt(word -> word.text().codePoints())
                .filter(Character::isLetterOrDigit)
                .count();
        if (letters < MIN_LETTERS) {
            throw withoutText(file, document);
        }
        PdfFurniture.Cleared cleared = PdfFurniture.clear(pages);
        List<String> warnings = new ArrayList<>();
        if (!cleared.warning().isEmpty()) {
            warnings.add(cleared.warning());
        }
        List<Integer> scanned = new ArrayList<>();
        for (int number : blank) {
            if (hasPicture(document.getPage(number - 1))) {
                scanned.add(number);
            }
        }
        if (!scanned.isEmpty()) {
            warnings.add(
                    "%d of %d pages are pictures without text (page %s); read them with a text recognition program (OCR)."
                            .formatted(scanned.size(), pages.size(), listed(scanned)));
        }
        var paragraphs = new PdfParagraphs(PdfColumns.lines(cleared.pages()));
        BesideTheText.warn(0, paragraphs.noteCount(), warnings);
        return TextLayout.join("", format(), paragraphs.blocks(), Map.of(), warnings);
    }

    private static UnreadableFile withoutText(FileContent file, PDDocument document) {
        boolean scan = false;
        for (PDPage page : document.getPages()) {
            scan |= hasPicture(page);
        }
        return scan
                ? new UnreadableFile(
                        file.name(),
                        "it is a scan: its pages are pictures without text",
                        "Read it with a text recognition program (OCR) first, for example ocrmypdf, and import the result.")
                : new UnreadableFile(file.name(), "there is no text in it", "Look at it in a PDF viewer.");
    }

    private static boolean hasPicture(PDPage page) {
        PDResources resources = page.getResources();
        if (resources == null) {
            return false;
        }
        for (COSName any : resources.getXObjectNames()) {
            if (resources.isImageXObject(any)) {
                return true;
            }
        }
        return false;
    }

    private static String listed(List<Integer> pages) {
        return pages.stream().limit(SHOWN_PAGES).map(String::valueOf).collect(Collectors.joining(", "))
                + (pages.size() > SHOWN_PAGES ? ", …" : "");
    }

    /** Of the (Latin-1) word, beginning between two places; -1 if it is not there. */
    private static int indexOf(byte[] bytes, String word, int from, int to) {
        for (int at = from; at < to && at + word.length() <= bytes.length; at++) {
            int i = 0;
            while (i < word.length() && bytes[at + i] == word.charAt(i)) {
                i++;
            }
            if (i == word.length()) {
                return at;
            }
        }
        return -1;
    }
}
