package workbench.cli.answer;

import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** One document: indented for people, close for programs; the one place that speaks to Jackson. */
final class Json {
    private static final JsonMapper CLOSE =
            JsonMapper.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
    private static final JsonMapper INDENTED =
            CLOSE.rebuild().enable(SerializationFeature.INDENT_OUTPUT).build();

    private Json() {}

    static void write(@Nullable Object document, boolean indented, Writer to) throws IOException {
        (indented ? INDENTED : CLOSE).writeValue(to, document);
        to.write('\n');
    }
}
