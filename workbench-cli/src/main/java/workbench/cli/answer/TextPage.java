package workbench.cli.answer;

import java.io.PrintWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What people read: lines and tables. Long cells are cut to the width of the terminal, if there is one. */
public final class TextPage {
    private final PrintWriter out;
    private final Terminal terminal;

    TextPage(PrintWriter out, Terminal terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    public void line(String words) {
        out.println(words);
    }

    public void blank() {
        out.println();
    }

    /** Words of any length: broken between words on a terminal, one line elsewhere. */
    public void paragraph(String indent, String words) {
        if (terminal.output()) {
            Wrapping.lines(words, terminal.columns() - indent.length()).forEach(line -> out.println(indent + line));
        } else {
            out.println(indent + words);
        }
    }

    /** Words as they are, with no line end added. */
    public void verbatim(String words) {
        out.print(words);
    }

    /** One line a field that says something, names aligned. */
    public void fields(Map<String, @Nullable Object> fields) {
        int widest = fields.keySet().stream().mapToInt(String::length).max().orElse(0);
        fields.forEach((name, value) -> {
            String words = CellText.of(value);
            if (!words.isEmpty()) {
                out.println(DisplayWidth.padded(name, widest + 2) + words);
            }
        });
    }

    public void table(Table<?> table) {
        TextTable.of(table).write(out, terminal.output() ? terminal.columns() : Integer.MAX_VALUE);
    }
}
