package workbench.exchange;

import org.jspecify.annotations.Nullable;
import workbench.cases.Case;
import workbench.cases.Cases;
import workbench.coding.Passages;
import workbench.id.CaseId;
import workbench.network.Actors;
import workbench.network.Configurations;
import workbench.network.Networks;
import workbench.timeline.Timeline;

/** What files about networks are made of. */
public record NetworkFileRooms(
        Networks networks,
        Actors actors,
        Configurations configurations,
        Timeline timeline,
        Cases cases,
        Passages passages) {

    @Nullable
    String caseSlug(@Nullable CaseId id) {
        return cases.all().stream()
                .filter(one -> one.id().equals(id))
                .map(Case::slug)
                .findFirst()
                .orElse(null);
    }
}
