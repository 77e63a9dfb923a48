package workbench.source;

import java.util.List;
import java.util.Map;

/**
 * A text that is to become a source.
 *
 * @param file its name without the folder
 * @param text normalised; frozen as it is
 * @param attributes what the file itself says (columns of a survey row)
 * @param details what is known of it; what is null is guessed or left unknown
 * @param participants pseudonyms of those who speak in it
 */
public record NewSource(
        String file,
        String part,
        String format,
        String sha256,
        String text,
        List<Segment> segments,
        Map<String, String> attributes,
        SourceEdit details,
        List<String> participants) {}
