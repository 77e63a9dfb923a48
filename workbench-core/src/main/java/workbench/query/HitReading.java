package workbench.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IntSummaryStatistics;
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
        List<IndexedSource> sources = rows.sources(bySource.keySet());
        Map<FoundPassage, List<UUID>> excerpts = excerptsOf(sources, found);
        Set<UUID> all = new LinkedHashSet<>();
        excerpts.values().forEach(all::addAll);
        Map<UUID, List<Coding>> codings = rows.codings(all, statuses);
        @Nullable Hit[] hits = new Hit[found.size()];
        for (IndexedSource source : sources) {
            List<Integer> places = bySource.getOrDefault(source.source().id().value(), List.of());
            List<FoundPassage> passages = places.stream().map(found::get).toList();
            OfSource shown = new OfSource(source, passages);
            for (int i = 0; i < passages.size(); i++) {
                List<Coding> ofHit = excerpts.getOrDefault(passages.get(i), List.of()).stream()
                        .flatMap(id -> codings.getOrDefault(id, List.of()).stream())
                        .toList();
                hits[places.get(i)] = shown.hit(passages.get(i), ofHit);
            }
        }
        return Arrays.stream(hits)
                .flatMap(hit -> Optional.ofNullable(hit).stream())
                .toList();
    }

    /** The excerpts whose codings are shown with each passage. */
    private Map<FoundPassage, List<UUID>> excerptsOf(List<IndexedSource> sources, List<FoundPassage> found) {
        Map<UUID, IndexedSource> byId = new HashMap<>();
        sources.forEach(source -> byId.put(source.source().id().value(), source));
        Map<FoundPassage, List<UUID>> excerpts = new HashMap<>();
        for (FoundPassage passage : found) {
            IndexedSource source = byId.get(passage.source());
            if (source != null) {
                excerpts.put(
                        passage,
                        passage.isSegment()
                                ? rows.excerptsOverlapping(source, passage.range())
                                : List.of(passage.id()));
            }
        }
        return excerpts;
    }

    /** What the hits of one source share. */
    private final class OfSource {
        private final Source source;
        private final FoundSource shown;
        private final CodePoints words;
        private final Map<Integer, Segment> segments;

        OfSource(IndexedSource indexed, List<FoundPassage> passages) {
            source = indexed.source();
            FuzzyDate date = PassageFields.dateOf(source);
            shown = new FoundSource(
                    source.id(), source.label(), source.title(), source.kind(), date == null ? null : date.words());
            words = rows.words(indexed);
            segments = segments(source, passages);
        }

        Hit hit(FoundPassage passage, List<Coding> codings) throws IOException {
            TextRange range = passage.range();
            String text = words.cut(range);
            return new Hit(
                    passage.isSegment() ? null : new ExcerptId(passage.id()),
                    segments.get(passage.segment()),
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
                    codings);
        }
    }

    private Map<Integer, Segment> segments(Source source, List<FoundPassage> passages) {
        IntSummaryStatistics numbers =
                passages.stream().mapToInt(FoundPassage::segment).summaryStatistics();
        Map<Integer, Segment> segments = new HashMap<>();
        rows.segments(source.version().value(), numbers.getMin(), numbers.getMax())
                .forEach(segment -> segments.put(segment.number(), segment));
        return segments;
    }

    private static String cut(CodePoints words, int from, int to) {
        int start = Math.max(from, 0);
        int end = Math.min(to, words.length());
        return start < end ? words.cut(new TextRange(start, end)) : "";
    }
}
