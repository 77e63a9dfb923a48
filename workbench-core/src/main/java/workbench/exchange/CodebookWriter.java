package workbench.exchange;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import workbench.codebook.CodebookFile;
import workbench.codebook.CodebookJson;
import workbench.codebook.Exclusion;
import workbench.codebook.FileCode;
import workbench.problem.Refusal;

/**
 * Writes a codebook to a file: JSON, CSV and XLSX to be read again (CSV without what is said of the codebook as a whole),
 * DOCX and HTML for people. The file's ending says which.
 */
public final class CodebookWriter {
    private CodebookWriter() {}

    /** @throws workbench.problem.WorkbenchException if the ending is unknown or the file cannot be written */
    public static void write(CodebookFile book, Path file) {
        WholeFile.Filling filling = switch (CodebookReader.ending(file)) {
            case "json" -> out -> out.write(CodebookJson.write(book).getBytes(StandardCharsets.UTF_8));
            case "csv" -> out -> CodebookCsv.write(table(book), out);
            case "xlsx" -> out -> CodebookXlsx.write(table(book), out);
            case "html", "htm" -> out -> out.write(CodebookHtml.of(book).getBytes(StandardCharsets.UTF_8));
            case "docx" -> out -> CodebookDocx.write(book, out);
            default ->
                throw Refusal.because(
                        "A codebook is not written as '%s'.".formatted(file.getFileName()),
                        "Let the file end in .json, .csv, .xlsx, .docx or .html.");
        };
        WholeFile.write(file, filling);
    }

    private static CodebookTable table(CodebookFile book) {
        List<TableRow> rows = new ArrayList<>();
        for (FileCode code : book.codes()) {
            rows.add(new TableRow(rows.size() + 2, cells(code)));
        }
        return new CodebookTable(CodebookColumns.WRITTEN, rows, about(book));
    }

    private static List<String> cells(FileCode code) {
        return List.of(
                code.path(),
                code.name(),
                code.level().slug(),
                text(code.wording().definition()),
                CellEntries.join(code.wording().include()),
                CellEntries.join(code.wording().exclude().stream()
                        .map(CodebookWriter::exclusion)
                        .toList()),
                CellEntries.join(code.wording().examples()),
                text(code.colour()),
                CellEntries.join(code.aliases()),
                text(code.wording().note()),
                text(code.basis()));
    }

    private static String exclusion(Exclusion exclusion) {
        if (exclusion.see() != null) {
            return exclusion.text() + " -> " + exclusion.see();
        }
        return exclusion.text().contains("->") ? exclusion.text() + " ->" : exclusion.text();
    }

    private static Map<String, String> about(CodebookFile book) {
        Map<String, String> about = new LinkedHashMap<>();
        about.put("id", book.id());
        about.put("title", book.title());
        put(about, "version", book.version());
        put(about, "language", book.language());
        put(about, "citation", text(book.citation()));
        put(about, "rights", text(book.rights()));
        put(about, "notice", text(book.notice()));
        about.putAll(book.furtherTexts());
        return about;
    }

    private static void put(Map<String, String> about, String property, String text) {
        if (!text.isBlank()) {
            about.put(property, text);
        }
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
