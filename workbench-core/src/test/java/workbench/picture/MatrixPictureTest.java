package workbench.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import workbench.coding.Valence;
import workbench.matrix.Cell;
import workbench.matrix.Dimension;
import workbench.matrix.Heading;
import workbench.matrix.Matrix;
import workbench.problem.WorkbenchException;
import workbench.query.Criterion;
import workbench.query.Query;

class MatrixPictureTest {
    private static Cell cell(int number) {
        return switch (number % 6) {
            case 0 -> Cell.EMPTY;
            case 1 -> new Cell(number, number, 1, 1, Valence.POSITIVE, number, 0, 0, 0, 0, 0);
            case 2 -> new Cell(number, number, 1, 1, Valence.NEGATIVE, 0, number, 0, 0, 1, 0);
            case 3 -> new Cell(number, number, 1, 1, Valence.MIXED, 1, 1, 1, 0, 0, 2);
            case 4 -> new Cell(number, number, 1, 1, Valence.NEUTRAL, 0, 0, 0, number, 0, 0);
            default -> new Cell(number, number, 1, 1, null, 0, 0, 0, 0, 0, 0);
        };
    }

    private static List<Heading> headings(int count, String name) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Heading(
                        name + i,
                        name + " <" + i + "> & a label long enough to be cut somewhere " + i,
                        i % 3,
                        new Criterion.Uncoded()))
                .toList();
    }

    private static Matrix matrix(int rows, int columns) {
        List<List<Cell>> cells = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            int row = i;
            cells.add(IntStream.range(0, columns)
                    .mapToObj(j -> cell(row * columns + j))
                    .toList());
        }
        return new Matrix(
                Dimension.by(Dimension.By.CONSTRUCT),
                Dimension.by(Dimension.By.EVENT),
                Query.ALL,
                headings(rows, "Row"),
                headings(columns, "Column"),
                cells,
                Cell.EMPTY,
                List.of(),
                List.of(),
                0,
                0);
    }

    private static Scene scene(Matrix matrix, MatrixLook.As as) {
        return new MatrixPicture("A study", 4, matrix, new MatrixLook(as, "codings", Cell::codings, true)).scene();
    }

    @ParameterizedTest
    @EnumSource
    void signAndAmountAreSaidInEachCell(MatrixLook.As as) {
        for (int[] size : new int[][] {{1, 1}, {2, 3}, {40, 5}, {12, 30}}) {
            Scene scene = scene(matrix(size[0], size[1]), as);
            SceneCheck.isLegible(scene);
        }
        assertThat(SceneCheck.texts(scene(matrix(2, 3), as)))
                .contains("Constructs by event", "+ 1", "− 2", "−/+ 3 ?", "0 4", "· 5");
    }

    @Test
    void signsDifferInFormNotOnlyInColour() {
        Box box = new Box(0, 0, 60, 18);
        long plain = SignFill.box(box, Valence.POSITIVE, 2).stream()
                .filter(Mark.Line.class::isInstance)
                .count();
        long hatched = SignFill.box(box, Valence.NEGATIVE, 2).stream()
                .filter(Mark.Line.class::isInstance)
                .count();
        assertThat(plain).isZero();
        assertThat(hatched).isPositive();
    }

    @Test
    void classesOfAmountsHaveRoundBounds() {
        assertThat(AmountClasses.upTo(1).lowest()).containsExactly(1);
        assertThat(AmountClasses.upTo(36).lowest()).containsExactly(1, 3, 10, 20);
        assertThat(AmountClasses.upTo(12_000).lowest()).hasSize(4).startsWith(1);
        AmountClasses classes = AmountClasses.upTo(36);
        assertThat(classes.of(2)).isZero();
        assertThat(classes.of(36)).isEqualTo(3);
        assertThat(classes.words(3)).isEqualTo("20 or more");
    }

    @Test
    void nothingCodedIsSaid() {
        assertThat(SceneCheck.texts(scene(matrix(0, 0), MatrixLook.As.HEAT)))
                .contains("Nothing to show: no coding meets this.");
    }

    @Test
    void aMatrixTooLargeToReadIsRefused() {
        assertThatThrownBy(() -> scene(matrix(300, 100), MatrixLook.As.HEAT))
                .isInstanceOf(WorkbenchException.class)
                .hasMessageContaining("300 rows and 100 columns");
    }
}
