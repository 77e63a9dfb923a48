package workbench.cli;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import workbench.Workbench;
import workbench.coding.Attribution;
import workbench.coding.Coding;
import workbench.coding.CodingStatus;
import workbench.coding.Excerpt;
import workbench.id.ExcerptId;
import workbench.source.Participant;
import workbench.source.Segment;
import workbench.source.Source;
import workbench.source.Speaker;

/** A source and what is marked in it, as a coder reads it. */
final class MarkedSource {
    final Workbench workbench;
    final Source source;
    final CodingWords words;
    final List<Segment> segments;
    private final Map<String, Participant> speaking;
    private final Map<ExcerptId, Integer> memos;

    MarkedSource(Workbench workbench, Source source) {
        this.workbench = workbench;
        this.source = source;
        this.words = CodingWords.of(workbench);
        this.segments = workbench.sources().segments(source);
        this.speaking = speaking();
        this.memos = workbench.memos().countsOnExcerpts();
    }

    private Map<String, Participant> speaking() {
        Map<Object, Participant> known = workbench.participants().all().stream()
                .collect(Collectors.toMap(Participant::id, participant -> participant));
        Map<String, Participant> mapped = new HashMap<>();
        for (Speaker speaker : workbench.sources().speakers(source)) {
            Participant participant = speaker.participant() == null ? null : known.get(speaker.participant());
            if (participant != null) {
                mapped.put(speaker.label(), participant);
            }
        }
        return mapped;
    }

    /** The excerpts of any source that changes after {@code seq} touched, or codings or memos on them. */
    Set<ExcerptId> touchedSince(long seq) {
        Set<ExcerptId> touched = new HashSet<>(workbench.codings().touchedSince(seq));
        touched.addAll(workbench.memos().excerptsTouchedSince(seq));
        return touched;
    }

    /** All that stand, in reading order, with their codings. */
    Map<Excerpt, List<Coding>> excerpts() {
        return joined(
                workbench.codings().excerptsOn(source), workbench.codings().codingsOn(source));
    }

    /** Those of {@code ids} that stand in this source, in reading order, with their codings. */
    Map<Excerpt, List<Coding>> excerpts(Set<ExcerptId> ids) {
        List<Excerpt> standing = workbench.codings().excerptsOn(source, ids);
        return joined(
                standing,
                workbench
                        .codings()
                        .codingsOnExcerpts(standing.stream().map(Excerpt::id).toList()));
    }

    private static Map<Excerpt, List<Coding>> joined(List<Excerpt> excerpts, Collection<Coding> codings) {
        Map<ExcerptId, List<Coding>> made = codings.stream()
                .filter(coding -> coding.status() != CodingStatus.WITHDRAWN)
                .collect(Collectors.groupingBy(Coding::excerpt));
        Map<Excerpt, List<Coding>> joined = new LinkedHashMap<>();
        excerpts.forEach(excerpt -> joined.put(excerpt, made.getOrDefault(excerpt.id(), List.of())));
        return joined;
    }

    /** An excerpt as JSON has it. */
    Map<String, @Nullable Object> object(Excerpt excerpt, List<Coding> codings) {
        Segment begins = segmentAt(excerpt.range().start());
        String speaker = begins == null ? null : begins.speaker();
        Participant participant = speaker == null ? null : speaking.get(speaker);
        String network = words.slugs()
                .network(Attribution.of(excerpt.network(), participant, source).orElse(null));
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("id", excerpt.id().toString());
        object.put("start", excerpt.range().start());
        object.put("end", excerpt.range().end());
        object.put("speaker", speaker);
        object.put("participant", participant == null ? null : participant.pseudonym());
        object.put("voice", excerpt.voice() == null ? null : excerpt.voice().slug());
        object.put("statedNetwork", words.slugs().network(excerpt.network()));
        object.put("network", network);
        object.put("attribution", Attribution.inWords(source, network));
        object.put("memos", memos.getOrDefault(excerpt.id(), 0));
        object.put("codings", codings.stream().map(this::object).toList());
        return object;
    }

    private Map<String, @Nullable Object> object(Coding coding) {
        Map<String, @Nullable Object> object = words.object(coding);
        object.put("outdated", coding.codeVersion() < words.code(coding).version());
        return object;
    }

    /** The part in which a place lies; parts stand in the order of the text. */
    private @Nullable Segment segmentAt(int place) {
        int low = 0;
        int high = segments.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Segment segment = segments.get(middle);
            if (segment.range().end() <= place) {
                low = middle + 1;
            } else if (segment.range().start() > place) {
                high = middle - 1;
            } else {
                return segment;
            }
        }
        return null;
    }
}
