package workbench.source.reader;

import java.io.IOException;
import javax.xml.stream.XMLStreamException;

/** A file that is a zip of XML parts, and what to say when it is damaged. */
record ZippedXml(FileContent file, ZipParts parts) {
    interface Reading<T> {
        T of(Xml xml) throws XMLStreamException, UnreadableFile;
    }

    static ZippedXml of(FileContent file) throws UnreadableFile {
        return new ZippedXml(
                file,
                ZipParts.of(file.bytes())
                        .orElseThrow(() -> refusal(file, "it is damaged or cut short: its end is missing")));
    }

    boolean has(String part) {
        return parts.has(part);
    }

    /** Reads one part from its root element on. */
    <T> T read(String part, Reading<T> reading) throws UnreadableFile {
        try (Xml xml = Xml.open(parts.open(part))) {
            return reading.of(xml);
        } catch (IOException damaged) {
            throw refusal(file, cause(damaged));
        } catch (XMLStreamException damaged) {
            throw refusal(file, cause(damaged));
        }
    }

    static String cause(Exception damaged) {
        for (Throwable cause = damaged; cause != null; cause = cause.getCause()) {
            if (cause instanceof ZipParts.Bomb || cause instanceof Xml.Declared) {
                return String.valueOf(cause.getMessage());
            }
        }
        if (damaged instanceof XMLStreamException stream && stream.getNestedException() instanceof ZipParts.Bomb bomb) {
            return String.valueOf(bomb.getMessage());
        }
        return "it is damaged: a part of it cannot be read";
    }

    static UnreadableFile refusal(FileContent file, String cause) {
        return new UnreadableFile(file.name(), cause, "Open it in its own program, save it again and import the copy.");
    }
}
