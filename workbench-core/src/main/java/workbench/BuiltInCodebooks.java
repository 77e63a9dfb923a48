package workbench;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import workbench.codebook.CodebookFile;
import workbench.codebook.CodebookJson;
import workbench.problem.Refusal;

/** The codebooks that come with the program. */
final class BuiltInCodebooks {
    private static final List<String> IDS = List.of("cfir-2009", "cfir-2022", "network-elements");

    private BuiltInCodebooks() {}

    /** The codebook of that id; refused with the ids there are. */
    static CodebookFile read(String id) {
        if (!IDS.contains(id)) {
            throw Refusal.because(
                    "There is no built-in codebook '%s'.".formatted(id),
                    "Choose among " + String.join(", ", IDS) + ", or bring your own with 'codebook import'.");
        }
        try (InputStream in = BuiltInCodebooks.class.getResourceAsStream("/codebooks/" + id + ".json")) {
            if (in == null) {
                throw new IllegalStateException("codebook " + id + " is missing from the program");
            }
            return CodebookJson.read(JsonMapper.shared().readTree(in));
        } catch (IOException cause) {
            throw new IllegalStateException("codebook " + id + " cannot be read", cause);
        }
    }
}
