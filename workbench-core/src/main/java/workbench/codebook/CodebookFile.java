package workbench.codebook;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A codebook on its way between a file and a study, without the ids it has in a study.
 *
 * @param id short name; the first part of every path in it
 * @param version as the file says it; empty where it says none
 * @param language as a BCP 47 tag; empty where the file says none
 * @param more a JSON object with the file's further properties (licence, DOI, names that begin with {@code x-}), kept as they
 *     are
 * @param codes in framework order, parents before children
 */
public record CodebookFile(
        String id,
        String version,
        String title,
        String language,
        @Nullable String citation,
        @Nullable String rights,
        @Nullable String notice,
        @Nullable String more,
        List<FileCode> codes) {
    public CodebookFile {
        codes = List.copyOf(codes);
    }

    /**
     * Whether it is a framework, whose nodes are to be frozen: it says so by giving its codes levels (domain, construct).
     * A plain list of codes is the study's own to work on.
     */
    public boolean framework() {
        return !id.equals(Codebooks.OWN) && codes.stream().anyMatch(code -> code.level() != CodeLevel.CODE);
    }

    /** What {@link #more} says in plain texts: DOI, licence and the like. */
    public Map<String, String> furtherTexts() {
        return CodebookJson.textsOf(more);
    }
}
