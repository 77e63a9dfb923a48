package workbench.influence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import workbench.coding.EvidenceWords;
import workbench.coding.Valence;
import workbench.journal.Journal;
import workbench.journal.OpenChange;
import workbench.problem.Refusal;
import workbench.problem.RowProblem;
import workbench.problem.WorkbenchException;

/** Takes a table of influences in as one change; where one row is at fault nothing is done, and every fault is told. */
final class InfluenceImport {
    private final InfluenceStore store;
    private final InfluenceRooms rooms;
    private final SpotWords words;
    private final EvidenceOfSpot evidence;
    private final List<RowProblem> problems = new ArrayList<>();
    private final Map<Spot, Wanted> wanted = new LinkedHashMap<>();

    InfluenceImport(InfluenceStore store, InfluenceRooms rooms) {
        this.store = store;
        this.rooms = rooms;
        this.words = new SpotWords(rooms);
        this.evidence = new EvidenceOfSpot(rooms, words);
    }

    /** A row whose words mean something. */
    private record Wanted(int row, NewInfluence influence, InfluenceStatus status) {
        boolean says(Wanted other) {
            return status == other.status && influence.equals(other.influence);
        }
    }

    ImportedInfluences run(List<InfluenceRow> rows, Journal journal) {
        rows.forEach(this::read);
        if (!problems.isEmpty()) {
            throw new WorkbenchException(problems);
        }
        Map<Spot, Support> supports = new Supports(rooms.search()).of(wanted.keySet());
        return journal.record("influence import", "influence", change -> write(supports, change));
    }

    private void read(InfluenceRow row) {
        int faults = problems.size();
        Spot spot = spot(row);
        Valence sign = part(row, "valence", () -> valence(row.valence()));
        Effect effect = row.effect().isBlank() ? null : part(row, "effect", () -> effect(row.effect()));
        InfluenceStatus said = row.status().isBlank() ? null : part(row, "status", () -> status(row.status()));
        if (spot == null || sign == null || problems.size() > faults) {
            return;
        }
        var supporting =
                part(row, "evidence", () -> evidence.evidence(EvidenceWords.split(row.evidence()), spot, sign));
        var opposing = part(row, "against", () -> evidence.against(EvidenceWords.split(row.against()), spot, sign));
        if (supporting == null || opposing == null) {
            return;
        }
        InfluenceStatus status =
                said != null ? said : Judging.statusOf(rooms.timeline().event(spot.event()), supporting);
        NewInfluence influence = new NewInfluence(
                spot,
                sign,
                effect,
                row.claimedBy().isBlank() ? null : row.claimedBy().strip(),
                row.because().isBlank() ? null : row.because().strip(),
                supporting,
                opposing);
        take(row, new Wanted(row.row(), influence, status));
    }

    private @Nullable Spot spot(InfluenceRow row) {
        var event = part(row, "event", () -> rooms.timeline().find(needed(row.event(), "an event")));
        var network = part(row, "network", () -> rooms.networks().find(needed(row.network(), "a network")));
        var code = part(row, "code", () -> rooms.code().apply(needed(row.code(), "a code")));
        return event == null || network == null || code == null ? null : new Spot(event.id(), network.id(), code.id());
    }

    private static String needed(String words, String what) {
        if (words.isBlank()) {
            throw Refusal.because("%s is missing.".formatted(what), "An influence is of %s.".formatted(what));
        }
        return words.strip();
    }

    private static Valence valence(String words) {
        return Valence.read(words)
                .orElseThrow(() -> Refusal.because(
                        words.isBlank() ? "there is no sign." : "'%s' is no sign.".formatted(words),
                        "Say positive (+), negative (-), mixed (+/-) or neutral (0)."));
    }

    private static Effect effect(String words) {
        return Effect.read(words)
                .orElseThrow(() -> Refusal.because(
                        "'%s' is no effect.".formatted(words),
                        "Say configures, steadies, threatens, reconfigures, enables or blocks, or leave it empty."));
    }

    private static InfluenceStatus status(String words) {
        return InfluenceStatus.read(words)
                .orElseThrow(() -> Refusal.because(
                        "'%s' is no status.".formatted(words),
                        "Say claimed, accepted, rejected or proposed, or leave it empty."));
    }

    private <T> @Nullable T part(InfluenceRow row, String column, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (WorkbenchException unknown) {
            unknown.problems()
                    .forEach(one -> problems.add(new RowProblem(row.row(), column, one.what(), one.remedy())));
            return null;
        }
    }

    private void take(InfluenceRow row, Wanted one) {
        try {
            Influence made = Judging.unwritten(one.influence(), one.status());
            Judging.refuseIfUnfounded(made, rooms.timeline().event(made.event()), words.write(made.spot()), true);
        } catch (WorkbenchException unfounded) {
            unfounded
                    .problems()
                    .forEach(fault -> problems.add(new RowProblem(
                            row.row(),
                            one.influence().evidence().isEmpty() ? "evidence" : "status",
                            fault.what(),
                            "Name codings in 'evidence', or write 'claimed' as its status.")));
            return;
        }
        Wanted earlier = wanted.putIfAbsent(one.influence().spot(), one);
        if (earlier != null && !earlier.says(one)) {
            problems.add(new RowProblem(
                    row.row(),
                    "",
                    "it contradicts line %d: both are about %s."
                            .formatted(
                                    earlier.row(), words.write(one.influence().spot())),
                    "Keep one of the two lines; the sign belongs to event, network and code together."));
        }
    }

    private ImportedInfluences write(Map<Spot, Support> supports, OpenChange change) {
        Map<Spot, Influence> standing = new HashMap<>();
        store.all().forEach(one -> standing.put(one.spot(), one));
        List<Influence> added = new ArrayList<>();
        List<Influence> old = new ArrayList<>();
        List<Influence> altered = new ArrayList<>();
        List<Influence> all = new ArrayList<>();
        for (Wanted one : wanted.values()) {
            Spot spot = one.influence().spot();
            Influence stands = standing.get(spot);
            Influence made = Judging.unwritten(one.influence(), one.status());
            if (stands != null && saysAlready(stands, made)) {
                all.add(stands);
                continue;
            }
            Influence now = (stands == null
                            ? made
                            : stands.with(made.status(), made.evidence(), made.against())
                                    .with(made.valence(), made.effect(), made.claimedBy(), made.because()))
                    .judgedBy(rooms.coders().acting(change).id(), change.at())
                    .seenWith(supports.getOrDefault(spot, Support.NONE));
            (stands == null ? added : altered).add(now);
            Optional.ofNullable(stands).ifPresent(old::add);
            all.add(now);
        }
        write(added, old, altered, change);
        return new ImportedInfluences(all, added.size(), altered.size(), all.size() - added.size() - altered.size());
    }

    private static boolean saysAlready(Influence stands, Influence made) {
        List<Function<Influence, @Nullable Object>> parts = List.of(
                Influence::status,
                Influence::valence,
                Influence::effect,
                Influence::claimedBy,
                Influence::because,
                one -> new HashSet<>(one.evidence()),
                one -> new HashSet<>(one.against()));
        return parts.stream().allMatch(part -> Objects.equals(part.apply(stands), part.apply(made)));
    }

    private void write(List<Influence> added, List<Influence> old, List<Influence> altered, OpenChange change) {
        if (added.isEmpty() && altered.isEmpty()) {
            change.nothingChanged();
            return;
        }
        store.insert(added, change.seq());
        altered.forEach(one -> change.altering("influence", one.id().value()));
        store.update(old, altered);
        change.summarize("%d new, %d altered".formatted(added.size(), altered.size()));
    }
}
