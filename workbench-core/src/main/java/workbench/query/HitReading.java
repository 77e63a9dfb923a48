package workbench.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import workbench.coding.Coding;
import workbench.coding.CodingStatus;
import workbench.coding.Voice;
import workbench.id.ExcerptId;
import workbench.id.NetworkId;
import workbench.id.ParticipantId;
import workbench.source.Segment;
import workbench.source.Source;
import workbench.text.CodePoints;
import workbench.text.TextRange;
import workbench.timeline.FuzzyDate;

/** Reads what the index does not keep of the hits of a page: words, context and codings. Each text is read once. */
final class HitReading {
    private final HitRowStore rows;
    private final Highlights highlights;
    private final int contextChars;
    private final Set<CodingStatus> statuses;

    HitReading(HitRowStore rows, Highlights highlights, int contextChars, Set<CodingStatus> statuses) {
        this.rows = rows;
        this.highlights = highlights;
        this.contextChars = contextChars;
        this.statuses = statuses;
    }

    /** In the order of {@code found}; a hit whose source is gone meanwhile is left out. */
    List<Hit> read(List<FoundPassage> found) throws IOException {
        Map<UUID, List<Integer>> bySource = new HashMap<>();
        for (int i = 0; i < found.size(); i++) {
            bySource.computeIfAbsent(found.get(i).source(), id -> new ArrayList<>())
                    .add(i);
        }
        @Nullable Hit[] hits = new Hit[found.size()];
        for (IndexedSource source : rows.sources(bySource.keySet())) {
            List<Integer> places = bySource.getOrDefault(source.source().id().value(), List.of());
            List<FoundPassage> passages = places.stream().map(found::get).toList();
            List<Hit> ofSource = read(source, passages);
            for (int i = 0; i < ofSource.size(); i++) {
                hits[places.get(i)] = ofSource.get(i);
            }
        }
        return Arrays.stream(hits)
                .flatMap(hit -> Optional.ofNullable(hit).stream())
                .toList();
    }

    private List<Hit> read(IndexedSource indexed, List<FoundPassage> passages) throws IOException {
        Source source = indexed.source();
        FuzzyDate date = PassageFields.dateOf(source);
        FoundSource shown = new FoundSource(
                source.id(), source.label(), source.title(), source.kind(), date == null ? null : date.words());
        CodePoints words = rows.words(indexed);
        List<Segment> segments = rows.segments(source.version().value());
        Map<FoundPassage, List<UUID>> excerpts = excerptsOf(indexed, passages);
        Set<UUID> all = new LinkedHashSet<>();
        excerpts.values().forEach(all::addAll);
        Map<UUID, List<Coding>> codings = rows.codings(all, statuses);
        List<Hit> hits = new ArrayList<>();
        for (FoundPassage passage : passages) {
            TextRange range = passage.range();
            String text = words.cut(range);
            hits.add(new Hit(
                    passage.segment() > 0 ? null : new ExcerptId(passage.id()),
                    segmentAt(segments, range),
                    shown,
                    source.version(),
                    range,
                    text,
                    cut(words, range.start() - contextChars, range.start()),
                    cut(words, range.end(), range.end() + contextChars),
                    passage.speaker(),
                    passage.participant() == null ? null : new ParticipantId(passage.participant()),
                    passage.voice() == null ? null : Voice.read(passage.voice()).orElse(null),
                    passage.network() == null ? null : new NetworkId(passage.network()),
                    highlights.in(text),
                    excerpts.getOrDefault(passage, List.of()).stream()
                            .flatMap(id -> codings.getOrDefault(id, List.of()).stream())
                            .toList()));
        }
        return hits;
    }

    private Map<FoundPassage, List<UUID>> excerptsOf(IndexedSource source, List<FoundPassage> passages) {
        Map<FoundPassage, List<UUID>> excerpts = new HashMap<>();
        for (FoundPassage passage : passages) {
            excerpts.put(
                    passage,
                    passage.segment() == 0 ? List.of(passage.id()) : rows.excerptsOverlapping(source, passage.range()));
        }
        return excerpts;
    }

    private static @Nullable Segment segmentAt(List<Segment> segments, TextRange range) {
        return segments.stream()
                .filter(segment -> segment.range().overlaps(range))
                .findFirst()
                .orElse(null);
    }

    private static String cut(CodePoints words, int from, int to) {
        int start = Math.max(from, 0);
        int end = Math.min(to, words.length());
        return start < end ? words.cut(new TextRange(start, end)) : "";
    }
}
