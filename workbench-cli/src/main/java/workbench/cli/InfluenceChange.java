package workbench.cli;

import java.util.ArrayList;
import java.util.List;
import workbench.Workbench;
import workbench.cli.answer.Answer;
import workbench.cli.answer.Table;
import workbench.cli.answer.TextPage;
import workbench.influence.Influence;

/** Influences that were just judged. */
final class InfluenceChange {
    private InfluenceChange() {}

    /**
     * @param before as they were
     * @param after as they are, in the same order
     * @param past what was done to them
     */
    static Answer of(Workbench workbench, List<Influence> before, List<Influence> after, String past) {
        Table<Influence> table = InfluenceTable.of(workbench, after, true);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < after.size(); i++) {
            Influence one = after.get(i);
            String name = workbench.influences().words().write(one.spot());
            lines.add(
                    one.equals(before.get(i))
                            ? "Nothing to change in %s.".formatted(name)
                            : "%s %s %s, %s."
                                    .formatted(
                                            Character.toUpperCase(past.charAt(0)) + past.substring(1),
                                            name,
                                            one.valence().sign(),
                                            InfluenceTable.restingOn(one)));
        }
        return new Answer() {
            @Override
            public void text(TextPage page) {
                lines.forEach(page::line);
            }

            @Override
            public Object json() {
                return java.util.Objects.requireNonNull(table.json());
            }

            @Override
            public Table<?> table() {
                return table;
            }
        };
    }
}
