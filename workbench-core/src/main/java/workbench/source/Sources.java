package workbench.source;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import workbench.id.ParticipantId;
import workbench.id.SourceId;
import workbench.id.VersionId;
import workbench.journal.Journal;
import workbench.journal.OpenChange;
import workbench.problem.Refusal;
import workbench.text.Hashes;
import workbench.text.TextRange;

/** The study's sources: found by id, label, file name or title. */
public final class Sources {
    private final SourceStore store;
    private final TextStore texts;
    private final Originals originals;
    private final Participants participants;
    private final Journal journal;
    private @Nullable KnownSources known;

    public Sources(
            SourceStore store, TextStore texts, Originals originals, Participants participants, Journal journal) {
        this.store = store;
        this.texts = texts;
        this.originals = originals;
        this.participants = participants;
        this.journal = journal;
    }

    /** In order of import. */
    public List<Source> all() {
        return known().all();
    }

    private KnownSources known() {
        KnownSources sources = known;
        if (sources == null) {
            sources = new KnownSources(store.all());
            known = sources;
        }
        return sources;
    }

    /** All with the figures a list shows; no text is loaded. */
    public List<SourceOverview> overview() {
        return store.overview(all());
    }

    /** One with the figures a list shows. */
    public SourceOverview overview(Source source) {
        return store.overview(source);
    }

    /** @throws IllegalArgumentException if there is no such source */
    public Source source(SourceId id) {
        return known().find(id).orElseThrow(() -> new IllegalArgumentException("no source " + id));
    }

    /** The source that people mean by an id, label, file name or title; refused where unknown or ambiguous. */
    public Source find(String words) {
        return known().find(words);
    }

    /** The sources that name a participant among theirs, or in which a label was mapped to them; in order of import. */
    public List<Source> heardIn(ParticipantId participant) {
        Set<SourceId> mapped = texts.mappedTo(participant);
        return all().stream()
                .filter(source -> source.participants().contains(participant) || mapped.contains(source.id()))
                .toList();
    }

    /** The source's current text. */
    public SourceText text(Source source) {
        return text(source.version());
    }

    /** @throws IllegalArgumentException if there is no such version */
    public SourceText text(VersionId version) {
        return texts.text(version).orElseThrow(() -> new IllegalArgumentException("no version " + version));
    }

    /** Whether the source's text is still what was frozen. */
    public boolean isIntact(Source source) {
        return texts.hashOf(source.version())
                .filter(hash -> hash.equals(Hashes.of(text(source).words().text())))
                .isPresent();
    }

    /** Whether the imported file is kept byte for byte. */
    public boolean originalIsKept(Source source) {
        return originals.holds(source.sha256());
    }

    /** In reading order. */
    public List<Segment> segments(Source source) {
        return texts.segments(source.version());
    }

    /** The labels of a source, in order of first appearance. */
    public List<Speaker> speakers(Source source) {
        return texts.speakers(source);
    }

    /** The passages of a source that are off the record, in order. */
    public List<TextRange> restrictions(Source source) {
        return texts.restrictions(source.version());
    }

    /**
     * Makes speaker labels of a source mean somebody.
     *
     * @param mapping label to pseudonym, or to {@code researcher}
     */
    public List<Speaker> mapSpeakers(Source source, Map<String, String> mapping) {
        mapSpeakers(List.of(source), mapping);
        return speakers(source);
    }

    /** The same in several sources, as one change; a label need not be met in each of them, but in one. */
    public void mapSpeakers(List<Source> sources, Map<String, String> mapping) {
        new SpeakerMapping(texts, participants, journal).map(sources, mapping);
    }

    /** The labels of several sources, in the order given and of first appearance. */
    public Map<Source, List<Speaker>> speakers(List<Source> sources) {
        return texts.speakers(sources);
    }

    /** Changes what is known of a source; its text stays. */
    public Source set(Source source, SourceEdit edit) {
        return journal.record("source set", "source", change -> {
            Source changed = set(source, edit, change);
            if (changed.equals(source)) {
                change.nothingChanged();
            }
            change.about(source.id().value());
            change.summarize("details of " + source.label());
            return changed;
        });
    }

