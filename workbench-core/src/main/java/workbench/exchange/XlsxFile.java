package workbench.exchange;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The sheets of an Excel file, read as a stream; what would take more than it should is an {@link IOException}. */
final class XlsxFile implements AutoCloseable {
    private static final int MOST_PARTS = 20_000;
    /** A part that unpacks to more than so many times the whole file, beyond some megabytes, is no sheet. */
    private static final long MOST_TIMES = 400;

    private static final long ALWAYS_ALLOWED_BYTES = 64L << 20;

    private final ZipFile zip;
    private final long mostBytes;
    private final Map<String, String> parts = new LinkedHashMap<>();
    private final SharedTexts shared;

    XlsxFile(Path file) throws IOException {
        zip = new ZipFile(file.toFile());
        mostBytes = ALWAYS_ALLOWED_BYTES + MOST_TIMES * Files.size(file);
        SharedTexts texts = new SharedTexts();
        try {
            if (zip.size() > MOST_PARTS) {
                throw new IOException("too many parts");
            }
            readSheets(relations());
            ZipEntry strings = zip.getEntry("xl/sharedStrings.xml");
            if (strings != null) {
                texts.read(open(strings));
            }
        } catch (IOException | RuntimeException broken) {
            texts.close();
            zip.close();
            throw broken;
        }
        shared = texts;
    }

    private Map<String, String> relations() throws IOException {
        Map<String, String> targets = new HashMap<>();
        each("xl/_rels/workbook.xml.rels", "Relationship", xml -> {
            String target = String.valueOf(xml.getAttributeValue(null, "Target"));
            targets.put(
                    String.valueOf(xml.getAttributeValue(null, "Id")),
                    target.startsWith("/") ? target.substring(1) : "xl/" + target);
        });
        return targets;
    }

    private void readSheets(Map<String, String> targets) throws IOException {
        each("xl/workbook.xml", "sheet", xml -> {
            for (int i = 0; i < xml.getAttributeCount(); i++) {
                String target = targets.get(xml.getAttributeValue(i));
                if (xml.getAttributeLocalName(i).equals("id") && target != null) {
                    parts.put(String.valueOf(xml.getAttributeValue(null, "name")), target);
                }
            }
        });
    }

    private interface ElementTaker {
        void take(XMLStreamReader xml);
    }

    private void each(String part, String element, ElementTaker taker) throws IOException {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            throw new IOException("it has no part " + part);
        }
        try (InputStream in = open(entry)) {
            XMLStreamReader xml = XmlStreams.reader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals(element)) {
                    taker.take(xml);
                }
            }
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
    }

    private InputStream open(ZipEntry entry) throws IOException {
        return new Limited(zip.getInputStream(entry), mostBytes);
    }

    /** In the order of the workbook. */
    Iterable<String> sheets() {
        return parts.keySet();
    }

    boolean has(String sheet) {
        return parts.containsKey(sheet);
    }

    /** Hands over the rows of a sheet that hold anything, from above. */
    void rows(String sheet, XlsxRows.Taker taker) throws IOException {
        String part = parts.get(sheet);
        ZipEntry entry = part == null ? null : zip.getEntry(part);
        if (entry == null) {
            throw new IOException("it has no sheet " + sheet);
        }
        try (InputStream in = open(entry)) {
            new XlsxRows(sheet, shared).read(in, taker);
        }
    }

    @Override
    public void close() throws IOException {
        shared.close();
        zip.close();
    }

    private static final class Limited extends FilterInputStream {
        private long left;

        Limited(InputStream in, long most) {
            super(in);
            this.left = most;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = super.read(bytes, from, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int bytes) throws IOException {
            left -= bytes;
            if (left < 0) {
                throw new IOException("a part of it unpacks to more than such a file can hold");
            }
        }
    }
}
