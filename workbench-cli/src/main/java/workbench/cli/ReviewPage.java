package workbench.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import workbench.Workbench;
import workbench.cli.answer.Answer;
import workbench.cli.answer.Column;
import workbench.cli.answer.Table;
import workbench.cli.answer.TextPage;
import workbench.codebook.Code;
import workbench.codebook.EarlierWording;
import workbench.id.CodeId;
import workbench.id.CodingId;
import workbench.recoding.Outdated;

/**
 * The codings that a change of wording has left behind, with their words and both wordings.
 *
 * @param waiting how many there are, those that are not shown among them
 */
record ReviewPage(List<Line> lines, int waiting, CodingWords words) implements Answer {
    record Line(CodingInPlace coding, Outdated outdated) {}

    static ReviewPage of(Workbench workbench, @Nullable CodeId alone, int limit) {
        Map<CodingId, Outdated> queue = new LinkedHashMap<>();
        workbench.reviews().queue(alone, limit).forEach(one -> queue.put(one.coding(), one));
        int waiting = workbench.reviews().counts().entrySet().stream()
                .filter(count -> alone == null || count.getKey().equals(alone))
                .mapToInt(Map.Entry::getValue)
                .sum();
        List<Line> lines = CodingInPlace.of(workbench, queue.keySet()).stream()
                .map(coding -> new Line(
                        coding, Objects.requireNonNull(queue.get(coding.coding().id()))))
                .toList();
        return new ReviewPage(lines, waiting, CodingWords.of(workbench));
    }

    @Override
    public void text(TextPage page) {
        if (lines.isEmpty()) {
            page.line("No coding waits: all were made under the present wording of their code, or were kept since.");
            return;
        }
        Outdated last = null;
        for (Line line : lines) {
            if (last == null || !sameWording(last, line.outdated())) {
                heading(page, line.outdated(), last == null);
                last = line.outdated();
            }
            page.paragraph("  ", line.coding().place(words));
            page.line("    %s  %s"
                    .formatted(
                            words.line(line.coding().coding()),
                            line.coding().coding().id()));
        }
        page.blank();
        page.line(
                waiting > lines.size()
                        ? "%,d of %s are shown; '--limit 0' shows all."
                                .formatted(lines.size(), CodedLines.counted(waiting, "coding") + " to review")
                        : "%s to review.".formatted(CodedLines.counted(waiting, "coding")));
        page.line(
                "Settle them with 'review keep CODING…', 'review recode CODING… --as CODE', 'review withdraw CODING…'.");
    }

    private static boolean sameWording(Outdated one, Outdated other) {
        return one.code().id().equals(other.code().id()) && one.version() == other.version();
    }

    private void heading(TextPage page, Outdated outdated, boolean first) {
        Code code = outdated.code();
        if (!first) {
            page.blank();
        }
        page.line("%s: coded under version %d, now %d%s"
                .formatted(code.name(), outdated.version(), code.version(), code.retired() ? ", RETIRED" : ""));
        EarlierWording then = outdated.then();
        if (then != null) {
            if (!then.name().equals(code.name())) {
                page.line("  was called " + then.name());
            }
            WordingChange.lines(WordingChange.parts(then.subject(), then.wording(), subject(code), code.wording()))
                    .forEach(line -> page.paragraph("  ", line));
        }
    }

    private @Nullable String subject(Code code) {
        return code.parent() != null ? null : words.tree().subjectOf(code.id()).orElse(null);
    }

    @Override
    public Object json() {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("total", waiting);
        object.put("codings", lines.stream().map(this::object).toList());
        return object;
    }

    private Map<String, @Nullable Object> object(Line line) {
        Code code = line.outdated().code();
        EarlierWording then = line.outdated().then();
        Map<String, @Nullable Object> object = line.coding().object(words);
        object.put("codeVersion", line.outdated().version());
        object.put("version", code.version());
        object.put("retired", code.retired());
        object.put("then", then == null ? null : WordingChange.object(then.subject(), then.wording()));
        object.put("now", WordingChange.object(subject(code), code.wording()));
        return object;
    }

    @Override
    public Table<Line> table() {
        return new Table<>(
                List.of(
                        Column.of("id", line -> line.coding().coding().id().toString()),
                        Column.of("source", line -> line.coding().source()),
                        Column.of("text", line -> line.coding().text()),
                        Column.of("code", line -> line.outdated().code().path()),
                        Column.of("codeVersion", line -> line.outdated().version()),
                        Column.of("version", line -> line.outdated().code().version()),
                        Column.of("retired", line -> line.outdated().code().retired()),
                        Column.of("then", line -> definition(line.outdated().then())),
                        Column.of(
                                "now", line -> line.outdated().code().wording().definition())),
                lines,
                "");
    }

    private static @Nullable String definition(@Nullable EarlierWording then) {
        return then == null ? null : then.wording().definition();
    }
}
