package workbench.source.reader;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads electronic books (epub): their pages in the order of their spine. */
final class EpubReader implements SourceReader {
    private static final String CONTAINER = "META-INF/container.xml";

    @Override
    public String format() {
        return "epub";
    }

    @Override
    public boolean inWorker() {
        return true;
    }

    @Override
    public boolean takes(FileContent file) {
        return ZipKind.of(file).filter(kind -> kind == ZipKind.EPUB).isPresent();
    }

    @Override
    public List<ReadText> read(FileContent file, ReadOptions options) throws UnreadableFile {
        ZippedXml zip = ZippedXml.of(file);
        List<String> warnings = new ArrayList<>();
        List<Block> blocks = new ArrayList<>();
        int missing = 0;
        try {
            for (String page : pages(zip.parts())) {
                if (zip.has(page)) {
                    blocks.addAll(HtmlBlocks.of(page(zip.parts(), page)).found());
                } else {
                    missing++;
                }
            }
        } catch (IOException damaged) {
            throw ZippedXml.refusal(file, ZippedXml.cause(damaged));
        }
        if (blocks.isEmpty()) {
            throw new UnreadableFile(
                    file.name(), "there is no text in it", "If it is protected by its seller, it cannot be imported.");
        }
        if (missing > 0) {
            warnings.add("%d of its pages are missing in the file.".formatted(missing));
        }
        return List.of(TextLayout.join("", format(), blocks, Map.of(), warnings));
    }

    private static List<String> pages(ZipParts parts) throws IOException {
        Element root = xml(parts, CONTAINER).selectFirst("rootfile[full-path]");
        String packagePart = root == null ? "" : root.attr("full-path");
        Document book = xml(parts, packagePart);
        String folder = packagePart.substring(0, packagePart.lastIndexOf('/') + 1);
        Map<String, String> byId = new HashMap<>();
        for (Element item : book.select("manifest > item")) {
            byId.put(item.attr("id"), folder + URLDecoder.decode(item.attr("href"), StandardCharsets.UTF_8));
        }
        List<String> pages = new ArrayList<>();
        for (Element page : book.select("spine > itemref")) {
            pages.add(byId.getOrDefault(page.attr("idref"), ""));
        }
        return pages;
    }

    private static Document xml(ZipParts parts, String name) throws IOException {
        try (InputStream in = parts.open(name)) {
            return Jsoup.parse(in, "UTF-8", "", Parser.xmlParser()); // expands no entities of a document's own
        }
    }

    /** A page; the parser of web pages forgives what books get wrong. */
    private static Document page(ZipParts parts, String name) throws IOException {
        try (InputStream in = parts.open(name)) {
            return Jsoup.parse(in, "UTF-8", "");
        }
    }
}
