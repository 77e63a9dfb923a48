package workbench.matrix;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import workbench.cases.Case;
import workbench.coding.Coder;
import workbench.coding.Valence;
import workbench.network.Network;
import workbench.query.Criterion;
import workbench.query.Property;
import workbench.query.Query;
import workbench.source.Participant;
import workbench.source.Source;
import workbench.source.SourceKind;
import workbench.timeline.FuzzyDate;

/** Lays out the sides of a matrix: which headings there are, in which order, and which values are counted under each. */
final class Axes {
    private final StudyParts parts;
    private final Query query;
    private final boolean all;

    Axes(StudyParts parts, Query query, boolean all) {
        this.parts = parts;
        this.query = query;
        this.all = all;
    }

    /** @param values those that codings of the study have */
    Axis of(Dimension dimension, List<String> values) {
        return switch (dimension.by()) {
            case CODE, CONSTRUCT, DOMAIN, TREE ->
                new CodeAxis(parts.codes().get(), query, all).of(dimension.by(), values);
            case EVENT ->
                things(
                        values,
                        parts.events().get().stream()
                                .map(event -> thing(
                                        event.id().value(),
                                        event.slug(),
                                        event.title(),
                                        new Criterion.AtEvent(event.id()))));
            case NETWORK -> networks(values, network -> new Criterion.OfNetwork(network.id()));
            case AFFECTS -> networks(values, network -> new Criterion.Affecting(network.id()));
            case SOURCE -> sources(values);
            case PARTICIPANT ->
                things(
                        values,
                        parts.participants().get().stream()
                                .sorted(Comparator.comparing(Participant::pseudonym, byName()))
                                .map(person -> thing(
                                        person.id().value(),
                                        person.pseudonym(),
                                        person.pseudonym(),
                                        new Criterion.SaidBy(person.id()))));
            case CASE ->
                things(
                        values,
                        parts.cases().get().stream()
                                .sorted(Comparator.comparing(Case::name, byName()))
                                .map(one -> thing(
                                        one.id().value(), one.slug(), one.name(), new Criterion.InCase(one.id()))));
            case CODER ->
                things(
                        values,
                        parts.coders().get().stream()
                                .sorted(Comparator.comparing(Coder::name, byName()))
                                .map(coder -> thing(
                                        coder.id().value(),
                                        coder.name(),
                                        coder.name(),
                                        new Criterion.ByCoder(coder.id()))));
            case KIND ->
                things(
                        values,
                        Stream.of(SourceKind.values())
                                .map(kind -> word(kind.slug(), new Criterion.OfKind(kind)))
                                .sorted(Comparator.comparing(Thing::value)));
            case VALENCE ->
                things(
                        values,
                        Stream.concat(
                                Stream.of(Valence.values())
                                        .map(sign -> word(sign.slug(), new Criterion.WithValence(sign))),
                                Stream.of(word(Property.NONE, new Criterion.WithValence(null)))));
            case SPEAKER -> words(values, byName(), Criterion.Speaker::new);
            case MONTH -> words(values, Axes::byTime, Criterion.InMonth::new);
            case ATTRIBUTE -> {
                String name = String.valueOf(dimension.attribute());
                yield words(values, byName(), content -> new Criterion.WithAttribute(name, content));
            }
        };
    }

    /** A heading and the value that is counted under it. */
    private record Thing(String value, Heading heading) {}

    private static Thing thing(UUID value, String id, String label, Criterion criterion) {
        return new Thing(value.toString(), new Heading(id, label, 0, criterion));
    }

    private static Thing word(String value, Criterion criterion) {
        return new Thing(value, new Heading(value, value, 0, criterion));
    }

    private Axis networks(List<String> values, Function<Network, Criterion> criterion) {
        return things(
                values,
                parts.networks().get().stream()
                        .sorted(Comparator.comparing(Network::name, byName()))
                        .map(network ->
                                thing(network.id().value(), network.slug(), network.name(), criterion.apply(network))));
    }

    private Axis sources(List<String> values) {
        Comparator<Source> byDate =
                Comparator.comparing(Axes::dateOf, Comparator.nullsLast(Comparator.<FuzzyDate>naturalOrder()));
        return things(
                values,
                parts.sources().get().stream()
                        .sorted(byDate.thenComparingInt(Source::ordinal))
                        .map(source -> thing(
                                source.id().value(),
                                source.label(),
                                source.title(),
                                new Criterion.InSource(source.id()))));
    }

    private static @Nullable FuzzyDate dateOf(Source source) {
        return source.said() != null ? source.said() : source.written();
    }

    private Axis words(List<String> values, Comparator<String> order, Function<String, Criterion> criterion) {
        return things(values, values.stream().sorted(order).map(value -> word(value, criterion.apply(value))));
    }

    private Axis things(List<String> values, Stream<Thing> things) {
        Set<String> met = new HashSet<>(values);
        List<Heading> headings = new ArrayList<>();
        Map<String, List<Integer>> places = new HashMap<>();
        things.filter(thing -> all || met.contains(thing.value())).forEach(thing -> {
            places.put(thing.value(), List.of(headings.size()));
            headings.add(thing.heading());
        });
        BitSet kept = new BitSet();
        kept.set(0, headings.size(), all);
        return new Axis(headings, kept, places);
    }

    private static Comparator<String> byName() {
        return String.CASE_INSENSITIVE_ORDER.thenComparing(Comparator.naturalOrder());
    }

    private static int byTime(String one, String other) {
        return Comparator.comparing(
                        (String month) -> FuzzyDate.read(month).orElse(null),
                        Comparator.nullsLast(Comparator.<FuzzyDate>naturalOrder()))
                .thenComparing(Comparator.naturalOrder())
                .compare(one, other);
    }
}
