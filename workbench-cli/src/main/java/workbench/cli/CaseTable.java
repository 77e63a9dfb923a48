package workbench.cli;

import java.util.List;
import workbench.Workbench;
import workbench.cases.Case;
import workbench.cli.answer.Column;
import workbench.cli.answer.Table;

/** Cases as rows. */
final class CaseTable {
    private CaseTable() {}

    static Table<Case> of(Workbench workbench, List<Case> cases) {
        List<Column<Case>> columns = List.of(
                Column.data("id", one -> one.id().toString()),
                Column.of("slug", Case::slug),
                Column.of("name", Case::name),
                Column.of("kind", Case::kind),
                Column.of("attributes", Case::attributes),
                Column.of(
                        "sources", one -> workbench.caseMembers().sourcesOf(one).size()),
                Column.of(
                        "participants",
                        one -> workbench.caseMembers().participantsOf(one).size()),
                Column.of("events", one -> workbench.timeline().of(one.id()).size()));
        return new Table<>(columns, cases, "No cases yet. Add one with 'workbench case add NAME --kind site'.");
    }
}
