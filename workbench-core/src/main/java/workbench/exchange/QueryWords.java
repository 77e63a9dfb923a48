package workbench.exchange;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import workbench.coding.CodingStatus;
import workbench.id.EventId;
import workbench.id.NetworkId;
import workbench.query.Criterion;
import workbench.query.Query;
import workbench.timeline.Event;

/** A query in words, for those who read a workbook. */
final class QueryWords {
    private final ExportRooms rooms;
    private final StudyNames names;
    private final boolean identifying;

    private QueryWords(ExportRooms rooms, StudyNames names, boolean identifying) {
        this.rooms = rooms;
        this.names = names;
        this.identifying = identifying;
    }

    /** @param identifying whether people and attributes are named */
    static String of(Query query, ExportRooms rooms, StudyNames names, boolean identifying) {
        QueryWords words = new QueryWords(rooms, names, identifying);
        List<String> clauses = new java.util.ArrayList<>();
        if (query.words() != null && query.hasWords()) {
            clauses.add("words: " + query.words());
        }
        query.clauses()
                .forEach(clause -> clauses.add((clause.not() ? "not " : "")
                        + clause.any().stream().map(words::of).collect(Collectors.joining(" or "))));
        if (!query.statuses().equals(java.util.Set.of(CodingStatus.MADE))) {
            clauses.add("status: "
                    + query.statuses().stream().map(CodingStatus::slug).sorted().collect(Collectors.joining(" or ")));
        }
        return clauses.isEmpty() ? "none: all codings that count" : String.join("\nand ", clauses);
    }

    private String of(Criterion criterion) {
        return switch (criterion) {
            case Criterion.Code code ->
                "code %s%s"
                        .formatted(names.code(code.code()).path(), code.exactly() ? " alone" : " and what is below it");
            case Criterion.Domain domain -> "domain " + names.code(domain.top()).path();
            case Criterion.InCodebook in ->
                "codebook "
                        + names.codes().codebooks().stream()
                                .filter(book -> book.id().equals(in.codebook()))
                                .map(book -> book.slug())
                                .findFirst()
                                .orElse("");
            case Criterion.AtEvent at -> "event " + event(at.event());
            case Criterion.Basis basis -> "event basis " + basis.basis().slug();
            case Criterion.WithValence with ->
                "valence "
                        + (with.valence() == null
                                ? "none given"
                                : with.valence().slug());
            case Criterion.Affecting affecting -> "affecting " + network(affecting.network());
            case Criterion.ByCoder by -> "coder " + names.coder(by.coder());
            case Criterion.InLayer in -> "layer " + in.layer().slug();
            case Criterion.OneExcerpt one -> "one excerpt";
            case Criterion.OfNetwork of -> "words of " + network(of.network());
            case Criterion.OfKind of -> "kind " + of.kind().slug();
            case Criterion.InSource in ->
                "source " + rooms.sources().source(in.source()).label();
            case Criterion.InCase in -> "one case";
            case Criterion.SaidBy by ->
                "said by "
                        + (identifying
                                ? rooms.participants()
                                        .participant(by.participant())
                                        .pseudonym()
                                : "one participant");
            case Criterion.Speaker speaker -> "speaker " + (identifying ? speaker.label() : "with one label");
            case Criterion.InVoice in -> "voice " + in.voice().slug();
            case Criterion.WithAttribute with ->
                identifying ? "attribute %s=%s".formatted(with.name(), with.content()) : "one attribute";
            case Criterion.InMonth in -> "month " + in.month();
            case Criterion.From from -> "sources from " + day(from.day()) + " on";
            case Criterion.To to -> "sources up to " + day(to.day());
            case Criterion.Uncoded uncoded -> "uncoded";
            case Criterion.With with ->
                "also coded with " + names.code(with.code()).path();
            case Criterion.Without without ->
                "without " + names.code(without.code()).path();
        };
    }

    private String day(java.time.LocalDate day) {
        return identifying ? day.toString() : day.toString().substring(0, 7);
    }

    private String event(@Nullable EventId id) {
        return Optional.ofNullable(id)
                .flatMap(known -> names.events(List.of(known)).stream().findFirst())
                .map(Event::title)
                .orElse("none");
    }

    private String network(@Nullable NetworkId id) {
        return id == null ? "none" : names.network(id);
    }
}
