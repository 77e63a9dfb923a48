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
import workbench.cli.answer.Wrapping;
import workbench.rating.Judgement;
import workbench.rating.Rating;
import workbench.rating.SeenRating;

/**
 * Where raters differ: what each gave, why, and the words each rests on, side by side; and how it was settled.
 *
 * @param columns of the terminal; 0 where there is none
 */
record DisagreementPage(DisagreementList list, RatingWords words, RatingPage excerpts, int columns) implements Answer {
    private static final int WIDE_ENOUGH = 100;
    private static final String BETWEEN = " │ ";

    static DisagreementPage of(Workbench workbench, DisagreementList list, RatingWords words, int columns) {
        List<SeenRating> shown = new ArrayList<>();
        list.judgements().forEach(one -> {
            shown.addAll(one.raters());
            if (one.agreed() != null) {
                shown.add(one.agreed());
            }
        });
        return new DisagreementPage(list, words, new RatingPage(workbench, words, shown, false), columns);
    }

    @Override
    public void text(TextPage page) {
        long open = list.judgements().stream()
                .filter(one -> !DisagreementList.settled(one))
                .count();
        page.line(
                list.judgements().isEmpty()
                        ? "No disagreements to be seen. What fewer than two raters have rated is not compared."
                        : "%s, %d open."
                                .formatted(CodedLines.counted(list.judgements().size(), "disagreement"), open));
        for (Judgement one : list.judgements()) {
            page.blank();
            page.line(words.subject(one.raters().getFirst().rating())
                    + (DisagreementList.settled(one) ? "  settled" : "  OPEN"));
            if (columns >= WIDE_ENOUGH && one.raters().size() == 2) {
                sideBySide(one.raters().getFirst(), one.raters().getLast(), page);
            } else {
                one.raters().forEach(rating -> excerpts.rating(rating, page));
            }
            decision(one, page);
        }
        if (open > 0) {
            page.blank();
            page.line("'workbench rating agree --case C --construct K --value V --because T' settles one.");
        }
    }

    private void sideBySide(SeenRating left, SeenRating right, TextPage page) {
        int width = (columns - 2 - BETWEEN.length()) / 2;
        List<String> lefts = lines(left, width);
        List<String> rights = lines(right, width);
        for (int i = 0; i < Math.max(lefts.size(), rights.size()); i++) {
            String one = i < lefts.size() ? lefts.get(i) : "";
            String other = i < rights.size() ? rights.get(i) : "";
            int room = width - one.codePointCount(0, one.length());
            page.line(("  " + one + " ".repeat(Math.max(0, room)) + BETWEEN + other).stripTrailing());
        }
    }

    private List<String> lines(SeenRating one, int width) {
        List<String> lines = new ArrayList<>();
        lines.add("%s %s".formatted(words.rater(one.rating()), RatingWords.shown(one)));
        if (one.rating().because() != null) {
            lines.addAll(Wrapping.lines(one.rating().because(), width));
        }
        excerpts.excerpts(one.rating()).forEach(excerpt -> {
            List<String> wrapped = Wrapping.lines(excerpt, width - 2);
            wrapped.forEach(line -> lines.add("  " + line));
        });
        return lines;
    }

    private void decision(Judgement judgement, TextPage page) {
        SeenRating agreed = judgement.agreed();
        if (agreed == null) {
            return;
        }
        page.paragraph(
                "  ",
                "agreed %s%s, from %s, by %s on %s%s"
                        .formatted(
                                RatingWords.shown(agreed),
                                agreed.outdated() ? " (outdated: a rater has rated since)" : "",
                                from(agreed),
                                words.coder(agreed.rating().madeBy()),
                                day(agreed.rating()),
                                agreed.rating().because() == null
                                        ? ""
                                        : "  " + agreed.rating().because()));
    }

    private String from(SeenRating agreed) {
        return list.settles(agreed).stream()
                .map(one -> words.rater(one.rating()) + " " + RatingWords.shown(one))
                .collect(Collectors.joining(", "));
    }

    private static String day(Rating rating) {
        return rating.ratedAt().toString().substring(0, 10);
    }

    @Override
    public Object json() {
        return list.judgements().stream().map(this::object).toList();
    }

    private Map<String, @Nullable Object> object(Judgement judgement) {
        Rating first = judgement.raters().getFirst().rating();
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("case", words.caseSlug(first.ofCase()));
        object.put("construct", words.path(first.construct()));
        object.put("name", words.name(first.construct()));
        object.put("ratings", judgement.raters().stream().map(this::rated).toList());
        object.put("settled", DisagreementList.settled(judgement));
        SeenRating agreed = judgement.agreed();
        if (agreed != null) {
            Map<String, @Nullable Object> decision = rated(agreed);
            decision.put("outdated", agreed.outdated());
            decision.put("by", words.coder(agreed.rating().madeBy()));
            decision.put("at", agreed.rating().ratedAt().toString());
            decision.put("from", list.settles(agreed).stream().map(this::rated).toList());
            object.put("decision", decision);
        } else {
            object.put("decision", null);
        }
        return object;
    }

    private Map<String, @Nullable Object> rated(SeenRating one) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("rater", words.rater(one.rating()));
        object.put("value", one.word());
        object.put("because", one.rating().because());
        object.put("excerpts", excerpts.objects(one.rating()));
        return object;
    }

    /** One row a rating that differs. */
    @Override
    public Table<SeenRating> table() {
        List<SeenRating> rows = new ArrayList<>();
        Map<SeenRating, Judgement> of = new LinkedHashMap<>();
        for (Judgement one : list.judgements()) {
            one.raters().forEach(rating -> of.put(rating, one));
            if (one.agreed() != null) {
                of.put(one.agreed(), one);
            }
        }
        rows.addAll(of.keySet());
        List<Column<SeenRating>> columns =
                new ArrayList<>(RatingTable.of(words, rows, false).columns());
        columns.add(Column.of("settled", one -> {
            Judgement judgement = of.get(one);
            return judgement != null && DisagreementList.settled(judgement);
        }));
        return new Table<>(columns, rows, "No disagreements.");
    }
}
