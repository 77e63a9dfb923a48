package workbench.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import workbench.Workbench;
import workbench.cli.answer.AnswerOptions;
import workbench.cli.answer.Outcome;
import workbench.cli.answer.Surroundings;
import workbench.network.ActorKind;
import workbench.network.Entry;
import workbench.network.NetworkOutcome;
import workbench.network.NetworkRecord;
import workbench.network.NetworkRow;
import workbench.network.RecordWords;
import workbench.network.RowKind;

/** Enters what one command says of a network, and answers with the record. */
final class EnteringRows {
    private final RowKind kind;
    private final Map<String, String> cells = new LinkedHashMap<>();

    EnteringRows(RowKind kind) {
        this.kind = kind;
    }

    /** What an option said; null where it was not given. */
    EnteringRows with(String column, @Nullable Object words) {
        if (words != null) {
            cells.put(column, words.toString());
        }
        return this;
    }

    /** What a repeatable option said. */
    EnteringRows withAll(String column, List<String> words) {
        if (!words.isEmpty()) {
            cells.put(column, String.join(";", words));
        }
        return this;
    }

    NetworkRow row() {
        return NetworkRow.typed(kind, cells);
    }

    Map<String, String> cells() {
        return cells;
    }

    static void enter(
            Workbench workbench,
            List<NetworkRow> rows,
            ActorKind newActors,
            Surroundings around,
            AnswerOptions answer) {
        NetworkOutcome outcome = workbench.configurations().enter(rows, Entry.command(newActors));
        outcome.said().forEach(around::say);
        NetworkRecord entered = outcome.records().getFirst();
        String words = workbench.configurations().words().of(entered);
        String sentence = outcome.changed() > 0 && outcome.added() == 0
                ? "Added evidence to %s.".formatted(words)
                : outcome.added() > 0 ? "Added %s.".formatted(words) : "Unchanged: %s stands already.".formatted(words);
        answer.give(told(workbench, sentence, entered));
    }

    /** The record, for people in a sentence with the end of its id. */
    static Outcome told(Workbench workbench, String sentence, NetworkRecord record) {
        return new Outcome(
                List.of("%s [%s]".formatted(sentence, RecordWords.shortId(record))),
                RecordFields.of(workbench).of(record));
    }
}
