package workbench.exchange;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import workbench.matrix.Cell;
import workbench.matrix.Heading;
import workbench.matrix.Matrix;

/** A matrix as a page that needs nothing else: no script, no picture, no address outside. */
final class MatrixPage {
    private static final String STYLE = """
            body{font:14px/1.4 system-ui,sans-serif;margin:1.5rem;color:#1a1a1a}
            table{border-collapse:collapse}caption{text-align:left;font-weight:600;padding:.4rem 0}
            th,td{border:1px solid #999;padding:.25rem .5rem;text-align:left;vertical-align:top}
            thead th{position:sticky;top:0;background:#1f3864;color:#fff}
            tbody th{font-weight:400;white-space:nowrap}
            @media print{@page{size:landscape}thead{display:table-header-group}}
            """;

    private final Matrix matrix;
    private final String title;

    MatrixPage(Matrix matrix, String title) {
        this.matrix = matrix;
        this.title = title;
    }

    void write(Writer out) throws IOException {
        String caption = "%s by %s: codings (sign)"
                .formatted(MatrixSheet.title(matrix.rowsBy()), MatrixSheet.title(matrix.columnsBy()));
        out.write(
                "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>%s</title>\n<style>\n%s%s</style></head>\n<body><h1>%s</h1>\n"
                        .formatted(escaped(title), STYLE, looks(), escaped(title)));
        out.write("<table><caption>%s</caption>\n<thead><tr><th>%s</th>"
                .formatted(escaped(caption), escaped(MatrixSheet.title(matrix.rowsBy()))));
        for (Heading heading : matrix.columns()) {
            out.write("<th scope=\"col\">%s</th>".formatted(escaped(MatrixSheet.label(matrix.columnsBy(), heading))));
        }
        out.write("</tr></thead>\n<tbody>\n");
        for (int row = 0; row < matrix.rows().size(); row++) {
            write(matrix.rows().get(row), matrix.cells().get(row), out);
        }
        out.write(
                "</tbody></table>\n<p>+ helps, − hinders, −/+ both, 0 neutral; “no sign”: none was given; “? n”: coders differ on n"
                        + " passages; “n inherited”: the event is the source’s only one; · nothing coded.</p>\n</body></html>\n");
    }

    private void write(Heading heading, List<Cell> cells, Writer out) throws IOException {
        out.write("<tr><th scope=\"row\" style=\"padding-left:%drem\">%s</th>"
                .formatted(1 + heading.depth(), escaped(MatrixSheet.label(matrix.rowsBy(), heading))));
        for (Cell cell : cells) {
            Look look = cell.codings() == 0 ? Look.ABSENT : CellWords.look(cell);
            out.write("<td class=\"%s\">%s</td>".formatted(name(look), escaped(CellWords.of(cell))));
        }
        out.write("</tr>\n");
    }

    private static String looks() {
        return Arrays.stream(Look.values())
                .filter(look -> look.ink() != null)
                .map(look -> "td.%s{color:#%s%s}\n"
                        .formatted(name(look), look.ink(), look.paper() == null ? "" : ";background:#" + look.paper()))
                .collect(Collectors.joining());
    }

    private static String name(Look look) {
        return look.name().toLowerCase(Locale.ROOT);
    }

    private static String escaped(String text) {
        return CellText.clean(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
