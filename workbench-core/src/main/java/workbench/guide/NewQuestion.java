package workbench.guide;

import java.util.List;
import org.jspecify.annotations.Nullable;
import workbench.id.CodeId;

/**
 * A question as a guide's file has it.
 *
 * @param row its line in the file, for refusals
 * @param number null where the file numbers none: then its place counts
 * @param codes the constructs it asks about; none for a question that opens or closes the talk
 */
public record NewQuestion(int row, @Nullable Integer number, String words, List<CodeId> codes) {
    public NewQuestion {
        codes = List.copyOf(codes);
    }
}
