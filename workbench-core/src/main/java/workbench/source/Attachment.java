package workbench.source;

import java.util.UUID;
import workbench.id.SourceId;

/**
 * A file kept beside a source: a scan, a photo, the recording. Its bytes lie in {@code originals/}.
 *
 * @param file its name without the folder
 * @param sha256 of its bytes, hexadecimal
 */
public record Attachment(UUID id, SourceId source, String file, String sha256, long sizeBytes) {}
