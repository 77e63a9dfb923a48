package workbench.source.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import workbench.source.SegmentKind;

/** Reads Excel workbooks (xlsx): a sheet is a text, header row first, cells separated by tabs; or each row is one. */
final class XlsxReader implements SourceReader {
    private static final String WORKBOOK = "xl/workbook.xml";
    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";

    @Override
    public String format() {
        return "xlsx";
    }

    @Override
    public boolean inWorker() {
        return true;
    }

    @Override
    public boolean takes(FileContent file) {
        return ZipKind.of(file).filter(kind -> kind == ZipKind.XLSX).isPresent();
    }

    @Override
    public List<ReadText> read(FileContent file, ReadOptions options) throws UnreadableFile {
        ZippedXml zip = ZippedXml.of(file);
        Workbook workbook = zip.read(WORKBOOK, XlsxReader::workbook);
        Map<String, String> parts = relations(zip);
        XlsxValues values = new XlsxValues(
                part(zip, parts, "sharedStrings", "xl/sharedStrings.xml", XlsxValues::strings, List.of()),
                part(zip, parts, "styles", "xl/styles.xml", XlsxFormats::of, XlsxFormats.none()),
                workbook.from1904());
        List<ReadText> texts = new ArrayList<>();
        List<String> hidden = new ArrayList<>();
        for (Sheet sheet : workbook.sheets()) {
            String part = parts.getOrDefault(sheet.relation(), "");
            if (sheet.hidden()) {
                hidden.add(sheet.name());
            } else if (part.startsWith("xl/worksheets/") && zip.has(part)) {
                List<List<String>> rows = zip.read(part, xml -> XlsxSheet.rows(xml, values));
                texts.addAll(texts(sheet, rows, options, workbook.sheets().size() > 1));
            }
        }
        if (texts.isEmpty()) {
            throw new UnreadableFile(
                    file.name(),
                    hidden.isEmpty() ? "its sheets are empty" : "its visible sheets are empty",
                    "Look at it in Excel or LibreOffice; show hidden sheets that should be imported.");
        }
        if (!hidden.isEmpty()) {
            String names = "'" + String.join("', '", hidden) + "'";
            texts.set(
                    0,
                    texts.getFirst()
                            .withWarning(
                                    hidden.size() == 1
                                            ? "The hidden sheet %s was left out.".formatted(names)
                                            : "The hidden sheets %s were left out.".formatted(names)));
        }
        return texts;
    }

    private record Sheet(String name, String relation, boolean hidden) {}

    private record Workbook(List<Sheet> sheets, boolean from1904) {}

    private static Workbook workbook(Xml xml) throws javax.xml.stream.XMLStreamException {
        List<Sheet> sheets = new ArrayList<>();
        boolean[] from1904 = {false};
        xml.children(name -> {
            switch (name) {
                case "workbookPr" ->
                    from1904[0] = xml.attribute("date1904", "0").matches("1|true");
                case "sheets" ->
                    xml.children(sheet -> sheets.add(new Sheet(
                            xml.attribute("name", ""),
                            xml.attribute("id", ""),
                            !xml.attribute("state", "visible").equals("visible"))));
                default -> {}
            }
        });
        return new Workbook(sheets, from1904[0]);
    }

    /** The parts that belong to the workbook, by the id and by the last word of their relation. */
    private static Map<String, String> relations(ZippedXml zip) throws UnreadableFile {
        Map<String, String> parts = new HashMap<>();
        if (!zip.has(RELATIONS)) {
            return parts;
        }
        return zip.read(RELATIONS, xml -> {
            xml.children(name -> {
                String type = xml.attribute("Type", "");
                String target = xml.attribute("Target", "");
                String part = target.startsWith("/") ? target.substring(1) : "xl/" + target;
                parts.put(xml.attribute("Id", ""), part);
                parts.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), part);
            });
            return parts;
        });
    }

    private static <T> T part(
            ZippedXml zip,
            Map<String, String> parts,
            String relation,
            String usual,
            ZippedXml.Reading<T> reading,
            T otherwise)
            throws UnreadableFile {
        String part = parts.getOrDefault(relation, usual);
        return zip.has(part) ? zip.read(part, reading) : otherwise;
    }

    private List<ReadText> texts(Sheet sheet, List<List<String>> rows, ReadOptions options, boolean several) {
        if (rows.isEmpty()) {
            return List.of();
        }
        if (options.rowsAreSources()) {
            return RowSources.of(several ? sheet.name() : "", format(), rows, List.of());
        }
        List<Block> blocks = rows.stream()
                .map(row -> new Block(SegmentKind.TABLE_ROW, String.join("\t", row), 0, null, 0, null, null))
                .toList();
        return List.of(TextLayout.join(sheet.name(), format(), blocks, Map.of(), List.of()));
    }
}
