package workbench.source.reader;

import java.util.List;

/**
 * Files to import.
 *
 * @param dryRun whether to read and report only, changing nothing
 */
public record ImportRequest(List<ImportFile> files, ReadOptions options, boolean dryRun) {
    public ImportRequest {
        files = List.copyOf(files);
    }
}
