package workbench.source.reader;

import java.nio.file.Path;
import java.util.List;
import workbench.source.SourceEdit;

/**
 * One file to import and what is known of it.
 *
 * @param details title, kind, date and so on; what is null is guessed or left unknown
 * @param participants pseudonyms of those who speak in it; made when new
 */
public record ImportFile(Path path, SourceEdit details, List<String> participants) {
    public ImportFile {
        participants = List.copyOf(participants);
    }
}
