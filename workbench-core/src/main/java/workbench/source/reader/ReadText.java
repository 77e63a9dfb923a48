package workbench.source.reader;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import workbench.source.Segment;

/**
 * A text read from a file, normalised (line feeds only, no byte order mark, no NUL) and ready to be frozen.
 *
 * @param part which part of the file it is (a sheet's name, a row's number), empty where the file is one text
 * @param format the reader's name for the format
 * @param text never empty
 * @param segments in reading order, not overlapping, ranges in code points of {@code text}
 * @param attributes what the file itself says as name and value (columns of a survey row)
 * @param warnings sentences for the researcher: what was assumed, dropped or left aside
 */
public record ReadText(
        String part,
        String format,
        String text,
        List<Segment> segments,
        Map<String, String> attributes,
        List<String> warnings) {
    public ReadText {
        segments = List.copyOf(segments);
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes)); // keeps the order of the columns
        warnings = List.copyOf(warnings);
    }

    /** The same with one warning more, as the first. */
    ReadText withWarning(String warning) {
        List<String> more = new ArrayList<>(warnings);
        more.addFirst(warning);
        return new ReadText(part, format, text, segments, attributes, more);
    }
}
