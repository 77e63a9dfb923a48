package workbench.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import workbench.Workbench;
import workbench.cli.answer.Answer;
import workbench.cli.answer.Table;
import workbench.cli.answer.TextPage;
import workbench.codebook.Code;
import workbench.codebook.CodeOrigin;
import workbench.codebook.CodeTree;
import workbench.codebook.DoubleCodeHint;
import workbench.codebook.EarlierWording;
import workbench.codebook.Exclusion;
import workbench.rating.RatingScale;

/**
 * A code as a rule card: what it means, what belongs to it, and what does not but elsewhere.
 *
 * @param hints the neighbours to think of when coding with it
 * @param framework under the study's own words, those of the framework
 * @param outdated how many codings were made under earlier words
 * @param history the earlier words, oldest first
 */
record CodeCard(
        Code code,
        CodeTree tree,
        List<DoubleCodeHint> hints,
        @Nullable EarlierWording framework,
        int outdated,
        List<EarlierWording> history,
        Lighting lighting)
        implements Answer {
    private static final String INDENT = "    ";

    static CodeCard of(Workbench workbench, Code code, Lighting lighting) {
        List<EarlierWording> history = workbench.codebooks().history(code.id());
        EarlierWording framework = code.origin() != CodeOrigin.OVERLAY
                ? null
                : history.stream().findFirst().orElse(null);
        return new CodeCard(
                code,
                workbench.codebooks().tree(),
                workbench.hints().of(code.id()),
                framework,
                workbench.reviews().counts().getOrDefault(code.id(), 0),
                history,
                lighting);
    }

    @Override
    public void text(TextPage page) {
        page.line(lighting.strong(code.name()));
        page.line(code.path());
        page.line(nature());
        subject(page);
        if (!code.aliases().isEmpty()) {
            page.paragraph("", "Also called: " + String.join(", ", code.aliases()));
        }
        several(
                page,
                "Means",
                code.wording().definition() == null
                        ? List.of()
                        : List.of(code.wording().definition()));
        several(page, "Code here", code.wording().include());
        several(
                page,
                "Code here, and think of",
                hints.stream().map(this::neighbour).toList());
        several(
                page,
                "Do not code here",
                code.wording().exclude().stream().map(this::exclusion).toList());
        several(page, "For example", code.wording().examples());
        several(
                page,
                "Note",
                code.wording().note() == null
                        ? List.of()
                        : List.of(code.wording().note()));
        several(page, "Rating", RatingScale.card(code));
        several(
                page,
                "Below it",
                tree.childrenOf(code.id()).stream().map(Code::name).toList());
    }

    private String nature() {
        String origin = switch (code.origin()) {
            case FRAMEWORK -> code.level().slug() + " of a framework, frozen";
            case OVERLAY -> code.level().slug() + " of a framework, in the study's own words";
            case INDUCTIVE -> "the study's own code";
        };
        return origin + "; version " + code.version()
                + (code.retired() ? "; RETIRED, nothing is coded with it any more" : "");
    }

    private void subject(TextPage page) {
        tree.subjectOf(code.id())
                .ifPresent(
                        subject -> page.paragraph("", tree.domainOf(code.id()).name() + " in this study: " + subject));
    }

    private String neighbour(DoubleCodeHint hint) {
        String words = hint.words().isEmpty() ? "" : " (words: %s)".formatted(String.join(", ", hint.words()));
        return tree.code(hint.neighbour()).name() + ": " + hint.text() + words;
    }

    private String exclusion(Exclusion exclusion) {
        String see = exclusion.see();
        return see == null
                ? exclusion.text()
                : exclusion.text() + " → "
                        + tree.findByPath(see).map(Code::name).orElse(see);
    }

    private static void several(TextPage page, String heading, List<String> words) {
        if (!words.isEmpty()) {
            page.blank();
            page.line(heading + ":");
            words.forEach(one -> page.paragraph(INDENT, one));
        }
    }

    @Override
    public Map<String, @Nullable Object> json() {
        Map<String, @Nullable Object> object = table().object(code);
        object.put("subject", tree.subjectOf(code.id()).orElse(null));
        object.put("hints", hints.stream().map(this::object).toList());
        object.put("framework", framework == null ? null : object(framework));
        object.put("outdated", outdated);
        object.put("history", history.stream().map(CodeCard::object).toList());
        return object;
    }

    private Map<String, @Nullable Object> object(DoubleCodeHint hint) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("thinkOf", tree.code(hint.neighbour()).path());
        object.put("text", hint.text());
        object.put("when", hint.words());
        return object;
    }

    private static Map<String, @Nullable Object> object(EarlierWording earlier) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("version", earlier.version());
        object.put("name", earlier.name());
        object.put("definition", earlier.wording().definition());
        object.put("include", earlier.wording().include());
        object.put(
                "exclude",
                earlier.wording().exclude().stream().map(CodeTable::object).toList());
        object.put("examples", earlier.wording().examples());
        object.put("note", earlier.wording().note());
        return object;
    }

    @Override
    public Table<Code> table() {
        return CodeTable.of(tree, List.of(code), "");
    }
}
