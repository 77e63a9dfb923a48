package workbench.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import workbench.coding.Valence;
import workbench.matrix.Cell;
import workbench.matrix.Dimension;
import workbench.matrix.Heading;
import workbench.matrix.Matrix;
import workbench.problem.Refusal;

/** Lays out a matrix as fields or circles that show each cell's sign and amount. */
final class MatrixPicture {
    private static final int MOST_CELLS = 20_000;
    private static final int MOST_LEVEL_COLUMNS = 8;
    private static final double INDENT = 12;
    private static final double WIDEST_LABEL = 300;
    private static final double LEVEL_COLUMN = 78;
    private static final double LONGEST_UPRIGHT = 150;
    private static final double LEAST_WIDTH = 520;
    private static final double LARGEST = 11;
    private static final double GAP = 8;

    private final String study;
    private final long change;
    private final Matrix matrix;
    private final MatrixLook look;
    private final int most;
    private final AmountClasses classes;
    private final double labels;
    private final double column;
    private final double row;
    private final boolean upright;

    MatrixPicture(String study, long change, Matrix matrix, MatrixLook look) {
        refuseIfTooLarge(matrix);
        this.study = Lettering.clean(study);
        this.change = change;
        this.matrix = matrix;
        this.look = look;
        this.most = Math.max(1, cells().mapToInt(look.amount()).max().orElse(1));
        this.classes = AmountClasses.upTo(most);
        this.upright = matrix.columns().size() > MOST_LEVEL_COLUMNS;
        this.labels = matrix.rows().stream()
                .mapToDouble(one -> one.depth() * INDENT + Lettering.width(label(matrix.rowsBy(), one), Face.PLAIN))
                .map(width -> Math.min(width, WIDEST_LABEL))
                .max()
                .orElse(0);
        double words = cells().mapToDouble(cell -> Lettering.width(words(cell), Face.SMALL))
                .max()
                .orElse(0);
        double needed = look.as() == MatrixLook.As.HEAT ? words + 14 : words + 2 * LARGEST + 12;
        this.column = Math.max(needed, upright ? 24 : LEVEL_COLUMN);
        this.row = look.as() == MatrixLook.As.HEAT ? 21 : 2 * LARGEST + 3;
    }

    private static void refuseIfTooLarge(Matrix matrix) {
        long cells = (long) matrix.rows().size() * matrix.columns().size();
        if (cells > MOST_CELLS) {
            throw Refusal.because(
                    "The matrix has %d rows and %d columns, too many for one picture."
                            .formatted(matrix.rows().size(), matrix.columns().size()),
                    "Show less by filters or '--limit', or write it as .xlsx or .csv.");
        }
    }

    /** Sources bear their neutral labels. */
    private static String label(Dimension dimension, Heading heading) {
        return Lettering.clean(dimension.by() == Dimension.By.SOURCE ? heading.id() : heading.label());
    }

    private String rowLabel(Heading heading) {
        return label(matrix.rowsBy(), heading);
    }

    private String columnLabel(Heading heading) {
        return label(matrix.columnsBy(), heading);
    }

    private Stream<Cell> cells() {
        return matrix.cells().stream().flatMap(List::stream);
    }

    Picture picture() {
        return new Picture(scene(), List.of(table()));
    }

    Scene scene() {
        double needed =
                2 * SceneDraft.MARGIN + labels + GAP + column * matrix.columns().size();
        SceneDraft draft = new SceneDraft(Math.max(LEAST_WIDTH, needed));
        draft.paragraph(title(), 2, Face.TITLE, Ink.BLACK);
        draft.space(8);
        if (cells().findAny().isEmpty()) {
            draft.paragraph("Nothing to show: no coding meets this.", 1, Face.PLAIN, Ink.DARK);
            return draft.finished(title(), "Empty.", origin());
        }
        columnHeads(draft);
        for (int i = 0; i < matrix.rows().size(); i++) {
            row(i, draft);
        }
        draft.add("", List.of(rule(draft.bottom())));
        draft.legend(keys());
        notes().forEach(note -> draft.paragraph(note, 2, Face.SMALL, Ink.DARK));
        return draft.finished(title(), description(), origin());
    }

    private double left(int number) {
        return SceneDraft.MARGIN + labels + GAP + column * number;
    }

    private Mark rule(double y) {
        return new Mark.Line(
                new Spot(SceneDraft.MARGIN, y), new Spot(left(matrix.columns().size()), y), new Pen(Ink.LIGHT, 0.75));
    }

