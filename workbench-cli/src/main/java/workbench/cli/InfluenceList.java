package workbench.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import workbench.Workbench;
import workbench.cli.answer.Answer;
import workbench.cli.answer.Table;
import workbench.cli.answer.TextPage;
import workbench.influence.Influence;

/**
 * Influences one by one, of any status; as JSON with what the codings of each say.
 *
 * @param ids whether people see the ids
 */
record InfluenceList(Workbench workbench, List<Influence> influences, boolean ids) implements Answer {
    @Override
    public void text(TextPage page) {
        page.table(table());
    }

    @Override
    public Object json() {
        Table<Influence> rows = table();
        List<Map<String, @Nullable Object>> all = new ArrayList<>();
        for (Influence one : influences) {
            Map<String, @Nullable Object> object = rows.object(one);
            object.put("support", SupportFields.ofAny(one.support()));
            all.add(object);
        }
        return all;
    }

    @Override
    public Table<Influence> table() {
        return InfluenceTable.of(workbench, influences, ids);
    }
}
