package workbench.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The texts that other programs keep apart from the cells; kept in a temporary file, since there may be millions. */
final class SharedTexts implements AutoCloseable {
    private final TextSpill texts = new TextSpill();

    void read(InputStream in) throws IOException {
        try (in) {
            XMLStreamReader xml = XmlStreams.reader(in);
            StringBuilder text = new StringBuilder();
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        switch (xml.getLocalName()) {
                            case "si" -> text.setLength(0);
                            case "t" -> text.append(xml.getElementText());
                            case "rPh" -> XlsxRows.skip(xml);
                            default -> {}
                        }
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        if (xml.getLocalName().equals("si")) {
                            texts.add(List.of(text.toString()));
                        }
                    }
                    default -> {}
                }
            }
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
    }

    /** Empty where there is no such text. */
    String text(String number) {
        try {
            int index = Integer.parseInt(number.strip());
            return index >= 0 && index < texts.count() ? texts.read(index).getFirst() : "";
        } catch (NumberFormatException none) {
            return "";
        }
    }

    @Override
    public void close() {
        texts.close();
    }
}
