package workbench.cli.answer;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A value in the words of one cell. */
final class CellText {
    private CellText() {}

    static String of(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Collection<?> many -> many.stream().map(CellText::of).collect(Collectors.joining(";"));
            case Map<?, ?> named ->
                named.entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + of(entry.getValue()))
                        .collect(Collectors.joining(";"));
            default -> String.valueOf(value);
        };
    }
}
