package workbench.lint;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import workbench.question.Material;
import workbench.question.Naming;
import workbench.source.Source;
import workbench.timeline.Event;
import workbench.timeline.FuzzyDate;

/** The period stated is the period that the sources span. Months are calendar months, the first and the last included. */
record PeriodCheck() implements Check {
    @Override
    public String name() {
        return "period";
    }

    @Override
    public String about() {
        return "a period stated that is not the period spanned by the sources";
    }

    private record Span(YearMonth first, YearMonth last) {
        long months() {
            return ChronoUnit.MONTHS.between(first, last) + 1;
        }

        static @Nullable Span of(List<FuzzyDate> dates) {
            LocalDate first = dates.stream()
                    .map(FuzzyDate::first)
                    .min(LocalDate::compareTo)
                    .orElse(null);
            LocalDate last = dates.stream()
                    .map(FuzzyDate::last)
                    .max(LocalDate::compareTo)
                    .orElse(null);
            return first == null || last == null ? null : new Span(YearMonth.from(first), YearMonth.from(last));
        }
    }

    @Override
    public List<Finding> findings(Material material, Naming names, Strictness strictness) {
        Span sources = Span.of(material.sources().all().stream()
                .map(PeriodCheck::dateOf)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList());
        Span events = Span.of(material.timeline().all().stream()
                .filter(event -> !event.predicted())
                .flatMap(PeriodCheck::datesOf)
                .toList());
        if (sources == null) {
            return List.of();
        }
        Integer stated = strictness.statedMonths();
        if (stated != null) {
            return stated == sources.months()
                    ? List.of()
                    : List.of(finding("%d months are stated".formatted(stated), sources));
        }
        if (events == null || events.equals(sources)) {
            return List.of();
        }
        return List.of(finding(
                "By its events the study runs from %s to %s (%d months)"
                        .formatted(events.first(), events.last(), events.months()),
                sources));
    }

    private Finding finding(String stated, Span sources) {
        return new Finding(
                name(),
                Gravity.DOUBT,
                "%s; the sources span %d months, %s to %s."
                        .formatted(stated, sources.months(), sources.first(), sources.last()),
                "timeline");
    }

    private static @Nullable FuzzyDate dateOf(Source source) {
        return source.said() != null ? source.said() : source.written();
    }

    private static Stream<FuzzyDate> datesOf(Event event) {
        return Stream.of(event.from(), event.to()).filter(Objects::nonNull).map(Objects::requireNonNull);
    }
}
