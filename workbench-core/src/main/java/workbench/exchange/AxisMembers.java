package workbench.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import workbench.matrix.Heading;
import workbench.query.Query;
import workbench.query.Search;

/** Which codings stand under each heading of one side of a matrix, by their numbers. */
final class AxisMembers {
    private final List<int[]> members = new ArrayList<>();

    private AxisMembers() {}

    static AxisMembers of(Search search, Query query, List<Heading> headings, CodingNumbers numbers) {
        AxisMembers axis = new AxisMembers();
        for (Heading heading : headings) {
            Collected found = new Collected();
            search.eachCoding(query.countedOnly().and(heading.criterion()), id -> {
                int number = numbers.of(id.value());
                if (number >= 0) {
                    found.add(number);
                }
            });
            axis.members.add(found.all());
        }
        return axis;
    }

    /** Numbers of codings under a heading. */
    int[] under(int heading) {
        return members.get(heading);
    }

    int headings() {
        return members.size();
    }

    /** The numbers turned into places and sorted. */
    void rank(int[] places) {
        for (int[] numbers : members) {
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = places[numbers[i]];
            }
            Arrays.sort(numbers);
        }
    }

    /** What stands in both of two sorted arrays. */
    static int[] common(int[] one, int[] other) {
        boolean first = one.length <= other.length;
        int[] fewer = first ? one : other;
        int[] more = first ? other : one;
        Collected both = new Collected();
        int from = 0;
        for (int place : fewer) {
            int at = Arrays.binarySearch(more, from, more.length, place);
            if (at >= 0) {
                both.add(place);
                from = at + 1;
            } else {
                from = -at - 1;
            }
        }
        return both.all();
    }

    private static final class Collected {
        private int[] numbers = new int[16];
        private int count;

        void add(int number) {
            if (count == numbers.length) {
                numbers = Arrays.copyOf(numbers, count * 2);
            }
            numbers[count++] = number;
        }

        int[] all() {
            return Arrays.copyOf(numbers, count);
        }
    }
}
