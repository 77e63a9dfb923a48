package workbench.recoding;

import java.util.List;

/**
 * Codings that wait for a decision.
 *
 * @param waiting how many there are, those that were not asked for among them
 */
public record CrosswalkQueue(List<Queued> codings, int waiting) {
    public CrosswalkQueue {
        codings = List.copyOf(codings);
    }
}
