package workbench.influence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import workbench.id.CoderId;
import workbench.id.InfluenceId;
import workbench.journal.Journal;
import workbench.journal.OpenChange;
import workbench.problem.Refusal;

/** Judges influences that stand: all of them in one change, or none. */
final class JudgementChange {
    private final InfluenceStore store;
    private final InfluenceRooms rooms;
    private final Journal journal;
    private final SpotWords words;

    JudgementChange(InfluenceStore store, InfluenceRooms rooms, Journal journal) {
        this.store = store;
        this.rooms = rooms;
        this.journal = journal;
        this.words = new SpotWords(rooms);
    }

    /**
     * @param edits how each is changed on the way
     * @param status what they become; empty: what they are
     * @return the influences as they are now, in the order of {@code edits}
     */
    List<Influence> judge(String what, Map<InfluenceId, InfluenceEdit> edits, Optional<InfluenceStatus> status) {
        Collection<InfluenceId> ids = edits.keySet();
        Map<Spot, Support> seen = supports(standing(ids));
        return journal.record(what, "influence", change -> {
            List<Influence> old = new ArrayList<>();
            List<Influence> changed = new ArrayList<>();
            List<Influence> result = new ArrayList<>();
            for (Influence one : standing(ids)) {
                InfluenceEdit edit = edits.getOrDefault(one.id(), InfluenceEdit.NOTHING);
                boolean anew = status.isPresent() || edit.judgesAnew();
                Influence edited = Judging.edited(one, edit, status.orElse(one.status()));
                Judging.refuseIfUnfounded(edited, rooms.timeline().event(one.event()), words.write(one.spot()), anew);
                if (!edited.equals(one)) {
                    edited = edited.judgedBy(coder(change), change.at());
                    edited = anew && one.status() != InfluenceStatus.PROPOSED
                            ? edited.seenWith(seen.getOrDefault(one.spot(), Support.NONE))
                            : edited; // who accepts a draft has seen what the draft tells
                    old.add(one);
                    changed.add(edited);
                }
                result.add(edited);
            }
            write(old, changed, change);
            return result;
        });
    }

    private CoderId coder(OpenChange change) {
        return rooms.coders().acting(change).id();
    }

    private Map<Spot, Support> supports(List<Influence> influences) {
        return new Supports(rooms.search())
                .of(influences.stream()
                        .filter(one -> one.status() != InfluenceStatus.PROPOSED)
                        .map(Influence::spot)
                        .toList());
    }

    private List<Influence> standing(Collection<InfluenceId> ids) {
        Map<InfluenceId, Influence> known = new HashMap<>();
        store.all().forEach(one -> known.put(one.id(), one));
        return ids.stream()
                .map(id -> Optional.ofNullable(known.get(id))
                        .orElseThrow(() -> Refusal.because(
                                "There is no influence %s.".formatted(id),
                                "'influences --status all --ids' shows their ids.")))
                .toList();
    }

    private void write(List<Influence> old, List<Influence> changed, OpenChange change) {
        if (changed.isEmpty()) {
            change.nothingChanged();
            return;
        }
        changed.forEach(one -> change.altering("influence", one.id().value()));
        store.update(old, changed);
        Influence first = changed.getFirst();
        if (changed.size() == 1) {
            change.about(first.id().value());
            change.summarize("%s: %s %s"
                    .formatted(
                            words.forJournal(first.spot()),
                            first.valence().sign(),
                            first.status().slug()));
        } else {
            change.summarize("%d influences".formatted(changed.size()));
        }
    }
}
