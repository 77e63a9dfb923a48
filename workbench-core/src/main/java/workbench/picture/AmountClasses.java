package workbench.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * A few classes of amounts that grow by about the same factor, with round bounds.
 *
 * @param lowest the least amount of each class, growing, the first 1
 */
record AmountClasses(List<Integer> lowest) {
    private static final int MOST = 4;

    AmountClasses {
        lowest = List.copyOf(lowest);
    }

    /** @param most the largest amount, at least 1 */
    static AmountClasses upTo(int most) {
        TreeSet<Integer> bounds = new TreeSet<>();
        bounds.add(1);
        for (int i = 1; i < MOST; i++) {
            int bound = round(Math.pow(most, (double) i / MOST));
            if (bound > 1 && bound <= most) {
                bounds.add(bound);
            }
        }
        return new AmountClasses(new ArrayList<>(bounds));
    }

    /** To the next of 2, 3, 5, 10, 20, 30, 50 … */
    private static int round(double bound) {
        double power = Math.pow(10, Math.floor(Math.log10(bound)));
        for (int step : new int[] {1, 2, 3, 5}) {
            if (bound <= step * power + 1e-9) {
                return (int) (step * power);
            }
        }
        return (int) (10 * power);
    }

    int count() {
        return lowest.size();
    }

    /**
     * The class of an amount, from 0.
     *
     * @param amount at least 1
     */
    int of(int amount) {
        int found = 0;
        while (found + 1 < lowest.size() && lowest.get(found + 1) <= amount) {
            found++;
        }
        return found;
    }

    /** {@code 3–9}; of the last, {@code 30 or more}. */
    String words(int number) {
        int from = lowest.get(number);
        if (number == lowest.size() - 1) {
            return lowest.size() == 1 ? "1 or more" : from + " or more";
        }
        int to = lowest.get(number + 1) - 1;
        return from == to ? String.valueOf(from) : from + "–" + to;
    }
}
