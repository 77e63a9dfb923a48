package workbench.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import workbench.cli.answer.Answer;
import workbench.cli.answer.Column;
import workbench.cli.answer.Table;
import workbench.cli.answer.TextPage;
import workbench.codebook.Code;
import workbench.codebook.CodeDifference;
import workbench.codebook.CodeDifference.Kind;
import workbench.codebook.CodeTree;

/**
 * What became of codes between two moments.
 *
 * @param from as it was typed
 */
record CodebookDiffPage(String from, String to, List<CodeDifference> differences, CodeTree now) implements Answer {
    /** From so many on, codes that came with one codebook are told by their number. */
    private static final int MANY = 10;

    @Override
    public void text(TextPage page) {
        if (differences.isEmpty()) {
            page.line("Nothing became of any code between %s and %s.".formatted(from, to));
            return;
        }
        page.line("Codes between %s and %s".formatted(from, to));
        List<CodeDifference> added = differences.stream()
                .filter(one -> one.kinds().contains(Kind.ADDED))
                .toList();
        page.blank();
        added.stream()
                .collect(Collectors.groupingBy(
                        one -> now.codebookOf(one.code()).slug(), LinkedHashMap::new, Collectors.toList()))
                .forEach((book, codes) -> added(page, book, codes));
        differences.stream().filter(one -> !one.kinds().contains(Kind.ADDED)).forEach(one -> told(page, one));
        page.blank();
        page.line("%s. Codings of older wordings: 'workbench review'.".formatted(summary()));
    }

    private static void added(TextPage page, String book, List<CodeDifference> codes) {
        if (codes.size() >= MANY) {
            page.line("added    %s, with %s".formatted(book, CodedLines.counted(codes.size(), "code")));
        } else {
            codes.forEach(one -> page.line("added    " + one.code().path()));
        }
    }

    private void told(TextPage page, CodeDifference one) {
        String kinds = one.kinds().stream().map(CodebookDiffPage::words).collect(Collectors.joining(", "));
        page.line("%-8s %s".formatted(kinds, one.code().path()));
        Code old = one.old();
        Code fresh = one.fresh();
        if (one.into() != null) {
            page.line("    into " + one.into());
        }
        if (old == null || fresh == null) {
            return;
        }
        if (!old.path().equals(fresh.path()) || !old.name().equals(fresh.name())) {
            page.line("    was %s (%s)".formatted(old.path(), old.name()));
        }
        if (one.kinds().contains(Kind.REWORDED)) {
            WordingChange.lines(parts(one, old, fresh)).forEach(line -> page.paragraph("    ", line));
            page.line("    %s under an older wording (version %d now)"
                    .formatted(CodedLines.counted(one.olderCodings(), "coding"), fresh.version()));
        }
    }

    private static List<WordingChange.Part> parts(CodeDifference one, Code old, Code fresh) {
        return WordingChange.parts(one.oldSubject(), old.wording(), one.freshSubject(), fresh.wording());
    }

    private static String words(Kind kind) {
        return kind.slug().replace('-', ' ');
    }

    private String summary() {
        List<String> counts = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            long count = differences.stream()
                    .filter(one -> one.kinds().contains(kind))
                    .count();
            if (count > 0) {
                counts.add(count + " " + words(kind));
            }
        }
        return String.join(", ", counts);
    }

    @Override
    public Object json() {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("from", from);
        object.put("to", to);
        object.put("codes", differences.stream().map(CodebookDiffPage::object).toList());
        return object;
    }

    private static Map<String, @Nullable Object> object(CodeDifference one) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("code", one.code().path());
        object.put("kinds", one.kinds().stream().map(Kind::slug).toList());
        object.put("old", side(one.old(), one.oldSubject()));
        object.put("new", side(one.fresh(), one.freshSubject()));
        object.put("mergedInto", one.into());
        object.put("olderCodings", one.olderCodings());
        return object;
    }

    private static @Nullable Map<String, @Nullable Object> side(@Nullable Code code, @Nullable String subject) {
        if (code == null) {
            return null;
        }
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("path", code.path());
        object.put("name", code.name());
        object.put("version", code.version());
        object.put("retired", code.retired());
        object.putAll(WordingChange.object(subject, code.wording()));
        return object;
    }

    @Override
    public Table<CodeDifference> table() {
        return new Table<>(
                List.of(
                        Column.of("code", one -> one.code().path()),
                        Column.of(
                                "kinds",
                                one -> one.kinds().stream().map(Kind::slug).toList()),
                        Column.of(
                                "oldPath",
                                one -> one.old() == null ? null : one.old().path()),
                        Column.of("mergedInto", CodeDifference::into),
                        Column.of("oldWords", one -> changed(one, true)),
                        Column.of("newWords", one -> changed(one, false)),
                        Column.of("olderCodings", CodeDifference::olderCodings)),
                differences,
                "");
    }

    private static @Nullable String changed(CodeDifference one, boolean gone) {
        if (!one.kinds().contains(Kind.REWORDED)) {
            return null;
        }
        return parts(one, Objects.requireNonNull(one.old()), Objects.requireNonNull(one.fresh())).stream()
                .filter(part -> !(gone ? part.gone() : part.come()).isEmpty())
                .map(part -> part.name() + ": " + String.join(" | ", gone ? part.gone() : part.come()))
                .collect(Collectors.joining("; "));
    }
}
