package workbench.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import workbench.cli.answer.Answer;
import workbench.cli.answer.Column;
import workbench.cli.answer.Table;
import workbench.cli.answer.TextPage;
import workbench.question.Answer.Line;
import workbench.question.Evidence;
import workbench.question.Question;

/** The answer to a question: the sentence, a line for each finding with words it rests on, remarks, plain commands. */
record Asked(Question question, workbench.question.Answer answer, Lighting lighting) implements Answer {
    private static final int WORDS_SHOWN = 110;
    private static final Set<String> RARE = Set.of("mixed", "inherited");

    @Override
    public void text(TextPage page) {
        page.paragraph("", lighting.dim(question.words()));
        page.paragraph("", lighting.strong(answer.sentence()));
        for (Line line : answer.lines()) {
            page.blank();
            page.paragraph("", lighting.strong(subject(line)));
            String rest = rest(line);
            if (!rest.isEmpty()) {
                page.paragraph("  ", rest);
            }
            line.evidence().forEach(evidence -> page.paragraph("    ", words(evidence)));
            int more = line.excerpts() - line.evidence().size();
            if (more > 0 && !line.evidence().isEmpty()) {
                page.paragraph(
                        "    ", lighting.dim("and %d more %s".formatted(more, more == 1 ? "excerpt" : "excerpts")));
            }
        }
        page.blank();
        answer.remarks().forEach(remark -> page.paragraph("", "Note: " + remark));
        if (!answer.commands().isEmpty()) {
            page.line("Plainly:");
            answer.commands().forEach(command -> page.line("  workbench " + command));
        }
    }

    /** The cells in words that stand first; a code's path gives way to its name. */
    private String subject(Line line) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < firstDetail(line); i++) {
            if (line.cells().get(i) instanceof String cell && !isPath(i)) {
                words.add(cell);
            }
        }
        return String.join(" · ", words);
    }

    private int firstDetail(Line line) {
        return IntStream.range(0, line.cells().size())
                .filter(i -> !(line.cells().get(i) instanceof String))
                .findFirst()
                .orElse(line.cells().size());
    }

    private boolean isPath(int column) {
        return answer.columns().get(column).toLowerCase(Locale.ROOT).endsWith("code");
    }

    private String rest(Line line) {
        return IntStream.range(firstDetail(line), line.cells().size())
                .filter(i -> saysSomething(line.cells().get(i))
                        && !isIdleZero(i, line.cells().get(i)))
                .filter(i -> !isPath(i))
                .mapToObj(i -> heading(answer.columns().get(i)) + " "
                        + inWords(line.cells().get(i)))
                .collect(Collectors.joining("; "));
    }

    private static boolean saysSomething(@Nullable Object cell) {
        return switch (cell) {
            case null -> false;
            case Collection<?> many -> !many.isEmpty();
            default -> true;
        };
    }

    /** A count of what is rare is told only where there is any. */
    private boolean isIdleZero(int column, @Nullable Object cell) {
        return Integer.valueOf(0).equals(cell) && RARE.contains(answer.columns().get(column));
    }

    private static String heading(String column) {
        return column.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }

    private static String inWords(@Nullable Object cell) {
        return cell instanceof Collection<?> many
                ? many.stream().map(String::valueOf).collect(Collectors.joining(", "))
                : String.valueOf(cell);
    }

    private String words(Evidence evidence) {
        String who = evidence.speaker() == null ? "" : ", " + evidence.speaker();
        String words = evidence.words().isEmpty()
                ? "(off the record)"
                : "“" + CodedLines.shortened(evidence.words(), WORDS_SHOWN) + "”";
        return "%s %s  %s%s  %s"
                .formatted(lighting.strong(evidence.label()), evidence.range(), evidence.attribution(), who, words);
    }

    @Override
    public Object json() {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("question", question.name());
        json.put("words", question.words());
        json.put("answer", answer.sentence());
        json.put("lines", answer.lines().stream().map(this::object).toList());
        json.put("remarks", answer.remarks());
        json.put("commands", answer.commands());
        return json;
    }

    private Map<String, @Nullable Object> object(Line line) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        for (int i = 0; i < answer.columns().size(); i++) {
            object.put(answer.columns().get(i), line.cells().get(i));
        }
        object.put("excerpts", line.excerpts());
        object.put("evidence", line.evidence().stream().map(Asked::object).toList());
        return object;
    }

    private static Map<String, @Nullable Object> object(Evidence evidence) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("excerpt", evidence.excerpt().toString());
        object.put("source", evidence.label());
        object.put("start", evidence.range().start());
        object.put("end", evidence.range().end());
        object.put("attribution", evidence.attribution());
        object.put("participant", evidence.speaker());
        object.put("text", evidence.words());
        return object;
    }

    @Override
    public Table<Line> table() {
        List<Column<Line>> columns = new ArrayList<>();
        for (int i = 0; i < answer.columns().size(); i++) {
            int place = i;
            columns.add(Column.of(answer.columns().get(i), line -> line.cells().get(place)));
        }
        columns.add(Column.of("excerpts", Line::excerpts));
        columns.add(Column.of(
                "evidence", line -> line.evidence().stream().map(Asked::inCell).toList()));
        return new Table<>(columns, answer.lines(), "");
    }

    private static String inCell(Evidence evidence) {
        return "%s@%s %s “%s”".formatted(evidence.label(), evidence.range(), evidence.attribution(), evidence.words());
    }
}
