package workbench.coding;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import workbench.id.ExcerptId;
import workbench.id.NetworkId;
import workbench.journal.Journal;
import workbench.journal.OpenChange;
import workbench.problem.Refusal;
import workbench.source.SourceText;
import workbench.text.TextRange;

/**
 * Changes an excerpt. Its edges move for one's own codings alone: another coder's stay on the old excerpt, and a range that
 * exists is joined. Its network and voice are one for all coders.
 */
final class ExcerptChange {
    private final CodingBatch.Rooms rooms;
    private final CodingStore store;
    private final Journal journal;

    ExcerptChange(CodingBatch.Rooms rooms, Journal journal) {
        this.rooms = rooms;
        this.store = rooms.store();
        this.journal = journal;
    }

    Excerpt set(Excerpt old, ExcerptEdit edit) {
        NetworkId network = edit.network() == null
                ? old.network()
                : edit.network().equals("none")
                        ? null
                        : rooms.networks().find(edit.network()).id();
        Voice voice = edit.voice() == null
                ? old.voice()
                : edit.voice().equals("none")
                        ? null
                        : Voice.read(edit.voice())
                                .orElseThrow(() -> Refusal.because(
                                        "'%s' is no voice.".formatted(edit.voice()),
                                        "Say observer, quoted, document or none."));
        TextRange range = edit.range() == null ? old.range() : edit.range();
        refuseIfOutside(old, range);
        Excerpt wanted = new Excerpt(old.id(), old.source(), old.version(), range, network, voice);
        return journal.record("excerpt set", "excerpt", change -> {
            if (wanted.equals(old)) {
                change.nothingChanged();
                return old;
            }
            change.about(old.id().value());
            change.summarize("excerpt %s to %s".formatted(old.range(), range));
            return range.equals(old.range()) ? alter(wanted, change) : move(old, wanted, change);
        });
    }

    private void refuseIfOutside(Excerpt old, TextRange range) {
        SourceText text = rooms.sources().text(old.version());
        if (!text.words().holds(range) || text.words().cut(range).isBlank()) {
            throw Refusal.because(
                    "%s is no stretch with words; the source has %d characters."
                            .formatted(range, text.words().length()),
                    "Offsets count characters from 0, the end is exclusive.");
        }
    }

    private Excerpt alter(Excerpt wanted, OpenChange change) {
        change.altering("excerpt", wanted.id().value());
        store.update(wanted);
        return wanted;
    }

    private Excerpt move(Excerpt old, Excerpt wanted, OpenChange change) {
        List<Coding> all = store.codingsOn(old.id());
        List<Coding> own = all.stream().filter(coding -> isOwn(coding, change)).toList();
        if (own.isEmpty() && !all.isEmpty()) {
            throw Refusal.because(
                    "No coding of %s stands on that excerpt.".formatted(change.who()),
                    "Its edges are moved by who coded it ('--coder').");
        }
        Optional<Excerpt> there = store.excerptsOn(old.version()).stream()
                .filter(excerpt -> excerpt.range().equals(wanted.range()))
                .findFirst();
        boolean othersStay = own.size() < all.size();
        if (there.isEmpty() && !othersStay) {
            return alter(wanted, change);
        }
        Excerpt target = there.map(standing -> joined(standing, old, wanted, change))
                .orElseGet(() -> {
                    Excerpt made = new Excerpt(
                            ExcerptId.next(),
                            old.source(),
                            old.version(),
                            wanted.range(),
                            wanted.network(),
                            wanted.voice());
                    store.insert(made, change.seq());
                    return made;
                });
        List<SourcePage.Sameness> standing = store.codingsOn(target.id()).stream()
                .filter(coding -> coding.status() == CodingStatus.MADE)
                .map(SourcePage.Sameness::of)
                .toList();
        for (Coding coding : own) {
            Coding moved = onExcerpt(coding, target.id());
            boolean twice = standing.contains(SourcePage.Sameness.of(moved));
            if (twice && coding.status() == CodingStatus.MADE) {
                change.remove("coding", coding.id().value());
            } else {
                change.altering("coding", coding.id().value());
                store.update(moved);
            }
        }
        if (!othersStay) {
            new ExcerptFollowerStore(rooms.database(), change).move(old.id(), target.id());
            change.remove("excerpt", old.id().value());
        }
        return target;
    }

    /** The excerpt that stands there, with the network and voice that the same edit states. */
    private Excerpt joined(Excerpt there, Excerpt old, Excerpt wanted, OpenChange change) {
        Excerpt stated = new Excerpt(
                there.id(),
                there.source(),
                there.version(),
                there.range(),
                Objects.equals(wanted.network(), old.network()) ? there.network() : wanted.network(),
                wanted.voice() == old.voice() ? there.voice() : wanted.voice());
        return stated.equals(there) ? there : alter(stated, change);
    }

    private boolean isOwn(Coding coding, OpenChange change) {
        return rooms.coders().all().stream()
                .anyMatch(coder ->
                        coder.id().equals(coding.coder()) && coder.name().equals(change.who()));
    }

    private static Coding onExcerpt(Coding old, ExcerptId excerpt) {
        return new Coding(
                old.id(),
                excerpt,
                old.code(),
                old.codeVersion(),
                old.coder(),
                old.valence(),
                old.events(),
                old.eventBasis(),
                old.affects(),
                old.note(),
                old.layer(),
                old.status(),
                old.codedAt());
    }
}