    /** The same as part of a larger change. */
    public Source set(Source source, SourceEdit edit, OpenChange change) {
        Source changed = edit.applied(source);
        if (changed.title().isBlank()) {
            throw Refusal.because("A source needs a title.", "Give it one with letters or digits.");
        }
        replace(source, changed, change);
        return changed;
    }

    /** Writes a source as part of a larger change; answers whether it differs from what stood. */
    boolean replace(Source source, Source changed, OpenChange change) {
        if (changed.equals(source)) {
            return false;
        }
        change.altering("source", source.id().value());
        store.update(changed);
        forget();
        return true;
    }

    /** How many codings stand on it. */
    public int codingsOn(Source source) {
        return store.codingsOn(source.id());
    }

    /**
     * Takes a source out of the study, with what stands on it; can be undone. Its original stays in the folder.
     *
     * @param withCodings refused without it where codings stand
     */
    public void remove(Source source, boolean withCodings) {
        int codings = codingsOn(source);
        if (codings > 0 && !withCodings) {
            throw Refusal.because(
                    "%d codings stand on %s (%s).".formatted(codings, source.label(), source.file()),
                    "Say '--yes' to remove it with them; 'undo' brings all of it back.");
        }
        journal.record("source remove", "source", change -> {
            for (String table :
                    List.of("coding", "excerpt", "restriction", "speaker", "attachment", "source_version")) {
                store.idsOn(source.id(), table).forEach(id -> change.remove(table, id));
            }
            change.remove("source", source.id().value());
            change.about(source.id().value());
            change.summarize("%s with %d codings".formatted(source.label(), codings));
            return null;
        });
        forget();
    }

    /** Says that two sources belong together, such as an interview and the note written after it. */
    public void link(Source one, Source other) {
        if (one.id().equals(other.id())) {
            throw Refusal.because("A source is no companion of itself.", "Name two sources.");
        }
        journal.record("source link", "source", change -> {
            change.altering("source", one.id().value());
            change.altering("source", other.id().value());
            store.link(one.id(), other.id());
            store.link(other.id(), one.id());
            change.about(one.id().value());
            change.summarize(one.label() + " and " + other.label());
            return null;
        });
    }

    public List<Source> companionsOf(Source source) {
        return store.companionsOf(source.id()).stream().map(this::source).toList();
    }

    /** Keeps a file (scan, photo, recording) beside a source. */
    public Attachment attach(Source source, Path file) {
        Originals.Kept kept = originals.keep(file);
        return journal.record("source attach", "attachment", change -> {
            Attachment attachment =
                    new Attachment(workbench.id.Ids.next(), source.id(), kept.file(), kept.sha256(), kept.sizeBytes());
            store.insert(attachment, change.seq());
            change.about(attachment.id());
            change.summarize("a file beside " + source.label());
            return attachment;
        });
    }

    public List<Attachment> attachmentsOf(Source source) {
        return store.attachmentsOf(source.id());
    }

    /** Puts a passage off the record: it is neither found nor counted nor exported. */
    public void restrict(Source source, TextRange range, @Nullable String reason) {
        if (!text(source).words().holds(range)) {
            throw Refusal.because(
                    "%s lies outside the text of %s.".formatted(range, source.label()), "See 'source segments'.");
        }
        journal.record("source restrict", "restriction", change -> {
            texts.restrict(source.version(), range, reason, change);
            change.summarize("%s of %s off the record".formatted(range, source.label()));
            return null;
        });
    }

    /**
     * A participant takes their words back: each turn of theirs goes off the record, and their consent is withdrawn. One
     * change, which can be undone.
     *
     * @param because why, if it was said
     */
    public Withdrawal.Withdrawn withdraw(Participant participant, @Nullable String because) {
        return new Withdrawal(this, texts, participants, journal).withdraw(participant, because);
    }

    /** What {@link #withdraw} would do. */
    public Withdrawal.Withdrawn withdrawable(Participant participant) {
        return new Withdrawal(this, texts, participants, journal).preview(participant);
    }

    /** The sources made of a file of that name. */
    List<Source> ofFile(String file) {
        return known().called(file).stream()
                .filter(source -> source.file().equals(file))
                .toList();
    }

    /** Adds to what it knows a source that was just taken in, instead of reading all again. */
    void remember(Source source) {
        known().add(source);
    }

    /** Forgets what it knows, because the database was changed beside it. */
    public void forget() {
        known = null;
    }
}
