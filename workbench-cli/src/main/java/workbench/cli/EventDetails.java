package workbench.cli;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import workbench.Workbench;
import workbench.id.CaseId;
import workbench.id.NetworkId;
import workbench.timeline.EventEdit;
import workbench.timeline.EventPart;
import workbench.timeline.FuzzyDate;
import workbench.timeline.NewEvent;

/** What is known of an event, as options; {@code none} takes away what can be taken away. */
final class EventDetails {
    @Option(names = "--order", paramLabel = "N", description = "Its place in order, from 1; a new one is last.")
    private @Nullable Integer order;

    @Option(names = "--insert", description = "Moves the events that stand in its place.")
    private boolean insert;

    @Option(
            names = "--from",
            paramLabel = "DATE",
            description = "When it began, as far as known: 2021, 2021-03 or 2021-03-14; none if unknown.")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "DATE", description = "When it ended, likewise.")
    private @Nullable String to;

    @Option(
            names = "--predicted",
            negatable = true,
            description = "It was not observed yet (or was, with --no-predicted).")
    private @Nullable Boolean predicted;

    @Option(names = "--key-points", paramLabel = "T", description = "What changed in it, in a sentence or more.")
    private @Nullable String keyPoints;

    @Option(
            names = "--case",
            paramLabel = "CASE",
            description = "The case it belongs to: its order is counted there; none makes it the study's own.")
    private @Nullable String caseName;

    @Option(names = "--network", paramLabel = "N", description = "A network involved. Repeatable; none for no network.")
    private @Nullable List<String> networks;

    @Option(
            names = "--phase",
            paramLabel = "P",
            description = "What it is likened to in other cases, in a word or two.")
    private @Nullable String phase;

    boolean insert() {
        return insert;
    }

    NewEvent wanted(Workbench workbench, @Nullable String title) {
        return new NewEvent(
                title,
                order,
                date(from),
                date(to),
                predicted,
                isNone(keyPoints) ? null : keyPoints,
                caseOf(workbench),
                networkIds(workbench),
                isNone(phase) ? null : phase);
    }

    EventEdit edit(Workbench workbench, @Nullable String title) {
        Set<EventPart> cleared = EnumSet.noneOf(EventPart.class);
        clear(cleared, EventPart.FROM, from);
        clear(cleared, EventPart.TO, to);
        clear(cleared, EventPart.KEY_POINTS, keyPoints);
        clear(cleared, EventPart.CASE, caseName);
        clear(cleared, EventPart.PHASE, phase);
        if (networks != null && networks.stream().anyMatch(EventDetails::isNone)) {
            cleared.add(EventPart.NETWORKS);
        }
        return new EventEdit(wanted(workbench, title), cleared, insert);
    }

    private static void clear(Set<EventPart> cleared, EventPart part, @Nullable String words) {
        if (isNone(words)) {
            cleared.add(part);
        }
    }

    static boolean isNone(@Nullable String words) {
        return words != null && (words.isBlank() || words.strip().equalsIgnoreCase("none"));
    }

    /** Null where no date is said. */
    static @Nullable FuzzyDate date(@Nullable String words) {
        if (words == null || isNone(words)) {
            return null;
        }
        return FuzzyDate.read(words)
                .orElseThrow(() -> FilterWords.usage(
                        "'%s' is no date.".formatted(words),
                        "Write 2017, 2017-03, 2017-03-14 or 2017-03/2017-05; or none."));
    }

    private @Nullable CaseId caseOf(Workbench workbench) {
        return caseName == null || isNone(caseName)
                ? null
                : workbench.cases().find(caseName).id();
    }

    private @Nullable List<NetworkId> networkIds(Workbench workbench) {
        return networks == null
                ? null
                : networks.stream()
                        .filter(words -> !isNone(words))
                        .map(words -> workbench.networks().find(words).id())
                        .toList();
    }
}
