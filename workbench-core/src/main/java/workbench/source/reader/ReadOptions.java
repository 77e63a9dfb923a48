package workbench.source.reader;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * What the researcher said about how to read.
 *
 * @param encoding overrides detection; null to detect
 * @param rowsAreSources whether each row of a table is a source of its own (survey answers), its columns attributes
 */
public record ReadOptions(@Nullable Charset encoding, boolean rowsAreSources) {
    public static final ReadOptions PLAIN = new ReadOptions(null, false);
}
