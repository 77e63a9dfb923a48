package workbench.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import workbench.cli.answer.Answer;
import workbench.cli.answer.Column;
import workbench.cli.answer.Table;
import workbench.cli.answer.TextPage;
import workbench.codebook.Code;
import workbench.codebook.Facets;
import workbench.coding.Valence;
import workbench.id.CodeId;

/**
 * Linked acts counted, role by characteristic.
 *
 * @param roles those with an act, in the order of the framework
 * @param characteristics likewise
 */
record FacetsPage(List<Code> roles, List<Code> characteristics, List<Act> acts) implements Answer {
    record Act(CodeId role, CodeId characteristic, @Nullable Valence valence) {}

    static FacetsPage of(Facets facets, List<Act> acts) {
        List<Code> roles = facets.roles().stream()
                .filter(code -> acts.stream().anyMatch(act -> act.role().equals(code.id())))
                .toList();
        List<Code> characteristics = facets.characteristics().stream()
                .filter(code ->
                        acts.stream().anyMatch(act -> act.characteristic().equals(code.id())))
                .toList();
        return new FacetsPage(roles, characteristics, acts);
    }

    /** A role and a characteristic that occur together. */
    private record Pair(Code role, Code characteristic, List<Act> acts) {
        long count(@Nullable Valence valence) {
            return acts.stream().filter(act -> act.valence() == valence).count();
        }
    }

    private List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        for (Code role : roles) {
            for (Code characteristic : characteristics) {
                Pair pair = pair(role, characteristic);
                if (!pair.acts().isEmpty()) {
                    pairs.add(pair);
                }
            }
        }
        return pairs;
    }

    private Pair pair(Code role, Code characteristic) {
        return new Pair(
                role,
                characteristic,
                acts.stream()
                        .filter(act -> act.role().equals(role.id())
                                && act.characteristic().equals(characteristic.id()))
                        .toList());
    }

    @Override
    public void text(TextPage page) {
        List<Column<Code>> columns = new ArrayList<>();
        columns.add(Column.<Code>of("role", Code::name));
        characteristics.forEach(characteristic -> columns.add(new Column<>(
                characteristic.slug(),
                characteristic.name(),
                role -> cell(pair(role, characteristic)),
                role -> cell(pair(role, characteristic)))));
        page.table(new Table<>(
                columns,
                roles,
                "No linked acts. 'workbench code SOURCE --quote … --as ROLE --characteristic C' makes one."));
        if (!roles.isEmpty()) {
            page.blank();
            page.line("%s: %s"
                    .formatted(
                            CodedLines.counted(acts.size(), "linked act"),
                            "signs are those of the characteristic; · where none was given."));
        }
    }

    /** {@code 5 (+3 −2)}. */
    private static @Nullable String cell(Pair pair) {
        if (pair.acts().isEmpty()) {
            return null;
        }
        List<String> signs = new ArrayList<>();
        for (Valence valence : Valence.values()) {
            if (pair.count(valence) > 0) {
                signs.add(valence.sign() + " " + pair.count(valence));
            }
        }
        if (pair.count(null) > 0) {
            signs.add(CodingWords.NO_SIGN + " " + pair.count(null));
        }
        return "%d (%s)".formatted(pair.acts().size(), String.join(", ", signs));
    }

    @Override
    public Object json() {
        return pairs().stream().map(FacetsPage::object).toList();
    }

    private static Map<String, @Nullable Object> object(Pair pair) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("role", pair.role().path());
        object.put("characteristic", pair.characteristic().path());
        object.put("acts", pair.acts().size());
        for (Valence valence : Valence.values()) {
            object.put(valence.slug(), pair.count(valence));
        }
        object.put("none", pair.count(null));
        return object;
    }

    @Override
    public Table<?> table() {
        List<Column<Pair>> columns = new ArrayList<>(List.of(
                Column.of("role", pair -> pair.role().path()),
                Column.of("characteristic", pair -> pair.characteristic().path()),
                Column.of("acts", pair -> pair.acts().size())));
        for (Valence valence : Valence.values()) {
            columns.add(Column.of(valence.slug(), pair -> pair.count(valence)));
        }
        columns.add(Column.of("none", pair -> pair.count(null)));
        return new Table<>(columns, pairs(), "");
    }
}
