package workbench.network;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import workbench.id.EventId;
import workbench.id.ExcerptId;
import workbench.id.NetworkId;
import workbench.id.StrategyId;

/**
 * What a network means to do, with its steps; one that fails is replaced by a next version.
 *
 * @param network the owner
 * @param event at which it was made
 * @param version from 1 along a chain of replacements
 * @param replaces the strategy it took the place of
 */
public record Strategy(
        StrategyId id,
        NetworkId network,
        String slug,
        String what,
        EventId event,
        int version,
        @Nullable StrategyId replaces,
        Progress status,
        List<Step> steps,
        List<ExcerptId> evidence)
        implements NetworkRecord {
    public Strategy {
        steps = List.copyOf(steps);
        evidence = List.copyOf(evidence);
    }

    @Override
    public UUID recordId() {
        return id.value();
    }

    @Override
    public Strategy with(List<ExcerptId> others) {
        return new Strategy(id, network, slug, what, event, version, replaces, status, steps, others);
    }

    @Override
    public Kind kind() {
        return Kind.STRATEGY;
    }

    Strategy replacing(@Nullable StrategyId other) {
        return new Strategy(id, network, slug, what, event, version, other, status, steps, evidence);
    }

    Strategy asVersion(int number) {
        return new Strategy(id, network, slug, what, event, number, replaces, status, steps, evidence);
    }

    /**
     * One step of a strategy.
     *
     * @param number its place, from 1
     */
    public record Step(int number, String what, @Nullable Party owner, Progress status) {}
}
