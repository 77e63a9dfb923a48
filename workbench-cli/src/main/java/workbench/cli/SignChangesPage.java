package workbench.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import workbench.Workbench;
import workbench.cli.answer.Answer;
import workbench.cli.answer.Column;
import workbench.cli.answer.Table;
import workbench.cli.answer.TextPage;
import workbench.codebook.CodeTree;
import workbench.coding.Passage;
import workbench.id.CodingId;
import workbench.influence.FoldedInfluence;
import workbench.influence.FoldedTurn;
import workbench.influence.Influence;
import workbench.influence.SignChange;
import workbench.influence.SignChanges;
import workbench.influence.SpotWords;

/** What changes from event to event, with the excerpts that mark it. */
final class SignChangesPage implements Answer {
    private static final int WORDS_SHOWN = 70;
    private static final String RULE =
            "The excerpt shown is, of the evidence that bears the new sign, the earliest: by event, then"
                    + " by the date of its source (undated ones last), then by its place in it.";

    private final List<SignChanges> steps;
    private final List<FoldedTurn> folded;
    private final Slugs slugs;
    private final CodeTree tree;
    private final SpotWords words;
    private final Map<CodingId, Passage> passages;

    /** @param folded turns of the one sign for all networks together */
    SignChangesPage(Workbench workbench, List<SignChanges> steps, List<FoldedTurn> folded) {
        this.steps = steps;
        this.folded = folded;
        this.slugs = Slugs.of(workbench);
        this.tree = workbench.codebooks().tree();
        this.words = workbench.influences().words();
        this.passages = workbench
                .passages()
                .ofCodings(Stream.concat(
                                steps.stream()
                                        .flatMap(step -> step.of(SignChange.Kind.TURNS).stream())
                                        .map(SignChange::mark),
                                folded.stream().map(FoldedTurn::mark))
                        .filter(Objects::nonNull)
                        .toList());
    }

    @Override
    public void text(TextPage page) {
        if (steps.isEmpty()) {
            page.line("No influence at two events; nothing to compare.");
            return;
        }
        for (SignChanges step : steps) {
            page.line("From event %s %s to event %s %s"
                    .formatted(
                            words.event(step.from()),
                            slugs.event(step.from()),
                            words.event(step.to()),
                            slugs.event(step.to())));
            for (SignChange.Kind kind : SignChange.Kind.values()) {
                told(step, kind, page);
            }
            page.blank();
        }
        if (!folded.isEmpty()) {
            page.line("For all networks together, as in the table");
            folded.forEach(turn -> told(turn, page));
            page.blank();
        }
        if (!passages.isEmpty()) {
            page.paragraph("", RULE);
        }
    }

    private void told(SignChanges step, SignChange.Kind kind, TextPage page) {
        List<SignChange> changes = step.of(kind);
        if (changes.isEmpty()) {
            return;
        }
        page.line("  " + heading(kind));
        for (SignChange change : changes) {
            page.line("    %s  %s, for %s"
                    .formatted(signs(change), tree.code(change.code()).name(), slugs.network(change.network())));
            if (kind == SignChange.Kind.TURNS) {
                page.line("        " + marked(change.mark(), Objects.requireNonNull(change.after())));
            }
        }
    }

    private void told(FoldedTurn turn, TextPage page) {
        page.line("    %s → %s (event %s to %s)  %s: %s, then %s"
                .formatted(
                        turn.before().valence().sign(),
                        turn.after().valence().sign(),
                        words.event(turn.before().event()),
                        words.event(turn.after().event()),
                        tree.code(turn.after().code()).name(),
                        networks(turn.before()),
                        networks(turn.after())));
        page.line("        " + marked(turn.mark(), turn.after().parts().getFirst()));
    }

    private String networks(FoldedInfluence row) {
        return row.parts().stream()
                .map(part ->
                        slugs.network(part.network()) + " " + part.valence().sign())
                .collect(Collectors.joining(", "));
    }

    private static String heading(SignChange.Kind kind) {
        return switch (kind) {
            case TURNS -> "The sign turns:";
            case APPEARS -> "Appears:";
            case RETURNS -> "Is back, with the sign it had before:";
            case PERSISTS -> "Persists:";
            case VANISHES -> "Vanishes:";
        };
    }

    private String signs(SignChange change) {
        Influence before = change.before();
        Influence after = change.after();
        if (before != null && after != null && change.kind() != SignChange.Kind.PERSISTS) {
            String since = change.kind() == SignChange.Kind.TURNS || change.kind() == SignChange.Kind.RETURNS
                    ? " (event %s to %s)".formatted(words.event(before.event()), words.event(after.event()))
                    : "";
            return "%s → %s%s"
                    .formatted(before.valence().sign(), after.valence().sign(), since);
        }
        Influence either = after != null ? after : Objects.requireNonNull(before);
        return either.valence().sign() + (either.isBareClaim() ? "*" : "");
    }

    private String marked(@Nullable CodingId mark, Influence after) {
        Passage passage = mark == null ? null : passages.get(mark);
        return passage == null
                ? "no excerpt marks it: claimed by %s".formatted(after.claimedBy())
                : InfluenceWords.shown(passage, slugs, WORDS_SHOWN);
    }

    @Override
    public Object json() {
        Map<String, @Nullable Object> all = new LinkedHashMap<>();
        all.put("steps", steps.stream().map(this::object).toList());
        all.put("folded", folded.stream().map(this::object).toList());
        return all;
    }

    private Map<String, @Nullable Object> object(FoldedTurn turn) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("code", tree.code(turn.after().code()).path());
        object.put("name", tree.code(turn.after().code()).name());
        object.put("from", slugs.event(turn.before().event()));
        object.put("to", slugs.event(turn.after().event()));
        object.put("before", turn.before().valence().slug());
        object.put("after", turn.after().valence().slug());
        object.put("mark", turn.mark() == null ? null : turn.mark().toString());
        return object;
    }

    private Map<String, @Nullable Object> object(SignChanges step) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("from", slugs.event(step.from()));
        object.put("to", slugs.event(step.to()));
        for (SignChange.Kind kind : SignChange.Kind.values()) {
            object.put(kind.slug(), step.of(kind).stream().map(this::object).toList());
        }
        return object;
    }

    private Map<String, @Nullable Object> object(SignChange change) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("code", tree.code(change.code()).path());
        object.put("name", tree.code(change.code()).name());
        object.put("network", slugs.network(change.network()));
        object.put(
                "before",
                change.before() == null ? null : change.before().valence().slug());
        object.put(
                "beforeAt",
                change.before() == null ? null : slugs.event(change.before().event()));
        object.put(
                "after",
                change.after() == null ? null : change.after().valence().slug());
        object.put("mark", change.mark() == null ? null : change.mark().toString());
        return object;
    }

    @Override
    public Table<?> table() {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (SignChanges step : steps) {
            for (SignChange change : step.changes()) {
                Map<String, @Nullable Object> row = new LinkedHashMap<>();
                row.put("from", slugs.event(step.from()));
                row.put("to", slugs.event(step.to()));
                row.put("change", change.kind().slug());
                row.putAll(object(change));
                rows.add(row);
            }
        }
        List<Column<Map<String, @Nullable Object>>> columns = Stream.of(
                        "from", "to", "change", "code", "name", "network", "before", "beforeAt", "after", "mark")
                .map(name -> Column.<Map<String, @Nullable Object>>of(name, row -> row.get(name)))
                .toList();
        return new Table<>(columns, rows, "");
    }
}
