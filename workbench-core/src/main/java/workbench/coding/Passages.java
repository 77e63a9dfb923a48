package workbench.coding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import workbench.id.CodingId;
import workbench.id.ExcerptId;
import workbench.id.ParticipantId;
import workbench.id.SourceId;
import workbench.source.Participant;
import workbench.source.Participants;
import workbench.source.Source;
import workbench.source.Sources;
import workbench.source.Speaker;
import workbench.text.TextRange;

/** Reads excerpts with their words: evidence, by the ids that records keep of it. */
public final class Passages {
    /** Longer lists are asked for in portions. */
    private static final int CHUNK = 1_000;

    private static final Comparator<Excerpt> IN_PLACE = Comparator.comparingInt(
                    (Excerpt excerpt) -> excerpt.range().start())
            .thenComparingInt(excerpt -> excerpt.range().end());

    private final CodingStore store;
    private final Sources sources;
    private final Participants participants;

    public Passages(CodingStore store, Sources sources, Participants participants) {
        this.store = store;
        this.sources = sources;
        this.participants = participants;
    }

    /** The excerpts of these ids that stand, source by source in reading order; each source's text is read once. */
    public List<Passage> of(Collection<ExcerptId> ids) {
        List<ExcerptId> asked = ids.stream().distinct().toList();
        Map<SourceId, List<Excerpt>> bySource = new HashMap<>();
        for (int from = 0; from < asked.size(); from += CHUNK) {
            store.excerpts(asked.subList(from, Math.min(from + CHUNK, asked.size())))
                    .forEach(excerpt -> bySource.computeIfAbsent(excerpt.source(), source -> new ArrayList<>())
                            .add(excerpt));
        }
        List<Passage> passages = new ArrayList<>();
        bySource.keySet().stream()
                .map(sources::source)
                .sorted(Comparator.comparingInt(Source::ordinal))
                .forEach(source -> read(source, bySource.getOrDefault(source.id(), List.of()), passages));
        return passages;
    }

    /** The excerpts of the codings of these ids that stand, by coding. */
    public Map<CodingId, Passage> ofCodings(Collection<CodingId> ids) {
        Map<CodingId, ExcerptId> excerpts = new HashMap<>();
        List<CodingId> asked = ids.stream().distinct().toList();
        for (int from = 0; from < asked.size(); from += CHUNK) {
            store.codings(asked.subList(from, Math.min(from + CHUNK, asked.size())))
                    .forEach(coding -> excerpts.put(coding.id(), coding.excerpt()));
        }
        Map<ExcerptId, Passage> read = new HashMap<>();
        of(excerpts.values()).forEach(passage -> read.put(passage.excerpt().id(), passage));
        Map<CodingId, Passage> passages = new HashMap<>();
        excerpts.forEach((coding, excerpt) ->
                Optional.ofNullable(read.get(excerpt)).ifPresent(passage -> passages.put(coding, passage)));
        return passages;
    }

    private void read(Source source, List<Excerpt> excerpts, List<Passage> passages) {
        List<TextRange> restricted = sources.restrictions(source);
        Map<String, ParticipantId> speaking = new HashMap<>();
        for (Speaker speaker : sources.speakers(source)) {
            if (speaker.participant() != null) {
                speaking.put(speaker.label(), speaker.participant());
            }
        }
        LineCutter cutter = new LineCutter(sources, 0);
        excerpts.stream().sorted(IN_PLACE).forEach(excerpt -> {
            boolean off = restricted.stream().anyMatch(excerpt.range()::overlaps);
            LineCutter.Cut cut = cutter.cut(excerpt);
            ParticipantId participant = cut.speaker() == null ? null : speaking.get(cut.speaker());
            passages.add(new Passage(
                    excerpt,
                    source,
                    off ? "" : cut.quote(),
                    off,
                    cut.speaker(),
                    participant,
                    Attribution.of(excerpt.network(), person(participant), source)
                            .orElse(null)));
        });
    }

    private @Nullable Participant person(@Nullable ParticipantId participant) {
        return participant == null ? null : participants.participant(participant);
    }
}
