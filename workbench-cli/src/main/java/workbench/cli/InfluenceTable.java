package workbench.cli;

import java.util.ArrayList;
import java.util.List;
import workbench.Workbench;
import workbench.cli.answer.Column;
import workbench.cli.answer.Table;
import workbench.codebook.CodeTree;
import workbench.id.CodingId;
import workbench.influence.Influence;
import workbench.influence.SpotWords;

/** Influences as rows, one for each event, network affected and code; the CSV can be fed to {@code influence import}. */
final class InfluenceTable {
    private InfluenceTable() {}

    /** @param ids whether people see the ids, which take much room */
    static Table<Influence> of(Workbench workbench, List<Influence> influences, boolean ids) {
        Slugs slugs = Slugs.of(workbench);
        CodeTree tree = workbench.codebooks().tree();
        SpotWords words = workbench.influences().words();
        List<Column<Influence>> columns = new ArrayList<>(List.of(
                ids
                        ? Column.of("id", (Influence one) -> one.id().toString())
                        : Column.data("id", (Influence one) -> one.id().toString()),
                Column.<Influence>of("event", one -> slugs.event(one.event())).shownAs(one -> words.event(one.event())),
                Column.of("network", one -> slugs.network(one.network())),
                Column.<Influence>of("code", one -> tree.code(one.code()).path())
                        .shownAs(one -> words.code(one.code())),
                Column.data("name", one -> tree.code(one.code()).name()),
                Column.<Influence>of("valence", one -> one.valence().slug())
                        .headed("±")
                        .shownAs(one -> one.valence().sign()),
                Column.of("effect", one -> InfluenceWords.slug(one.effect())),
                Column.of("claimedBy", Influence::claimedBy),
                Column.data("because", Influence::because),
                Column.<Influence>of("evidence", one -> ids(one.evidence())).shownAs(InfluenceTable::restingOn),
                Column.<Influence>of("against", one -> ids(one.against()))
                        .shownAs(one ->
                                one.against().isEmpty() ? null : one.against().size()),
                Column.of("status", one -> one.status().slug()),
                Column.data("gone", Influence::gone),
                Column.data("judgedAt", one -> one.judgedAt().toString())));
        return new Table<>(
                columns, influences, "No influences. 'workbench influence propose' drafts them from codings.");
    }

    static List<String> ids(List<CodingId> codings) {
        return codings.stream().map(CodingId::toString).toList();
    }

    /** What it rests on, in a few words. */
    static String restingOn(Influence one) {
        if (one.evidenceIsGone()) {
            return "evidence gone";
        }
        String codings = one.evidence().isEmpty()
                ? "no evidence"
                : CodedLines.counted(one.evidence().size(), "coding");
        return one.gone() == 0 ? codings : "%s (%d gone)".formatted(codings, one.gone());
    }
}
