package workbench.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import workbench.codebook.Code;
import workbench.source.Source;
import workbench.timeline.FuzzyDate;

/**
 * How many new codes each further source brings, in the order of the sources' dates, those without a date last.
 *
 * @param steps one a source that bears a coding
 */
public record Saturation(List<Step> steps) {
    public Saturation {
        steps = List.copyOf(steps);
    }

    /**
     * One source.
     *
     * @param date when it was said, else written; null where neither is known
     * @param codes how many codes occur in it
     * @param fresh those that occurred in no source before
     * @param cumulative how many codes have occurred up to here
     */
    public record Step(Source source, @Nullable FuzzyDate date, int codes, List<Code> fresh, int cumulative) {
        public Step {
            fresh = List.copyOf(fresh);
        }
    }

    /**
     * New information in a run of sources.
     *
     * @param first place of its first source among the steps, from 0
     * @param fresh how many new codes it brings
     * @param share these by the number of codes in the base, from 0
     */
    public record Run(int first, int length, int fresh, double share) {}

    /** How many codes the first {@code size} sources bring; empty if there are not so many sources. */
    public OptionalInt base(int size) {
        return size > 0 && steps.size() >= size
                ? OptionalInt.of(steps.get(size - 1).cumulative())
                : OptionalInt.empty();
    }

    /**
     * The runs behind a base, each beginning one source later than the one before: how much new they bring, measured by the base.
     * That a run brings at most some share of it (5 % or none) is taken for saturation.
     *
     * @param base how many sources, from the first, make the base; 4, 5 and 6 are usual
     * @param length how many sources make a run; 2 and 3 are usual
     * @return in order; empty if there are too few sources, or the base has no code
     * @see <a href="https://doi.org/10.1371/journal.pone.0232076">Guest, Namey and Chen 2020, PLoS ONE 15(5), e0232076</a>
     */
    public List<Run> runs(int base, int length) {
        int ofBase = base(base).orElse(0);
        List<Run> runs = new ArrayList<>();
        for (int first = base; ofBase > 0 && length > 0 && first + length <= steps.size(); first++) {
            int fresh = steps.subList(first, first + length).stream()
                    .mapToInt(step -> step.fresh().size())
                    .sum();
            runs.add(new Run(first, length, fresh, (double) fresh / ofBase));
        }
        return runs;
    }
}
