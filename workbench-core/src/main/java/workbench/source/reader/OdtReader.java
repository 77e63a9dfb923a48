package workbench.source.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads OpenDocument texts (odt): the text as it stands when all tracked changes are accepted. */
final class OdtReader implements SourceReader {
    private static final String CONTENT = "content.xml";
    private static final String MANIFEST = "META-INF/manifest.xml";

    @Override
    public String format() {
        return "odt";
    }

    @Override
    public boolean inWorker() {
        return true;
    }

    @Override
    public boolean takes(FileContent file) {
        return ZipKind.of(file).filter(kind -> kind == ZipKind.ODT).isPresent();
    }

    @Override
    public List<ReadText> read(FileContent file, ReadOptions options) throws UnreadableFile {
        ZippedXml zip = ZippedXml.of(file);
        if (zip.has(MANIFEST) && zip.read(MANIFEST, OdtReader::isEncrypted)) {
            throw new UnreadableFile(
                    file.name(),
                    "it needs a password",
                    "Save it without a password in its own program and import that.");
        }
        var styles = new OdtStyles();
        if (zip.has("styles.xml")) {
            zip.read("styles.xml", styles::add);
        }
        List<String> warnings = new ArrayList<>();
        List<Block> blocks = zip.read(CONTENT, xml -> {
            var body = new OdtBody(xml, styles);
            List<Block> found = body.blocks();
            BesideTheText.warn(body.comments(), body.notes(), warnings);
            return found;
        });
        if (blocks.stream().allMatch(block -> Whitespace.fills(block.text()))) {
            throw new UnreadableFile(
                    file.name(),
                    "there is no text in it",
                    "If it holds pictures of pages, read them with a text recognition program (OCR) first.");
        }
        return List.of(TextLayout.join("", format(), blocks, Map.of(), warnings));
    }

    private static boolean isEncrypted(Xml xml) throws javax.xml.stream.XMLStreamException {
        boolean[] encrypted = {false};
        xml.children(entry -> xml.children(inner -> encrypted[0] |= inner.equals("encryption-data")));
        return encrypted[0];
    }
}
