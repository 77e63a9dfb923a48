package workbench.source.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import workbench.source.SegmentKind;

/** Reads Word documents (docx): the text as it stands when all tracked changes are accepted. */
final class WordReader implements SourceReader {
    @Override
    public String format() {
        return "docx";
    }

    @Override
    public boolean inWorker() {
        return true;
    }

    @Override
    public boolean takes(FileContent file) {
        return ZipKind.of(file).filter(kind -> kind == ZipKind.DOCX).isPresent();
    }

    @Override
    public List<ReadText> read(FileContent file, ReadOptions options) throws UnreadableFile {
        ZippedXml zip = ZippedXml.of(file);
        String main = mainPart(zip);
        Map<String, String> others = relatedParts(zip, main);
        WordStyles styles = zip.has(others.getOrDefault("styles", ""))
                ? zip.read(others.getOrDefault("styles", ""), WordStyles::new)
                : new WordStyles();
        List<String> warnings = new ArrayList<>();
        List<Block> blocks = new ArrayList<>();
        Set<String> referred = zip.read(main, xml -> {
            var body = new WordBody(xml, styles);
            body.blocks().forEach(block -> blocks.add(body.pagesKnown() ? block : withoutPage(block)));
            warn(body, warnings);
            return body.referredNotes();
        });
        int footnotes = beside(zip, others, "footnotes", SegmentKind.FOOTNOTE, styles, referred, blocks)
                + beside(zip, others, "endnotes", SegmentKind.FOOTNOTE, styles, referred, blocks);
        int comments = beside(zip, others, "comments", SegmentKind.COMMENT, styles, referred, blocks);
        BesideTheText.warn(comments, footnotes, warnings);
        if (blocks.stream().allMatch(block -> Whitespace.fills(block.text()))) {
            throw new UnreadableFile(
                    file.name(),
                    "there is no text in it",
                    "If it holds pictures of pages, read them with a text recognition program (OCR) first.");
        }
        return List.of(TextLayout.join("", format(), blocks, Map.of(), warnings));
    }

    private static String mainPart(ZippedXml zip) throws UnreadableFile {
        String usual = "word/document.xml";
        if (zip.has(usual)) {
            return usual;
        }
        return zip.parts().names().stream()
                .filter(name -> name.matches("word/document\\d+\\.xml"))
                .findFirst()
                .orElse(usual);
    }

    /** The parts that belong to the main part: by the last word of their relation, {@code styles}, {@code comments}. */
    private static Map<String, String> relatedParts(ZippedXml zip, String main) throws UnreadableFile {
        Map<String, String> parts = new HashMap<>();
        String relations = main.replaceFirst("^word/", "word/_rels/") + ".rels";
        if (!zip.has(relations)) {
            return parts;
        }
        return zip.read(relations, xml -> {
            xml.children(name -> {
                String type = xml.attribute("Type", "");
                String target = xml.attribute("Target", "");
                parts.put(
                        type.substring(type.lastIndexOf('/') + 1),
                        target.startsWith("/") ? target.substring(1) : "word/" + target);
            });
            return parts;
        });
    }

    private static void warn(WordBody body, List<String> warnings) {
        if (body.hasHiddenWords()) {
            warnings.add("It has words formatted as hidden; they were left out.");
        }
        if (body.hasEmbeddedParts()) {
            warnings.add(
                    "It has other documents embedded in it; they were left out. Save it again in Word to take them in.");
        }
    }

    /** Notes that the text refers to, or comments, one block each; gives how many there were. */
    private static int beside(
            ZippedXml zip,
            Map<String, String> parts,
            String relation,
            SegmentKind kind,
            WordStyles styles,
            Set<String> referred,
            List<Block> blocks)
            throws UnreadableFile {
        String part = parts.getOrDefault(relation, "");
        if (!zip.has(part)) {
            return 0;
        }
        String reference = relation.substring(0, relation.length() - 1) + "Reference:";
        return zip.read(part, xml -> {
            int before = blocks.size();
            xml.children(name -> {
                String id = xml.attribute("id", "");
                if (kind == SegmentKind.COMMENT || referred.contains(reference + id)) {
                    note(xml, kind, styles, blocks);
                }
            });
            return blocks.size() - before;
        });
    }

    private static void note(Xml xml, SegmentKind kind, WordStyles styles, List<Block> blocks)
            throws XMLStreamException {
        String text = new WordBody(xml, styles)
                .blocks().stream()
                        .map(Block::text)
                        .filter(words -> !words.isBlank())
                        .collect(Collectors.joining("\n"));
        if (!text.isEmpty()) {
            blocks.add(new Block(kind, text, 0, null, 0, null, null));
        }
    }

    private static Block withoutPage(Block block) {
        return new Block(
                block.kind(), block.text(), block.level(), null, block.boldChars(), block.speaker(), block.seconds());
    }
}
