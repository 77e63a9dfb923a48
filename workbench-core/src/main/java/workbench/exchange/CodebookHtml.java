package workbench.exchange;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import workbench.codebook.CodebookFile;
import workbench.codebook.Exclusion;
import workbench.codebook.FileCode;
import workbench.codebook.Wording;

/** A codebook as one HTML page to read and print; it loads nothing and runs nothing. */
final class CodebookHtml {
    private static final String STYLE = """
            body{font:16px/1.5 Georgia,serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;background:#fff}
            h1,h2,h3,h4,h5,h6{font-family:system-ui,sans-serif;line-height:1.25;margin:1.6em 0 .3em;page-break-after:avoid}
            .path{font:13px/1.4 ui-monospace,monospace;color:#555;overflow-wrap:anywhere}
            .swatch{display:inline-block;width:.8em;height:.8em;border:1px solid #555;margin-right:.4em}
            dt{font:600 14px/1.4 system-ui,sans-serif;margin-top:.6em}dd{margin:0 0 0 1.2rem}
            .about{color:#444;font-size:15px;border-left:3px solid #999;padding-left:1rem}
            """;

    private final StringBuilder page = new StringBuilder();
    private final Set<String> paths = new HashSet<>();

    private CodebookHtml() {}

    static String of(CodebookFile book) {
        CodebookHtml html = new CodebookHtml();
        book.codes().forEach(code -> html.paths.add(code.path()));
        html.write(book);
        return html.page.toString();
    }

    private void write(CodebookFile book) {
        String language = book.language().isEmpty() ? "en" : book.language();
        page.append("<!DOCTYPE html>\n<html lang=\"")
                .append(escaped(language))
                .append(
                        "\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n<title>")
                .append(escaped(book.title()))
                .append("</title>\n<style>\n")
                .append(STYLE)
                .append("</style>\n</head>\n<body>\n");
        element("h1", book.title());
        page.append("<div class=\"about\">\n");
        element("p", book.id() + (book.version().isEmpty() ? "" : ", version " + book.version()));
        for (String text : about(book)) {
            element("p", text);
        }
        page.append("</div>\n");
        book.codes().forEach(this::write);
        page.append("</body>\n</html>\n");
    }

    private static List<String> about(CodebookFile book) {
        return Stream.of(book.citation(), book.rights(), book.notice())
                .filter(Objects::nonNull)
                .toList();
    }

    private void write(FileCode code) {
        int depth = (int) code.path().chars().filter(letter -> letter == '/').count();
        String heading = "h" + Math.min(6, depth + 1);
        page.append("<")
                .append(heading)
                .append(" id=\"")
                .append(escaped(code.path()))
                .append("\">");
        if (code.colour() != null) {
            page.append("<span class=\"swatch\" style=\"background:")
                    .append(escaped(code.colour()))
                    .append("\"></span>");
        }
        page.append(escaped(code.name())).append("</").append(heading).append(">\n");
        page.append("<p class=\"path\">").append(escaped(code.path())).append("</p>\n");
        Wording wording = code.wording();
        if (wording.definition() != null) {
            element("p", wording.definition());
        }
        page.append("<dl>\n");
        listed("Code here", wording.include());
        exclusions(wording.exclude());
        listed("For example", wording.examples());
        listed("Note", optional(wording.note()));
        listed("Also called", code.aliases());
        listed("Basis", optional(code.basis()));
        page.append("</dl>\n");
    }

    private static List<String> optional(@Nullable String text) {
        return text == null ? List.of() : List.of(text);
    }

    private void listed(String title, List<String> texts) {
        if (!texts.isEmpty()) {
            element("dt", title);
            texts.forEach(text -> element("dd", text));
        }
    }

    private void exclusions(List<Exclusion> exclusions) {
        if (exclusions.isEmpty()) {
            return;
        }
        element("dt", "Code elsewhere");
        for (Exclusion exclusion : exclusions) {
            page.append("<dd>").append(escaped(exclusion.text()));
            String see = exclusion.see();
            if (see != null) {
                page.append(" → ")
                        .append(
                                paths.contains(see)
                                        ? "<a href=\"#%s\">%s</a>".formatted(escaped(see), escaped(see))
                                        : escaped(see));
            }
            page.append("</dd>\n");
        }
    }

    private void element(String name, String text) {
        page.append('<')
                .append(name)
                .append('>')
                .append(escaped(text))
                .append("</")
                .append(name)
                .append(">\n");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
