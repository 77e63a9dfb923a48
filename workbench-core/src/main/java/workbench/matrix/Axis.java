package workbench.matrix;

import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * One side of a matrix while it is counted.
 *
 * @param headings all that may be met, in order
 * @param kept those that stay although nothing was counted there
 * @param placesOf for each value of the property counted by, the headings it is counted under; a value that is not in it has
 *     none
 */
record Axis(List<Heading> headings, BitSet kept, Map<String, List<Integer>> placesOf) {
    /** For each of {@code values}, the numbers of its headings. */
    int[][] number(List<String> values) {
        int[][] numbers = new int[values.size()][];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = placesOf.getOrDefault(values.get(i), List.of()).stream()
                    .mapToInt(Integer::intValue)
                    .toArray();
        }
        return numbers;
    }
}
