package workbench.cli;

import java.util.List;
import workbench.cli.answer.Column;
import workbench.cli.answer.Table;
import workbench.network.Association;
import workbench.network.Focus;
import workbench.network.Membership;
import workbench.network.NetworkRecord;
import workbench.network.State;
import workbench.network.Strategy;
import workbench.network.Task;

/**
 * One thing said of a network, as a row for spreadsheets.
 *
 * @param change what became of it between two events; empty where one event is shown
 * @param evidence the words it rests on, a line each
 */
record NetworkLine(String kind, String change, String words, List<String> evidence, String id) {
    static NetworkLine of(NetworkRecord one, RecordLines lines) {
        return changed("", one, lines);
    }

    static NetworkLine changed(String change, NetworkRecord one, RecordLines lines) {
        return new NetworkLine(
                one.kind().slug(),
                change,
                words(one, lines),
                lines.quotes().lines(one.evidence()),
                one.recordId().toString());
    }

    static String words(NetworkRecord record, RecordLines lines) {
        return switch (record) {
            case Membership one -> lines.member(one);
            case Association one -> one.type() + ": " + lines.tie(one);
            case Focus one -> lines.focus(one);
            case State one ->
                "%s at event %s, step %d: %s"
                        .formatted(
                                one.quality().slug(), lines.number(one.event()), one.step(), RecordLines.judged(one));
            case Strategy one -> lines.strategy(one);
            case Task one -> lines.task(one);
        };
    }

    static Table<NetworkLine> table(List<NetworkLine> rows) {
        return new Table<>(
                List.of(
                        Column.of("kind", NetworkLine::kind),
                        Column.of("change", NetworkLine::change),
                        Column.of("words", NetworkLine::words),
                        Column.of("evidence", NetworkLine::evidence),
                        Column.data("id", NetworkLine::id)),
                rows,
                "");
    }
}
