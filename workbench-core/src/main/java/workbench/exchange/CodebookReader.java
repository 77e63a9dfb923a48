package workbench.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import workbench.codebook.CodebookCheck;
import workbench.codebook.CodebookFile;
import workbench.problem.Problem;
import workbench.problem.WorkbenchException;

/** Reads the codebook of a JSON, CSV or XLSX file, and names its faults. The file's ending says which it is. */
public final class CodebookReader {
    private CodebookReader() {}

    /**
     * The codebook of a file.
     *
     * @param id the id it shall have, its paths following; null for the file's own, else that of its name
     * @throws WorkbenchException with all faults of the file, if there is one, or if it cannot be read
     */
    public static CodebookFile read(Path file, @Nullable String id) {
        return isJson(file)
                ? CodebookCheck.read(WholeFile.text(file), id)
                : rows(file, id).read();
    }

    /** All faults of a file, each with its place; none if it can be imported. */
    public static List<Problem> faults(Path file, @Nullable String id) {
        try {
            return isJson(file)
                    ? CodebookCheck.faults(WholeFile.text(file), id)
                    : rows(file, id).faults();
        } catch (WorkbenchException unreadable) {
            return unreadable.problems();
        }
    }

    private static boolean isJson(Path file) {
        return ending(file).equals("json");
    }

    private static CodebookRows rows(Path file, @Nullable String id) {
        CodebookTable table = switch (ending(file)) {
            case "csv", "tsv", "txt" -> CodebookCsv.read(WholeFile.text(file));
            case "xlsx" -> CodebookXlsx.read(file);
            default ->
                throw FileTrouble.unread(
                        file, "its ending is none of .json, .csv and .xlsx", "Save the codebook as one of these.");
        };
        String name = String.valueOf(file.getFileName());
        return new CodebookRows(table, id, name.substring(0, name.lastIndexOf('.')));
    }

    static String ending(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
