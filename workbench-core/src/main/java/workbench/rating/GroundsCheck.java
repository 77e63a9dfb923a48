package workbench.rating;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import workbench.cases.Case;
import workbench.codebook.CodeTree;
import workbench.id.CaseId;
import workbench.id.CodeId;
import workbench.id.CodingId;
import workbench.id.SourceId;
import workbench.source.Source;

/** Looks whether ratings rest on codings of their construct and words from their case; where not, it doubts and refuses not. */
final class GroundsCheck {
    private final CodeTree tree;
    private final Map<CodingId, Ground> grounds;
    private final Map<CaseId, String> cases = new HashMap<>();
    private final Map<SourceId, Source> sources = new HashMap<>();
    /** Cases that hold sources; one that holds none, as a network or an event may, rests on those of others. */
    private final Set<CaseId> holders = new HashSet<>();

    /** What a coding is of, and where. */
    record Ground(CodeId code, SourceId source) {}

    GroundsCheck(RatingRooms rooms, Map<CodingId, Ground> grounds) {
        this.tree = rooms.tree().get();
        this.grounds = grounds;
        rooms.cases().all().forEach((Case one) -> cases.put(one.id(), one.slug()));
        for (Source source : rooms.sources().all()) {
            sources.put(source.id(), source);
            if (source.caseId() != null) {
                holders.add(source.caseId());
            }
        }
    }

    List<String> doubts(List<RatingChange> changes) {
        List<String> doubts = new ArrayList<>();
        for (RatingChange change : changes) {
            Rating rating = change.to();
            Set<CodeId> below = tree.withDescendants(rating.construct());
            String what = "%s in %s".formatted(tree.code(rating.construct()).name(), cases.get(rating.ofCase()));
            for (CodingId coding : rating.evidence()) {
                Ground ground = grounds.get(coding);
                if (ground == null) {
                    continue;
                }
                if (!below.contains(ground.code())) {
                    doubts.add("%s: the coding %s is of %s, not of it or below it"
                            .formatted(
                                    what,
                                    coding,
                                    tree.find(ground.code())
                                            .map(code -> code.name())
                                            .orElse("another code")));
                }
                Source source = sources.get(ground.source());
                if (source != null && isOfAnother(source, rating.ofCase())) {
                    doubts.add("%s: the coding %s is on %s, which belongs to %s"
                            .formatted(
                                    what, coding, source.label(), cases.getOrDefault(source.caseId(), "another case")));
                }
            }
        }
        return doubts.stream().distinct().toList();
    }

    private boolean isOfAnother(Source source, CaseId ofCase) {
        return holders.contains(ofCase)
                && source.caseId() != null
                && !source.caseId().equals(ofCase);
    }
}