    private void columnHeads(SceneDraft draft) {
        List<List<String>> heads = matrix.columns().stream()
                .map(heading -> upright
                        ? List.of(Lettering.cut(columnLabel(heading), LONGEST_UPRIGHT, Face.SMALL_STRONG))
                        : Lettering.wrap(columnLabel(heading), column - 8, 3, Face.SMALL_STRONG))
                .toList();
        double line = Face.SMALL_STRONG.lineHeight();
        double height = upright
                ? heads.stream()
                                .mapToDouble(one -> Lettering.width(one.getFirst(), Face.SMALL_STRONG))
                                .max()
                                .orElse(0)
                        + 6
                : heads.stream().mapToInt(List::size).max().orElse(1) * line + 4;
        draft.space(height);
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            double middle = left(i) + column / 2;
            List<String> lines = heads.get(i);
            if (upright) {
                marks.add(new Mark.Words(
                        lines.getFirst(),
                        new Spot(middle + 4, draft.bottom() - 4),
                        Mark.Anchor.START,
                        Face.SMALL_STRONG,
                        Ink.BLACK,
                        90));
            } else {
                for (int at = 0; at < lines.size(); at++) {
                    double y = draft.bottom() - 5 - (lines.size() - 1 - at) * line;
                    marks.add(Mark.words(lines.get(at), middle, y, Mark.Anchor.MIDDLE, Face.SMALL_STRONG, Ink.BLACK));
                }
            }
        }
        marks.add(rule(draft.bottom()));
        draft.add("", marks);
    }

    private void row(int number, SceneDraft draft) {
        Heading heading = matrix.rows().get(number);
        double top = draft.bottom();
        double indent = Math.min(heading.depth() * INDENT, WIDEST_LABEL / 2);
        String label = Lettering.cut(rowLabel(heading), labels - indent + 0.5, Face.PLAIN);
        List<Mark> marks = new ArrayList<>();
        if (number > 0) {
            marks.add(new Mark.Line(
                    new Spot(SceneDraft.MARGIN, top),
                    new Spot(left(matrix.columns().size()), top),
                    new Pen(Ink.PALE, 0.75)));
        }
        marks.add(Mark.words(
                label, SceneDraft.MARGIN + indent, top + row / 2 + 4, Mark.Anchor.START, Face.PLAIN, Ink.BLACK));
        draft.add("", marks);
        for (int i = 0; i < matrix.columns().size(); i++) {
            Cell cell = matrix.cells().get(number).get(i);
            if (look.amount().applyAsInt(cell) > 0 || cell.codings() > 0) {
                draft.add(
                        rowLabel(heading) + ", " + columnLabel(matrix.columns().get(i)) + ": " + said(cell),
                        look.as() == MatrixLook.As.HEAT ? field(cell, left(i), top) : circle(cell, left(i), top));
            }
        }
        draft.space(row);
    }

    private List<Mark> field(Cell cell, double left, double top) {
        Box box = new Box(left + 2, top + 1.5, column - 4, row - 3);
        int strength = strength(classes.of(Math.max(1, look.amount().applyAsInt(cell))));
        List<Mark> marks = new ArrayList<>(SignFill.box(box, cell.valence(), strength));
        Mark.Words words = Mark.words(
                words(cell), box.centre().x(), box.centre().y() + 4, Mark.Anchor.MIDDLE, Face.SMALL, Ink.BLACK);
        Box plate = Box.around(box.centre(), words.box().width() + 6, Face.SMALL.size() + 3);
        marks.add(new Mark.Bar(plate, 2, Ink.WHITE, null));
        marks.add(words);
        return marks;
    }

    /** Few classes take the far ends of the four strengths, so that they differ most. */
    private int strength(int number) {
        return classes.count() == 1 ? 2 : Math.round(3f * number / (classes.count() - 1));
    }

    private List<Mark> circle(Cell cell, double left, double top) {
        Spot centre = new Spot(left + LARGEST + 4, top + row / 2);
        double radius = radius(look.amount().applyAsInt(cell));
        List<Mark> marks = new ArrayList<>(SignFill.disc(centre, radius, cell.valence()));
        marks.add(Mark.words(
                words(cell), left + 2 * LARGEST + 8, centre.y() + 4, Mark.Anchor.START, Face.SMALL, Ink.BLACK));
        return marks;
    }

    private double radius(int amount) {
        return Math.max(2, LARGEST * Math.sqrt((double) amount / most));
    }

    /** The sign, the amount, and a question mark where coders differ. */
    private String words(Cell cell) {
        if (cell.codings() == 0) {
            return "";
        }
        String sign = cell.valence() == null ? "·" : cell.valence().sign();
        String amount = look.numbers() ? " " + look.amount().applyAsInt(cell) : "";
        return sign + amount + (cell.disputed() > 0 ? " ?" : "");
    }

    private String said(Cell cell) {
        return "%s, %d %s%s"
                .formatted(
                        SignFill.meaning(cell.valence()),
                        look.amount().applyAsInt(cell),
                        look.counted(),
                        cell.disputed() > 0 ? ", coders differ" : "");
    }

    private List<SceneDraft.Key> keys() {
        List<SceneDraft.Key> keys = new ArrayList<>();
        List<@Nullable Valence> signs = new ArrayList<>(List.of(Valence.values()));
        signs.add(null);
        for (Valence sign : signs) {
            if (cells().anyMatch(cell -> cell.codings() > 0 && Objects.equals(cell.valence(), sign))) {
                keys.add(
                        look.as() == MatrixLook.As.HEAT
                                ? new SceneDraft.Key(
                                        22, SignFill.box(new Box(0, -6, 22, 12), sign, 2), SignFill.meaning(sign))
                                : new SceneDraft.Key(
                                        14, SignFill.disc(new Spot(7, 0), 7, sign), SignFill.meaning(sign)));
            }
        }
        keys.addAll(amountKeys());
        return keys;
    }

    private List<SceneDraft.Key> amountKeys() {
        List<SceneDraft.Key> keys = new ArrayList<>();
        if (look.as() == MatrixLook.As.HEAT) {
            for (int i = 0; i < classes.count() && classes.count() > 1; i++) {
                List<Mark> marks = new ArrayList<>(SignFill.box(new Box(0, -6, 12, 12), Valence.NEGATIVE, strength(i)));
                marks.addAll(SignFill.box(new Box(12, -6, 12, 12), Valence.POSITIVE, strength(i)));
                keys.add(new SceneDraft.Key(24, marks, classes.words(i) + (i == 0 ? " " + look.counted() : "")));
            }
        } else {
            for (int amount : new int[] {1, most}) {
                double radius = radius(amount);
                if (amount == 1 || most > 1) {
                    keys.add(new SceneDraft.Key(
                            2 * radius,
                            List.of(new Mark.Disc(new Spot(radius, 0), radius, null, new Pen(Ink.DARK, 0.8))),
                            amount == 1 && most > 1 ? "1" : amount + " " + look.counted()));
                }
            }
        }
        return keys;
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        String number = look.numbers() ? "Number: %s. ".formatted(look.counted()) : "";
        notes.add(number + "Empty: nothing coded."
                + (matrix.totals().disputed() > 0
                        ? " ?: coders' signs differ on a passage, which then gives no sign."
                        : ""));
        if (matrix.query().hasWords() || !matrix.query().clauses().isEmpty()) {
            notes.add("Only codings that meet the filters.");
        }
        return notes;
    }

    private String title() {
        return plural(matrix.rowsBy(), true) + " by " + singular(matrix.columnsBy());
    }

    private static String singular(Dimension dimension) {
        return switch (dimension.by()) {
            case AFFECTS -> "network affected";
            case TREE -> "domain or construct";
            case KIND -> "kind of source";
            case ATTRIBUTE -> Lettering.clean(Objects.toString(dimension.attribute(), ""));
            case CODE, CONSTRUCT, DOMAIN, EVENT, NETWORK, SOURCE, PARTICIPANT, SPEAKER, CASE, CODER, VALENCE, MONTH ->
                dimension.word();
        };
    }

    private static String plural(Dimension dimension, boolean first) {
        String words = switch (dimension.by()) {
            case AFFECTS -> "networks affected";
            case TREE -> "domains and constructs";
            case KIND -> "kinds of source";
            case ATTRIBUTE -> singular(dimension);
            case CODE, CONSTRUCT, DOMAIN, EVENT, NETWORK, SOURCE, PARTICIPANT, SPEAKER, CASE, CODER, VALENCE, MONTH ->
                dimension.word() + "s";
        };
        return first && !words.isEmpty()
                ? words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1)
                : words;
    }

    private String description() {
        Cell all = matrix.totals();
        return "%d rows and %d columns; %d codings on %d excerpts in %d sources."
                .formatted(matrix.rows().size(), matrix.columns().size(), all.codings(), all.excerpts(), all.sources());
    }

    private String origin() {
        Cell all = matrix.totals();
        return "Source: %s; %d codings on %d excerpts in %d sources; after change %d of the study."
                .formatted(study, all.codings(), all.excerpts(), all.sources(), change);
    }

    private PictureTable table() {
        List<String> headings = new ArrayList<>(List.of(matrix.rowsBy().word()));
        matrix.columns().forEach(one -> headings.add(columnLabel(one)));
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < matrix.rows().size(); i++) {
            List<String> cells = new ArrayList<>(List.of(rowLabel(matrix.rows().get(i))));
            matrix.cells().get(i).forEach(cell -> cells.add(words(cell)));
            rows.add(cells);
        }
        return new PictureTable(title(), headings, rows);
    }
}
