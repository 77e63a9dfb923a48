package workbench.question;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a study says to a question.
 *
 * @param sentence the answer in one or two sentences
 * @param columns names of what each line tells, lowerCamelCase
 * @param remarks what a reader must know to trust the answer: what was left out, what was inherited
 * @param commands the plain commands that lay out the same material, without the program's name
 */
public record Answer(
        String sentence, List<String> columns, List<Line> lines, List<String> remarks, List<String> commands) {
    public Answer {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
        remarks = List.copyOf(remarks);
        commands = List.copyOf(commands);
    }

    /**
     * One line of the answer.
     *
     * @param cells one a column: words, numbers, lists of words, or null
     * @param evidence some of the words it rests on
     * @param excerpts on how many excerpts it rests in all
     */
    public record Line(List<@Nullable Object> cells, List<Evidence> evidence, int excerpts) {
        public Line {
            cells = new ArrayList<>(cells);
            evidence = List.copyOf(evidence);
        }

        static Line of(List<Evidence> evidence, int excerpts, @Nullable Object... cells) {
            return new Line(Arrays.asList(cells), evidence, excerpts);
        }
    }
}
