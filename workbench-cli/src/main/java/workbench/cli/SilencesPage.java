package workbench.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import workbench.Workbench;
import workbench.cli.answer.Answer;
import workbench.cli.answer.Column;
import workbench.cli.answer.Table;
import workbench.cli.answer.TextPage;
import workbench.codebook.CodeTree;
import workbench.rating.Silence;
import workbench.rating.Silence.Ground;

/** What cases are silent on: for people case by case, constructs with the same grounds together. */
record SilencesPage(Workbench workbench, List<Silence> silences) implements Answer {
    @Override
    public void text(TextPage page) {
        if (silences.isEmpty()) {
            page.line("Nothing is missing: on every construct there are words, or a rating.");
            return;
        }
        Slugs slugs = Slugs.of(workbench);
        Map<String, List<Silence>> byCase = new LinkedHashMap<>();
        silences.forEach(
                one -> byCase.computeIfAbsent(String.valueOf(slugs.caseOf(one.ofCase())), slug -> new ArrayList<>())
                        .add(one));
        byCase.forEach((slug, ofCase) -> {
            page.line(slug);
            for (Silence.Kind kind : Silence.Kind.values()) {
                part(
                        page,
                        kind,
                        ofCase.stream().filter(one -> one.kind() == kind).toList());
            }
            page.blank();
        });
        page.line("Nothing is rated yet. Accept with '--accept CASE/CONSTRUCT' (repeatable) or '--accept all';"
                + " what is unknown is not proposed.");
    }

    private void part(TextPage page, Silence.Kind kind, List<Silence> ofKind) {
        if (ofKind.isEmpty()) {
            return;
        }
        page.line("  %s (%d)".formatted(kind.slug().replace('-', ' '), ofKind.size()));
        SilenceWords words = SilenceWords.of(workbench);
        CodeTree tree = workbench.codebooks().tree();
        Map<String, List<String>> byGrounds = new LinkedHashMap<>();
        ofKind.forEach(one -> byGrounds
                .computeIfAbsent(words.grounds(one), grounds -> new ArrayList<>())
                .add(tree.code(one.construct()).slug()));
        byGrounds.forEach((grounds, constructs) -> {
            page.paragraph("    ", String.join(", ", constructs));
            page.paragraph("      ", grounds);
        });
    }

    @Override
    public @Nullable Object json() {
        return table().json();
    }

    @Override
    public Table<Silence> table() {
        Slugs slugs = Slugs.of(workbench);
        SilenceWords words = SilenceWords.of(workbench);
        CodeTree tree = workbench.codebooks().tree();
        List<Column<Silence>> columns = List.of(
                Column.of("case", one -> slugs.caseOf(one.ofCase())),
                Column.of("construct", one -> tree.code(one.construct()).path()),
                Column.of(
                        "value", one -> one.value() == null ? null : one.value().word()),
                Column.of("kind", one -> one.kind().slug()),
                Column.of(
                        "grounds",
                        one -> one.grounds().stream()
                                .map(ground -> object(ground, words))
                                .collect(Collectors.toList())),
                Column.of("because", words::grounds));
        return new Table<>(columns, silences, "");
    }

    private static Map<String, Object> object(Ground ground, SilenceWords words) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("of", words.who(ground));
        object.put("fact", ground.fact().slug());
        object.put("questions", ground.questions());
        return object;
    }
}
