package workbench.cli;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import workbench.coding.Valence;
import workbench.matrix.Cell;

/** What of a cell is shown. */
enum CellCount {
    CODINGS,
    EXCERPTS,
    SOURCES,
    PARTICIPANTS,
    VALENCE;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A number, or the valence in a word; null where there is none. */
    @Nullable
    Object of(Cell cell) {
        return switch (this) {
            case CODINGS -> cell.codings();
            case EXCERPTS -> cell.excerpts();
            case SOURCES -> cell.sources();
            case PARTICIPANTS -> cell.participants();
            case VALENCE -> cell.valence() == null ? null : cell.valence().slug();
        };
    }

    /** How much of it there is: of the valence, how many codings gave it. */
    int amount(Cell cell) {
        return switch (this) {
            case CODINGS, VALENCE -> cell.codings();
            case EXCERPTS -> cell.excerpts();
            case SOURCES -> cell.sources();
            case PARTICIPANTS -> cell.participants();
        };
    }

    /**
     * A cell as people read it: the sign, the count, in parentheses how many of its codings inherited their event, and {@code
     * ?} where coders' signs differ on a passage.
     */
    String inWords(Cell cell) {
        if (cell.codings() == 0) {
            return "";
        }
        String sign = sign(cell.valence());
        if (this == VALENCE) {
            return sign.strip() + disputed(cell);
        }
        String inherited = this == CODINGS && cell.inherited() > 0 ? " (%d)".formatted(cell.inherited()) : "";
        return "%s %s%s%s".formatted(sign, of(cell), inherited, disputed(cell));
    }

    private static String sign(@Nullable Valence valence) {
        return "%-3s".formatted(CodingWords.sign(valence)).stripTrailing();
    }

    private static String disputed(Cell cell) {
        return cell.disputed() > 0 ? " ?" + (cell.disputed() == 1 ? "" : cell.disputed()) : "";
    }
}
