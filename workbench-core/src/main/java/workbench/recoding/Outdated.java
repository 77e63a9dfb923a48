package workbench.recoding;

import org.jspecify.annotations.Nullable;
import workbench.codebook.Code;
import workbench.codebook.EarlierWording;
import workbench.id.CodingId;

/**
 * A coding made under an older wording of its code, or with a code that has been retired since.
 *
 * @param version the version it was made under
 * @param then how the code was worded in that version; null where that is not known
 */
public record Outdated(
        CodingId coding, Code code, int version, @Nullable EarlierWording then) {}
