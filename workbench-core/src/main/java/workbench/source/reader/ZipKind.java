package workbench.source.reader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Which kind of document a zip file is, told by the parts in it. */
enum ZipKind {
    DOCX,
    XLSX,
    ODT,
    EPUB;

    static Optional<ZipKind> of(FileContent file) {
        return file.beginsWith("PK") ? ZipParts.of(file.bytes()).flatMap(ZipKind::of) : Optional.empty();
    }

    static Optional<ZipKind> of(ZipParts zip) {
        String mimetype = mimetype(zip);
        if (mimetype.startsWith("application/vnd.oasis.opendocument.text") && zip.has("content.xml")) {
            return Optional.of(ODT);
        }
        if (mimetype.startsWith("application/epub") || zip.has("META-INF/container.xml")) {
            return Optional.of(EPUB);
        }
        for (String name : zip.names()) {
            if (name.matches("word/document\\d*\\.xml")) {
                return Optional.of(DOCX);
            }
            if (name.equals("xl/workbook.xml")) {
                return Optional.of(XLSX);
            }
        }
        return Optional.empty();
    }

    private static String mimetype(ZipParts zip) {
        if (!zip.has("mimetype")) {
            return "";
        }
        try (InputStream in = zip.open("mimetype")) {
            return new String(in.readNBytes(100), StandardCharsets.US_ASCII).strip();
        } catch (IOException damaged) {
            return "";
        }
    }
}
