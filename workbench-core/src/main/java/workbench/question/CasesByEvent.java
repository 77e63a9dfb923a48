package workbench.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import workbench.cases.Case;
import workbench.codebook.Code;
import workbench.matrix.Tally;
import workbench.query.Property;
import workbench.query.Query;
import workbench.timeline.Event;

/** Codes whose sign differs between cases at the same event, or at events of the same phase. */
record CasesByEvent() implements Question {
    @Override
    public String name() {
        return "cases-by-event";
    }

    @Override
    public int number() {
        return 38;
    }

    @Override
    public String words() {
        return "Which constructs differ between cases, matched by event rather than by date?";
    }

    @Override
    public String options() {
        return "--code CODE --least N";
    }

    /** What the cases say of one code at one moment. */
    private record Moment(int order, String words, Code code, Map<String, Tally> byCase) {
        boolean differs() {
            return byCase.size() > 1
                    && byCase.values().stream().map(Moment::sign).distinct().count() > 1;
        }

        static String sign(Tally tally) {
            return tally.valence() == null
                    ? "no sign"
                    : java.util.Objects.requireNonNull(tally.valence()).slug();
        }
    }

    @Override
    public Answer answer(Material material, Asking asking) {
        Naming names = new Naming(material);
        Map<String, String> cases = new HashMap<>();
        material.cases().all().forEach((Case one) -> cases.put(one.id().toString(), one.slug()));
        Query query = asking.query().build();
        Map<List<String>, Moment> moments = new TreeMap<>(Comparator.comparing(Object::toString));
        for (Tally tally : material.matrices().tally(List.of(Property.CASE, Property.EVENT, Property.CODE), query)) {
            Event event = names.event(tally.key().get(1));
            Code code = names.code(tally.key().getLast());
            String words = event.phase() == null ? "event " + event.ordinal() : event.phase();
            moments.computeIfAbsent(
                            List.of(words, code.path()),
                            key -> new Moment(event.ordinal(), words, code, new TreeMap<>()))
                    .byCase()
                    .put(cases.getOrDefault(tally.key().getFirst(), "?"), tally);
        }
        List<Moment> differing = moments.values().stream()
                .filter(Moment::differs)
                .sorted(Comparator.comparingInt(Moment::order)
                        .thenComparing(Moment::words)
                        .thenComparingInt(moment -> moment.code().order()))
                .toList();
        return new Answer(
                cases.size() < 2
                        ? "The study has fewer than two cases to compare."
                        : "%d times the cases' signs differ.".formatted(differing.size()),
                List.of("moment", "code", "name", "signs"),
                differing.stream().map(CasesByEvent::line).toList(),
                List.of(
                        "Events of different cases are matched by their phase, else by their order; a sign is that of all codings"
                                + " of the code there."),
                List.of("matrix --rows code --columns case --event EVENT --cells valence"));
    }

    private static Answer.Line line(Moment moment) {
        List<String> signs = new ArrayList<>();
        moment.byCase()
                .forEach((ofCase, tally) -> signs.add("%s: %s (%d codings)"
                        .formatted(ofCase, Moment.sign(tally), tally.cell().codings())));
        return Answer.Line.of(
                List.of(),
                0,
                moment.words(),
                moment.code().path(),
                moment.code().name(),
                signs);
    }
}
