package workbench.exchange;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import workbench.id.CodingId;
import workbench.id.ExcerptId;
import workbench.id.SourceId;
import workbench.influence.EvidencePlace;
import workbench.influence.FoldedInfluence;
import workbench.influence.Influence;
import workbench.influence.InfluenceStatus;
import workbench.source.Participant;
import workbench.source.Source;

/** Influences in the words in which they leave the study: who claims them is named by network and role, or by a neutral label. */
final class InfluenceWording {
    private final ExportRooms rooms;
    private final StudyNames names;
    private final boolean identifying;
    private final Map<CodingId, EvidencePlace> places;

    InfluenceWording(ExportRooms rooms, StudyNames names, boolean identifying, List<Influence> influences) {
        this.rooms = rooms;
        this.names = names;
        this.identifying = identifying;
        this.places = rooms.influences().places(influences);
    }

    Map<CodingId, EvidencePlace> places() {
        return places;
    }

    String construct(FoldedInfluence row) {
        return names.code(row.code()).name();
    }

    String domain(FoldedInfluence row) {
        return names.codes().domainOf(row.code()).name();
    }

    /** The networks affected, each with its sign where they differ. */
    String networks(FoldedInfluence row) {
        return row.parts().stream()
                .map(part -> names.network(part.network())
                        + (row.fallsApart() ? " " + part.valence().sign() : ""))
                .collect(Collectors.joining("; "));
    }

    String effects(FoldedInfluence row) {
        return row.effects().replace(";", "; ");
    }

    /** Its status, and what is not as it should be. */
    String status(FoldedInfluence row) {
        boolean gone = row.parts().stream().anyMatch(Influence::evidenceIsGone);
        if (gone) {
            return "accepted; evidence gone";
        }
        return row.isBareClaim() && row.status() == InfluenceStatus.CLAIMED
                ? "claimed, no excerpt"
                : row.parts().stream()
                        .map(part -> part.status().slug())
                        .distinct()
                        .collect(Collectors.joining("; "));
    }

    String reasons(FoldedInfluence row) {
        return row.parts().stream()
                .filter(part -> part.because() != null)
                .map(part -> (row.parts().size() > 1 ? names.network(part.network()) + ": " : "") + part.because())
                .collect(Collectors.joining("\n"));
    }

    String claimedBy(FoldedInfluence row) {
        return row.claimedBy().stream().map(this::claimer).distinct().collect(Collectors.joining("; "));
    }

    /** Words that name a participant or a source are put neutrally; other words stay as they were written. */
    private String claimer(String words) {
        if (identifying) {
            return words;
        }
        return participant(words).or(() -> source(words)).orElse(words);
    }

    private Optional<String> participant(String words) {
        return rooms.participants().all().stream()
                .filter(one -> one.pseudonym().equalsIgnoreCase(words))
                .findFirst()
                .map(this::neutrally);
    }

    private String neutrally(Participant one) {
        String networks = one.networks().stream()
                .map(belonging -> names.network(belonging.network()))
                .distinct()
                .collect(Collectors.joining(", "));
        String words = Stream.of(networks, Objects.toString(one.role(), ""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? "a participant" : words;
    }

    private Optional<String> source(String words) {
        return rooms.sources().all().stream()
                .filter(one -> one.file().equalsIgnoreCase(words) || one.title().equalsIgnoreCase(words))
                .findFirst()
                .map(Source::label);
    }

    /** On how many excerpts codings stand. */
    int excerpts(List<CodingId> codings) {
        Set<ExcerptId> excerpts = new HashSet<>();
        codings.forEach(
                coding -> Optional.ofNullable(places.get(coding)).ifPresent(one -> excerpts.add(one.excerpt())));
        return excerpts.size();
    }

    int sources(List<CodingId> codings) {
        Set<SourceId> sources = new HashSet<>();
        codings.forEach(coding -> Optional.ofNullable(places.get(coding)).ifPresent(one -> sources.add(one.source())));
        return sources.size();
    }
}
