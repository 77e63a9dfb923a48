package workbench.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import workbench.Workbench;
import workbench.cli.answer.TextPage;
import workbench.id.EventId;
import workbench.network.Actor;
import workbench.network.ActorKind;
import workbench.network.Association;
import workbench.network.Focus;
import workbench.network.Membership;
import workbench.network.NetworkRecord;
import workbench.network.Party;
import workbench.network.PartyWords;
import workbench.network.RecordWords;
import workbench.network.State;
import workbench.network.Strategy;
import workbench.network.Task;
import workbench.timeline.Event;

/** What is said of networks in lines for people, each with its evidence below it. */
final class RecordLines {
    private static final String EVIDENCE_INDENT = "      ";

    private final Workbench workbench;
    private final PartyWords parties;
    private final EvidenceQuotes quotes;
    private final boolean withIds;

    /** @param records those whose evidence is read */
    RecordLines(Workbench workbench, Stream<? extends NetworkRecord> records, boolean withIds) {
        this.workbench = workbench;
        this.parties = workbench.configurations().parties();
        this.quotes = EvidenceQuotes.of(
                workbench, records.flatMap(one -> one.evidence().stream()).toList());
        this.withIds = withIds;
    }

    EvidenceQuotes quotes() {
        return quotes;
    }

    /** A line about a record, its evidence below it. */
    void record(TextPage page, String line, NetworkRecord one) {
        page.paragraph("  ", withIds ? "%s  [%s]".formatted(line, RecordWords.shortId(one)) : line);
        evidence(page, one);
    }

    void evidence(TextPage page, NetworkRecord one) {
        List<String> lines = quotes.lines(one.evidence());
        if (lines.isEmpty()) {
            page.line(EVIDENCE_INDENT + "no evidence");
        }
        lines.forEach(line -> page.paragraph(EVIDENCE_INDENT, line));
    }

    String party(@Nullable Party party) {
        return party == null ? "nobody" : parties.label(party);
    }

    String number(EventId id) {
        return workbench.timeline().reference(event(id));
    }

    /** {@code event 2, holding-on}. */
    String at(EventId id) {
        return "event %s, %s".formatted(number(id), event(id).slug());
    }

    private Event event(EventId id) {
        return workbench.timeline().event(id);
    }

    String span(EventId from, @Nullable EventId to) {
        if (to == null) {
            return "since event " + number(from);
        }
        return from.equals(to)
                ? "at event %s only".formatted(number(from))
                : "event %s to %s".formatted(number(from), number(to));
    }

    String member(Membership one) {
        Actor actor = workbench.actors().actor(one.actor());
        String kind = actor.kind() == ActorKind.PERSON
                ? ""
                : " (%s)".formatted(actor.kind().slug());
        return joined(
                actor.label() + kind,
                one.role() == null ? null : "as " + one.role(),
                span(one.from(), one.to()),
                one.how() == null ? null : "enrolled: " + one.how());
    }

    String tie(Association one) {
        return joined(pair(one), span(one.first(), one.last()));
    }

    String pair(Association one) {
        return "%s %s %s".formatted(party(one.from()), one.directed() ? "→" : "–", party(one.to()));
    }

    String focus(Focus one) {
        return "“%s”, stated at event %s".formatted(one.content(), number(one.event()));
    }

    /** What a state says without the reason. */
    static String level(State one) {
        return "%s, %s".formatted(one.level().slug(), one.direction().slug());
    }

    /** With the reason and who judges. */
    static String judged(State one) {
        return level(one)
                + (one.because() == null ? "" : " because " + one.because())
                + (one.by() == null ? "" : " (judged by %s)".formatted(one.by()));
    }

    String task(Task one) {
        return "%s: %s".formatted(one.what(), division(one));
    }

    /** Who was to do it and who did. */
    String division(Task one) {
        return joined(
                "planned for " + party(one.planned()),
                "done by " + party(one.actual()),
                one.contested() ? "contested" : null);
    }

    String strategy(Strategy one) {
        return joined(
                one.what() + " (version %d)".formatted(one.version()),
                one.status().slug().replace('-', ' '),
                "made at event " + number(one.event()),
                replaced(one)
                        .map(earlier -> "replaces “%s”".formatted(earlier.what()))
                        .orElse(null),
                strategies()
                        .filter(later -> one.id().equals(later.replaces()))
                        .findFirst()
                        .map(later -> "replaced at event %s by “%s”".formatted(number(later.event()), later.what()))
                        .orElse(null));
    }

    private Stream<Strategy> strategies() {
        return workbench.configurations().records().strategies().stream();
    }

    private Optional<Strategy> replaced(Strategy one) {
        return strategies()
                .filter(earlier -> earlier.id().equals(one.replaces()))
                .findFirst();
    }

    List<String> steps(Strategy one) {
        return one.steps().stream()
                .map(step -> "%d. %s: %s, %s"
                        .formatted(
                                step.number(),
                                step.what(),
                                step.owner() == null ? "no owner" : party(step.owner()),
                                step.status().slug().replace('-', ' ')))
                .toList();
    }

    static String joined(@Nullable String... parts) {
        List<String> said = new ArrayList<>();
        for (String part : parts) {
            if (part != null) {
                said.add(part);
            }
        }
        return said.stream().collect(Collectors.joining(", "));
    }
}
