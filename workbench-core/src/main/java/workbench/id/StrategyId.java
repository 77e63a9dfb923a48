package workbench.id;

import java.util.UUID;

/** The id of a strategy. */
public record StrategyId(UUID value) {
    public static StrategyId next() {
        return new StrategyId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
