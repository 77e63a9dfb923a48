package workbench.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import workbench.codebook.Code;
import workbench.id.EventId;
import workbench.id.NetworkId;
import workbench.journal.Journal;
import workbench.journal.OpenChange;
import workbench.network.Network;
import workbench.problem.Refusal;
import workbench.timeline.Event;

/** Changes codings that stand; they keep their id, their place and their history. */
final class CodingChange {
    private final CodingBatch.Rooms rooms;
    private final Journal journal;

    CodingChange(CodingBatch.Rooms rooms, Journal journal) {
        this.rooms = rooms;
        this.journal = journal;
    }

    List<Coding> set(List<Coding> codings, CodingEdit edit) {
        Code code = edit.code() == null ? null : rooms.codes().apply(edit.code());
        Optional<Valence> valence = edit.valence() == null || edit.valence().equals("none")
                ? Optional.empty()
                : Optional.of(Valence.read(edit.valence())
                        .orElseThrow(() -> Refusal.because(
                                "'%s' is no valence.".formatted(edit.valence()),
                                "Say positive (+), negative (-), mixed (+/-), neutral (0) or none.")));
        List<EventId> events = edit.event() == null || edit.event().equals("none")
                ? List.of()
                : CodingBatch.split(edit.event())
                        .map(rooms.timeline()::find)
                        .map(Event::id)
                        .distinct()
                        .toList();
        List<NetworkId> affects = edit.affects() == null || edit.affects().equals("none")
                ? List.of()
                : CodingBatch.split(edit.affects())
                        .map(rooms.networks()::find)
                        .map(Network::id)
                        .distinct()
                        .toList();
        return alter(
                "coding set",
                codings,
                old -> new Coding(
                        old.id(),
                        old.excerpt(),
                        code == null ? old.code() : code.id(),
                        code == null ? old.codeVersion() : code.version(),
                        old.coder(),
                        edit.valence() == null ? old.valence() : valence.orElse(null),
                        edit.event() == null ? old.events() : events,
                        edit.event() == null ? old.eventBasis() : events.isEmpty() ? null : EventBasis.STATED,
                        edit.affects() == null ? old.affects() : affects,
                        withReason(
                                edit.note() == null ? old.note() : edit.note().equals("none") ? null : edit.note(),
                                edit.because()),
                        old.layer(),
                        old.status(),
                        old.codedAt()),
                told(edit, code, valence.orElse(null)));
    }

    /** What an edit gives, for the journal; a note's words stay out of it. */
    private static String told(CodingEdit edit, @Nullable Code code, @Nullable Valence valence) {
        List<String> parts = new ArrayList<>();
        if (code != null) {
            parts.add("code → " + code.path());
        }
        if (edit.valence() != null) {
            parts.add("valence → " + (valence == null ? "none" : valence.slug()));
        }
        if (edit.event() != null) {
            parts.add("event → " + edit.event());
        }
        if (edit.affects() != null) {
            parts.add("affects → " + edit.affects());
        }
        if (edit.note() != null) {
            parts.add("note");
        }
        return parts.isEmpty() ? "" : ": " + String.join(", ", parts);
    }

    List<Coding> accept(List<Coding> codings) {
        return alter("coding accept", codings, coding -> withStatus(coding, CodingStatus.MADE, null), "");
    }

    List<Coding> withdraw(List<Coding> codings, @Nullable String because) {
        return alter(
                "coding withdraw",
                codings,
                coding -> coding.status() == CodingStatus.WITHDRAWN
                        ? coding
                        : withStatus(coding, CodingStatus.WITHDRAWN, because),
                "");
    }

    /** The note with a reason behind it, on a line of its own. */
    static @Nullable String withReason(@Nullable String note, @Nullable String because) {
        if (because == null || because.isBlank()) {
            return note;
        }
        return note == null ? because.strip() : note + "\n" + because.strip();
    }

    private static Coding withStatus(Coding old, CodingStatus status, @Nullable String because) {
        return new Coding(
                old.id(),
                old.excerpt(),
                old.code(),
                old.codeVersion(),
                old.coder(),
                old.valence(),
                old.events(),
                old.eventBasis(),
                old.affects(),
                withReason(old.note(), because),
                old.layer(),
                status,
                old.codedAt());
    }

    /** @param told what becomes of each, behind their number in the journal */
    private List<Coding> alter(String what, List<Coding> codings, UnaryOperator<Coding> alteration, String told) {
        return journal.record(what, "coding", change -> {
            List<Coding> result = new ArrayList<>();
            List<Coding> recoded = new ArrayList<>();
            int altered = 0;
            for (Coding old : codings) {
                Coding changed = alteration.apply(old);
                if (!changed.equals(old)) {
                    change.altering("coding", old.id().value());
                    rooms.store().update(changed);
                    altered++;
                }
                if (!changed.code().equals(old.code())) {
                    recoded.add(changed);
                }
                result.add(changed);
            }
            if (altered == 0) {
                change.nothingChanged();
            }
            leaveActs(recoded, change);
            if (codings.size() == 1) {
                change.about(codings.getFirst().id().value());
            }
            change.summarize("%d %s%s".formatted(altered, altered == 1 ? "coding" : "codings", told));
            return result;
        });
    }

    private void leaveActs(List<Coding> recoded, OpenChange change) {
        if (!recoded.isEmpty()) {
            new LinkedActs(rooms.links())
                    .broken(recoded, rooms.facets().get())
                    .forEach(act -> change.remove(CodingLinkStore.TABLE, act.id()));
        }
    }
}
