package workbench.exchange;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import workbench.coding.Valence;
import workbench.matrix.Cell;

/** A cell of a matrix in a few signs: {@code 5 (+)}, {@code 4 (−/+), 1 inherited, ?1}. */
final class CellWords {
    /** Nothing was coded. */
    static final String NOTHING = "·";

    private CellWords() {}

    static String of(Cell cell) {
        if (cell.codings() == 0) {
            return NOTHING;
        }
        List<String> words = new ArrayList<>();
        words.add("%d (%s)".formatted(cell.codings(), sign(cell)));
        if (cell.inherited() > 0) {
            words.add(cell.inherited() + " inherited");
        }
        if (cell.disputed() > 0 && cell.valence() != null) {
            words.add("?" + cell.disputed());
        }
        return String.join(", ", words);
    }

    /** The sign of a cell; {@code ?} where all that has a sign is disputed, "no sign" where none was given. */
    static String sign(Cell cell) {
        Valence valence = cell.valence();
        return valence != null ? valence.sign() : cell.disputed() > 0 ? "?" : "no sign";
    }

    static Look look(Cell cell) {
        return cell.valence() == null && cell.disputed() > 0 ? Look.DISPUTED : Look.of(cell.valence());
    }

    /** The sign with its word, so that nobody has to know it: {@code + positive}. */
    static String inFull(@Nullable Valence valence) {
        return valence == null ? "none given" : valence.sign() + " " + valence.slug();
    }
}
