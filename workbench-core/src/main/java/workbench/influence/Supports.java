package workbench.influence;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import workbench.coding.EventBasis;
import workbench.query.Criterion;
import workbench.query.Query;
import workbench.query.Search;

/** Asks what the codings say, in one pass over them. */
final class Supports {
    private final Search search;

    Supports(Search search) {
        this.search = search;
    }

    SupportCount count(Query query) {
        return search.sweep(query.countedOnly(), SupportCount.PROPERTIES, new SupportCount());
    }

    Map<Spot, Support> of(Query query) {
        Map<Spot, Support> supports = new HashMap<>();
        count(query).tallies().forEach((spot, tally) -> supports.put(spot, tally.support()));
        return supports;
    }

    Map<Spot, Support> of(Collection<Spot> spots) {
        if (spots.isEmpty()) {
            return Map.of();
        }
        Query.Builder query = Query.builder().where(new Criterion.Basis(EventBasis.STATED));
        spots.stream().map(Spot::event).distinct().forEach(event -> query.where(new Criterion.AtEvent(event)));
        spots.stream().map(Spot::network).distinct().forEach(network -> query.where(new Criterion.Affecting(network)));
        spots.stream().map(Spot::code).distinct().forEach(code -> query.where(new Criterion.Code(code, true)));
        Map<Spot, Support> supports = of(query.build());
        supports.keySet().retainAll(java.util.Set.copyOf(spots));
        return supports;
    }
}
