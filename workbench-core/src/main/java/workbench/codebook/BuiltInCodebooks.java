package workbench.codebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;
import workbench.problem.Refusal;

/** The codebooks that come with the workbench. */
public final class BuiltInCodebooks {
    private BuiltInCodebooks() {}

    /** Their ids. */
    public static List<String> ids() {
        return List.of("cfir-2009", "cfir-2022", "network-elements");
    }

    /** @throws workbench.problem.WorkbenchException if there is none with this id */
    public static CodebookFile read(String id) {
        if (!ids().contains(id)) {
            throw Refusal.because(
                    "There is no built-in codebook '%s'.".formatted(id),
                    "There are: %s. Another one comes in from a file with 'codebook import'."
                            .formatted(String.join(", ", ids())));
        }
        return CodebookJson.read(JsonMapper.builder().build().readTree(text(id)));
    }

    /** The paths of a built-in codebook; empty if there is none with this id. */
    static Set<String> pathsOf(String id) {
        return ids().contains(id)
                ? read(id).codes().stream().map(FileCode::path).collect(Collectors.toSet())
                : Set.of();
    }

    private static String text(String id) {
        try (InputStream in = BuiltInCodebooks.class.getResourceAsStream("/codebooks/" + id + ".json")) {
            if (in == null) {
                throw new IllegalStateException("the codebook " + id + " is missing in the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
