package workbench.source.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import workbench.source.Segment;
import workbench.source.SegmentKind;

class OdtReaderTest {
    private static final String ROOT = "<office:document-content xmlns:office='urn:office' xmlns:text='urn:text'"
            + " xmlns:table='urn:table' xmlns:style='urn:style' xmlns:fo='urn:fo' xmlns:dc='urn:dc'>"
            + "<office:automatic-styles><style:style style:name='B'><style:text-properties fo:font-weight='bold'/>"
            + "</style:style></office:automatic-styles><office:body><office:text>%s</office:text></office:body>"
            + "</office:document-content>";

    @Test
    void readsHeadingsListsTablesNotesAndNoDeletions() throws UnreadableFile {
        ReadText read = read("<text:tracked-changes><text:p>gone</text:p></text:tracked-changes>"
                + "<text:h text:outline-level='2'>Visit</text:h>"
                + "<text:p>The   hall<text:s text:c='2'/>was<text:tab/>full.<text:note><text:note-citation>1</text:note-citation>"
                + "<text:note-body><text:p>About forty.</text:p></text:note-body></text:note>"
                + "<office:annotation><dc:creator>Ada</dc:creator><text:p>Count again.</text:p></office:annotation></text:p>"
                + "<text:list><text:list-item><text:p>one</text:p><text:list><text:list-item><text:p>two</text:p>"
                + "</text:list-item></text:list></text:list-item></text:list>"
                + "<table:table><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell>"
                + "<table:table-cell><text:p>b</text:p></table:table-cell></table:table-row></table:table>");
        assertThat(read.text()).isEqualTo("Visit\nThe hall  was\tfull.\none\ntwo\na\tb\nAbout forty.\nCount again.");
        assertThat(read.segments())
                .extracting(Segment::kind)
                .containsExactly(
                        SegmentKind.HEADING,
                        SegmentKind.PARAGRAPH,
                        SegmentKind.LIST_ITEM,
                        SegmentKind.LIST_ITEM,
                        SegmentKind.TABLE_ROW,
                        SegmentKind.FOOTNOTE,
                        SegmentKind.COMMENT);
        assertThat(read.segments()).extracting(Segment::level).startsWith(2, 0, 1, 2);
    }

    @Test
    void knowsBoldTypeByItsStyle() throws Exception {
        var content = "<text:p><text:span text:style-name='B'>Ada Bell</text:span> we met.</text:p>";
        List<Block> blocks = ZippedXml.of(new FileContent("a.odt", odt(content)))
                .read("content.xml", xml -> new OdtBody(xml, new OdtStyles()).blocks());
        assertThat(blocks.getFirst().boldChars()).isEqualTo("Ada Bell".length());
    }

    @Test
    void refusesAnEncryptedOne() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.text");
        parts.put("content.xml", "\u0001\u0002 encrypted");
        parts.put(
                "META-INF/manifest.xml",
                "<manifest><file-entry full-path='content.xml'><encryption-data/></file-entry></manifest>");
        assertThatExceptionOfType(UnreadableFile.class)
                .isThrownBy(() -> readFile(Zips.zip(parts)))
                .withMessageContaining("password");
    }

    private static byte[] odt(String content) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.text");
        parts.put("content.xml", ROOT.formatted(content));
        return Zips.zip(parts);
    }

    private static ReadText read(String content) throws UnreadableFile {
        return readFile(odt(content));
    }

    private static ReadText readFile(byte[] file) throws UnreadableFile {
        return SourceReaders.all()
                .read(new FileContent("note.odt", file), ReadOptions.PLAIN)
                .getFirst();
    }
}
