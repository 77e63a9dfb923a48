package workbench.source.reader;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import workbench.source.Segment;
import workbench.source.SegmentKind;
import workbench.text.TextRange;

/**
 * How questions go to a worker process and answers come back: numbers as {@link DataOutputStream} writes them, a string as
 * its length in bytes and its UTF-8.
 */
final class WorkerFrames {
    /** Of a JVM that ends itself for want of memory. */
    static final int EXIT_NO_MEMORY = 3;

    private static final int ANSWER = 0x57424131;
    private static final int TEXTS = 1;
    private static final int REFUSAL = 2;

    private WorkerFrames() {}

    /** A file and how to read it. */
    record Question(FileContent file, ReadOptions options) {}

    static void writeQuestion(DataOutputStream out, FileContent file, ReadOptions options) throws IOException {
        writeString(out, file.name());
        Charset encoding = options.encoding();
        writeString(out, encoding == null ? "" : encoding.name());
        out.writeBoolean(options.rowsAreSources());
        out.writeInt(file.bytes().length);
        out.write(file.bytes());
        out.flush();
    }

    static Question readQuestion(DataInputStream in) throws IOException {
        String name = readString(in, Integer.MAX_VALUE);
        String encoding = readString(in, Integer.MAX_VALUE);
        boolean rowsAreSources = in.readBoolean();
        byte[] bytes = new byte[in.readInt()];
        in.readFully(bytes);
        return new Question(
                new FileContent(name, bytes),
                new ReadOptions(encoding.isEmpty() ? null : Charset.forName(encoding), rowsAreSources));
    }

    static void writeTexts(DataOutputStream out, List<ReadText> texts) throws IOException {
        var body = new ByteArrayOutputStream();
        var data = new DataOutputStream(body);
        data.writeInt(texts.size());
        for (ReadText text : texts) {
            writeText(data, text);
        }
        out.writeInt(ANSWER);
        out.writeByte(TEXTS);
        out.writeInt(body.size());
        body.writeTo(out);
        out.flush();
    }

    static void writeRefusal(DataOutputStream out, String cause, String remedy) throws IOException {
        out.writeInt(ANSWER);
        out.writeByte(REFUSAL);
        writeString(out, cause);
        writeString(out, remedy);
        out.flush();
    }

    /**
     * @param limit of the answer, in bytes
     * @throws IOException if the answer ends early or is none
     */
    static List<ReadText> readAnswer(DataInputStream in, String fileName, long limit)
            throws IOException, UnreadableFile {
        if (in.readInt() != ANSWER) {
            throw new IOException("not an answer");
        }
        if (in.readByte() == REFUSAL) {
            String cause = readString(in, 1 << 16);
            throw new UnreadableFile(fileName, cause, readString(in, 1 << 16));
        }
        int bytes = in.readInt();
        if (bytes < 0 || bytes > limit) {
            in.skipNBytes(Math.max(0, bytes));
            throw new UnreadableFile(
                    fileName,
                    "it holds more text than one source should (%d MB are the limit)".formatted(limit >> 20),
                    "Save it in parts and import these.");
        }
        int count = in.readInt();
        List<ReadText> texts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            texts.add(readText(in, bytes));
        }
        return texts;
    }

    private static void writeText(DataOutputStream out, ReadText text) throws IOException {
        writeString(out, text.part());
        writeString(out, text.format());
        writeString(out, text.text());
        out.writeInt(text.segments().size());
        for (Segment segment : text.segments()) {
            writeString(out, segment.kind().name());
            out.writeInt(segment.range().start());
            out.writeInt(segment.range().end());
            out.writeBoolean(segment.speaker() != null);
            if (segment.speaker() != null) {
                writeString(out, segment.speaker());
            }
            out.writeDouble(segment.seconds() == null ? Double.NaN : segment.seconds());
            out.writeInt(segment.page() == null ? 0 : segment.page());
            out.writeInt(segment.level());
        }
        out.writeInt(text.attributes().size());
        for (Map.Entry<String, String> attribute : text.attributes().entrySet()) {
            writeString(out, attribute.getKey());
            writeString(out, attribute.getValue());
        }
        out.writeInt(text.warnings().size());
        for (String warning : text.warnings()) {
            writeString(out, warning);
        }
    }

    private static ReadText readText(DataInputStream in, int limit) throws IOException {
        String part = readString(in, limit);
        String format = readString(in, limit);
        String text = readString(in, limit);
        int segmentCount = in.readInt();
        List<Segment> segments = new ArrayList<>();
        for (int number = 1; number <= segmentCount; number++) {
            segments.add(readSegment(in, number, limit));
        }
        int attributeCount = in.readInt();
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < attributeCount; i++) {
            String name = readString(in, limit);
            attributes.put(name, readString(in, limit));
        }
        int warningCount = in.readInt();
        List<String> warnings = new ArrayList<>();
        for (int i = 0; i < warningCount; i++) {
            warnings.add(readString(in, limit));
        }
        return new ReadText(part, format, text, segments, attributes, warnings);
    }

    private static Segment readSegment(DataInputStream in, int number, int limit) throws IOException {
        SegmentKind kind = SegmentKind.valueOf(readString(in, limit));
        int start = in.readInt();
        int end = in.readInt();
        @Nullable String speaker = in.readBoolean() ? readString(in, limit) : null;
        double seconds = in.readDouble();
        int page = in.readInt();
        return new Segment(
                number,
                kind,
                new TextRange(start, end),
                speaker,
                Double.isNaN(seconds) ? null : seconds,
                page == 0 ? null : page,
                in.readInt());
    }

    private static void writeString(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String readString(DataInputStream in, int limit) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > limit) {
            throw new IOException("a string of " + length + " bytes");
        }
        byte[] bytes = new byte[length];
        in.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
