package workbench.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import workbench.Workbench;
import workbench.id.CaseId;
import workbench.id.EventId;
import workbench.id.NetworkId;
import workbench.privacy.Consent;
import workbench.source.SourceEdit;
import workbench.source.SourceKind;
import workbench.timeline.FuzzyDate;

/** What is known of a source, as options; what is not said stays as it is. */
final class SourceDetails {
    @Option(names = "--title", paramLabel = "T", description = "Its title; the file's name if not said.")
    private @Nullable String title;

    @Option(
            names = "--kind",
            paramLabel = "interview|observation|document",
            description = "What it is; guessed, with a word, if not said.")
    private @Nullable SourceKind kind;

    @Option(
            names = "--date",
            paramLabel = "DATE",
            description = "When it was said or observed: 2017, 2017-03, 2017-03-14, 2017-03/2017-05.")
    private @Nullable FuzzyDate date;

    @Option(names = "--written", paramLabel = "DATE", description = "When it was written down.")
    private @Nullable FuzzyDate written;

    @Option(names = "--network", paramLabel = "N", description = "The network whose words it holds. Repeatable.")
    private @Nullable List<String> networks;

    @Option(names = "--event", paramLabel = "E", description = "The event it speaks of as a whole. Repeatable.")
    private @Nullable List<String> events;

    @Option(names = "--case", paramLabel = "C", description = "The case it belongs to.")
    private @Nullable String caseName;

    @Option(
            names = "--consent",
            paramLabel = "BASIS[:USES]",
            description = "written, verbal, public or unknown; uses as in written:analysis+quotation.")
    private @Nullable Consent consent;

    @Option(names = "--collector", paramLabel = "NAME", description = "Who gathered it.")
    private @Nullable String collector;

    @Option(names = "--place", paramLabel = "P", description = "Where.")
    private @Nullable String place;

    @Option(names = "--form", paramLabel = "F", description = "Meeting, focus group, diary …")
    private @Nullable String form;

    @Option(names = "--attribute", paramLabel = "NAME=VALUE", description = "Anything else. Repeatable.")
    private Map<String, String> attributes = new LinkedHashMap<>();

    SourceEdit edit(Workbench workbench) {
        CaseId of = caseName == null ? null : workbench.cases().find(caseName).id();
        return new SourceEdit(
                title,
                kind,
                date,
                written,
                collector,
                place,
                form,
                of,
                consent,
                networkIds(workbench),
                eventIds(workbench),
                null,
                attributes);
    }

    private @Nullable List<NetworkId> networkIds(Workbench workbench) {
        return networks == null
                ? null
                : networks.stream()
                        .filter(words -> !words.isBlank())
                        .map(words -> workbench.networks().find(words).id())
                        .toList();
    }

    private @Nullable List<EventId> eventIds(Workbench workbench) {
        return events == null
                ? null
                : events.stream()
                        .filter(words -> !words.isBlank())
                        .map(words -> workbench.timeline().find(words).id())
                        .toList();
    }
}
