package workbench.timeline;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import workbench.cases.Case;
import workbench.cases.Cases;
import workbench.id.CaseId;
import workbench.problem.NamedThings;
import workbench.problem.Refusal;
import workbench.text.Names;

/** What events are called: by number, slug or title; those of a case by the case before it ({@code north/2}). */
final class EventNames {
    private static final String REMEDY = "Add it with 'event add', or see 'event list'.";

    private final List<Event> events;
    private final Cases cases;

    EventNames(List<Event> events, Cases cases) {
        this.events = events;
        this.cases = cases;
    }

    /** The event meant; a bare number means the study's own event before those of cases. */
    Event find(String typed) {
        String words = typed.strip();
        Optional<Event> exact = first(event -> event.slug().equals(words)
                || (event.title().equals(words) && only(words))
                || event.id().toString().equals(words));
        if (exact.isPresent()) {
            return exact.get();
        }
        if (words.matches("\\d{1,9}")) {
            return byNumber(Integer.parseInt(words), words);
        }
        int slash = words.indexOf('/');
        if (slash > 0 && slash < words.length() - 1) {
            return ofCase(
                    words.substring(0, slash).strip(),
                    words.substring(slash + 1).strip());
        }
        return NamedThings.find("event", words, events, event -> List.of(event.slug(), event.title()), REMEDY);
    }

    private boolean only(String title) {
        return events.stream().filter(event -> event.title().equals(title)).count() == 1;
    }

    private Optional<Event> first(Predicate<Event> is) {
        return events.stream().filter(is).findFirst();
    }

    private Event byNumber(int number, String words) {
        Optional<Event> own = first(event -> event.caseId() == null && event.ordinal() == number);
        if (own.isPresent()) {
            return own.get();
        }
        List<Event> ofCases =
                events.stream().filter(event -> event.ordinal() == number).toList();
        if (ofCases.size() > 1) {
            throw Refusal.because(
                    "The study has no event %d of its own, but several cases have one: %s."
                            .formatted(
                                    number,
                                    ofCases.stream()
                                            .limit(6)
                                            .map(this::reference)
                                            .collect(Collectors.joining(", "))),
                    "Use one of these.");
        }
        return ofCases.isEmpty()
                ? NamedThings.find(
                        "event", words, events, event -> List.of(reference(event), event.slug(), event.title()), REMEDY)
                : ofCases.getFirst();
    }

    private Event ofCase(String caseWords, String words) {
        Case of = cases.find(caseWords);
        List<Event> line =
                events.stream().filter(event -> of.id().equals(event.caseId())).toList();
        return NamedThings.find(
                "event of case '%s'".formatted(of.slug()),
                words,
                line,
                event -> List.of(String.valueOf(event.ordinal()), event.slug(), event.title()),
                "See 'event list'.");
    }

    /** How to name an event so that nothing else is meant: {@code 2}, or {@code north/2}. */
    String reference(Event event) {
        return event.caseId() == null
                ? String.valueOf(event.ordinal())
                : cases.known(event.caseId()).map(Case::slug).orElse("?") + "/" + event.ordinal();
    }

    /** A slug for a new event's title that no other event has. */
    String slugFor(String title, @Nullable CaseId of) {
        String slug = Names.slug(title);
        if (isFree(slug)) {
            return slug;
        }
        String inCase =
                of == null ? slug : cases.known(of).map(one -> one.slug() + "-").orElse("") + slug;
        String free = inCase;
        for (int further = 2; !isFree(free); further++) {
            free = inCase + "-" + further;
        }
        return free;
    }

    private boolean isFree(String slug) {
        return events.stream().noneMatch(event -> Names.same(event.slug(), slug));
    }
}
