package workbench.study;

import java.util.List;

/**
 * What a study is made of.
 *
 * @param codebooks ids of built-in codebooks, the primary one first; may be empty
 */
public record NewStudy(String title, String language, List<String> codebooks, String coder) {
    public NewStudy {
        codebooks = List.copyOf(codebooks);
    }
}
