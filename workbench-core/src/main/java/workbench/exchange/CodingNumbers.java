package workbench.exchange;

import java.util.Arrays;
import java.util.UUID;

/** Numbers ids from 0 in the order in which they come; a million take some 30 MB. */
final class CodingNumbers {
    private long[] halves = new long[128];
    private int[] places = new int[128];
    private int count;

    /** The number of a new id, or of one that is known. */
    int add(UUID id) {
        int known = of(id);
        if (known >= 0) {
            return known;
        }
        if (count * 2 == halves.length) {
            halves = Arrays.copyOf(halves, halves.length * 2);
        }
        halves[count * 2] = id.getMostSignificantBits();
        halves[count * 2 + 1] = id.getLeastSignificantBits();
        if ((count + 1) * 2 > places.length) {
            places = new int[places.length * 2];
            for (int number = 0; number < count; number++) {
                place(number);
            }
        }
        place(count);
        return count++;
    }

    private void place(int number) {
        int at = begin(halves[number * 2], halves[number * 2 + 1]);
        while (places[at] != 0) {
            at = (at + 1) & (places.length - 1);
        }
        places[at] = number + 1;
    }

    private int begin(long high, long low) {
        long mixed = (high ^ Long.rotateLeft(low, 32)) * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 40) & (places.length - 1);
    }

    /** The number of an id, or -1 if it never came. */
    int of(UUID id) {
        long high = id.getMostSignificantBits();
        long low = id.getLeastSignificantBits();
        for (int at = begin(high, low); places[at] != 0; at = (at + 1) & (places.length - 1)) {
            int number = places[at] - 1;
            if (halves[number * 2] == high && halves[number * 2 + 1] == low) {
                return number;
            }
        }
        return -1;
    }

    UUID id(int number) {
        return new UUID(halves[number * 2], halves[number * 2 + 1]);
    }

    int count() {
        return count;
    }
}
