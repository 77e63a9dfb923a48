package workbench.coding;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import workbench.id.CodeId;
import workbench.id.CoderId;
import workbench.id.CodingId;
import workbench.id.EventId;
import workbench.id.ExcerptId;
import workbench.id.NetworkId;
import workbench.source.Source;
import workbench.source.SourceText;
import workbench.source.Sources;
import workbench.text.FoldedText;
import workbench.text.TextRange;

/** A source while it is being coded: its text, and what stands on it already. */
final class SourcePage {
    /** So many places are looked up one by one; beyond, all that stands on the source is read at once. */
    private static final int FEW = 24;

    private final Source source;
    private final SourceText text;
    private final Map<TextRange, Excerpt> excerpts = new HashMap<>();
    private final Map<Sameness, CodingId> made = new HashMap<>();
    private final Map<Sameness, CodingId> proposed = new HashMap<>();
    private final List<TextRange> restricted;
    private final Set<TextRange> lookedUp = new HashSet<>();
    private final @Nullable CodingStore store;
    private @Nullable FoldedText folded;

    /** What makes a coding the same as another; a second one is not kept. */
    record Sameness(
            ExcerptId excerpt,
            CodeId code,
            CoderId coder,
            @Nullable Valence valence,
            Set<EventId> events,
            Set<NetworkId> affects) {
        static Sameness of(Coding coding) {
            return new Sameness(
                    coding.excerpt(),
                    coding.code(),
                    coding.coder(),
                    coding.valence(),
                    Set.copyOf(coding.events()),
                    Set.copyOf(coding.affects()));
        }
    }

    SourcePage(Source source, Sources sources, CodingStore store) {
        this.source = source;
        this.text = sources.text(source);
        this.restricted = sources.restrictions(source);
        this.store = store;
    }

    /** Only to find places: what stands on the source is left out. */
    SourcePage(Source source, Sources sources) {
        this.source = source;
        this.text = sources.text(source);
        this.restricted = List.of();
        this.store = null;
    }

    Source source() {
        return source;
    }

    SourceText text() {
        return text;
    }

    /** Whether some of it is off the record. */
    boolean isRestricted(TextRange range) {
        return restricted.stream().anyMatch(range::overlaps);
    }

    /** The excerpt that stands there; from now on its codings count as standing. */
    Optional<Excerpt> excerptAt(TextRange range) {
        if (store != null && lookedUp.size() <= FEW && !excerpts.containsKey(range) && lookedUp.add(range)) {
            lookUp(store, range);
        }
        return Optional.ofNullable(excerpts.get(range));
    }

    private void lookUp(CodingStore from, TextRange range) {
        if (lookedUp.size() <= FEW) {
            from.excerptAt(source.version(), range).ifPresent(excerpt -> {
                excerpts.put(range, excerpt);
                from.codingsOn(excerpt.id()).forEach(this::add);
            });
        } else {
            from.excerptsOn(source.version()).forEach(excerpt -> excerpts.putIfAbsent(excerpt.range(), excerpt));
            from.codingsOn(source.version()).forEach(this::add);
        }
    }

    void put(Excerpt excerpt) {
        excerpts.put(excerpt.range(), excerpt);
    }

    /**
     * Lets the coding count as standing, unless the same stands already; answers with the one that stands. What was made need
     * not be proposed any more.
     */
    CodingId add(Coding coding) {
        Sameness same = Sameness.of(coding);
        return switch (coding.status()) {
            case MADE -> standing(made, same, coding);
            case PROPOSED -> made.containsKey(same) ? standing(made, same, coding) : standing(proposed, same, coding);
            case WITHDRAWN -> coding.id();
        };
    }

    private static CodingId standing(Map<Sameness, CodingId> codings, Sameness same, Coding coding) {
        CodingId before = codings.putIfAbsent(same, coding.id());
        return before == null ? coding.id() : before;
    }

    /** Every place where the quote stands, at most {@code limit}. */
    List<TextRange> find(String quote, int limit) {
        FoldedText words = folded;
        if (words == null) {
            words = FoldedText.of(text.words());
            folded = words;
        }
        return words.find(quote, limit);
    }
}
