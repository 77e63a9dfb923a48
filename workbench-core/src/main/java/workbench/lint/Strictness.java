package workbench.lint;

import org.jspecify.annotations.Nullable;

/**
 * What the checks measure by.
 *
 * @param least how many excerpts make a code well supported at an event
 * @param fewest a label, network, case or cell that rests on fewer participants may identify somebody
 * @param statedMonths how long the study is said to have lasted, in months; null: by its events' dates
 */
public record Strictness(int least, int fewest, @Nullable Integer statedMonths) {
    /** As {@code lint} asks where nothing else is said. */
    public static final Strictness USUAL = new Strictness(3, 3, null);
}
