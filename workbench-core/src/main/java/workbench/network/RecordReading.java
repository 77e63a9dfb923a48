package workbench.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import workbench.id.ActorId;
import workbench.id.AssociationId;
import workbench.id.EventId;
import workbench.id.ExcerptId;
import workbench.id.FocusId;
import workbench.id.MembershipId;
import workbench.id.NetworkId;
import workbench.id.StateId;
import workbench.id.StrategyId;
import workbench.id.TaskId;
import workbench.problem.Refusal;

/**
 * Makes records of rows. Where an old record is given, columns that are not there keep what it says; so the same reading serves
 * to add a record, to correct one and to import one again.
 */
final class RecordReading {
    static final int LONG_TEXT = 2_000;
    static final int SHORT_TEXT = 400;
    private static final int LONGEST_TYPE = 100;
    private static final int LONGEST_JUDGE = 200;

    private final RowNames names;

    RecordReading(RowNames names) {
        this.names = names;
    }

    Membership membership(RowCells row, @Nullable Membership old, ActorId actor) {
        return new Membership(
                old == null ? MembershipId.next() : old.id(),
                actor,
                network(row, old, Membership::network),
                row.optionalText("role", old == null ? null : old.role(), SHORT_TEXT),
                event(row, "from", old, Membership::from),
                row.optional("to", old == null ? null : old.to(), names::event),
                row.optionalText("how", old == null ? null : old.how(), LONG_TEXT),
                evidence(row, old));
    }

    Association association(RowCells row, @Nullable Association old, Party a, Party b) {
        return new Association(
                old == null ? AssociationId.next() : old.id(),
                a,
                b,
                old != null && !row.says("type") ? old.type() : row.text("type", LONGEST_TYPE),
                row.or("directed", old != null && old.directed() && !row.says("directed"), RecordReading::yes),
                event(row, "from", old, Association::first),
                row.optional("to", old == null ? null : old.last(), names::event),
                evidence(row, old));
    }

    Focus focus(RowCells row, @Nullable Focus old) {
        return new Focus(
                old == null ? FocusId.next() : old.id(),
                network(row, old, Focus::network),
                event(row, "event", old, Focus::event),
                old != null && !row.says("focus") ? old.content() : row.text("focus", LONG_TEXT),
                evidence(row, old));
    }

    /** @param step where the row does not say which */
    State state(RowCells row, @Nullable State old, int step) {
        return new State(
                old == null ? StateId.next() : old.id(),
                network(row, old, State::network),
                event(row, "event", old, State::event),
                row.or("step", step, RecordReading::step),
                needed(row, "quality", old, State::quality, RecordReading::quality),
                needed(row, "level", old, State::level, RecordReading::level),
                needed(row, "direction", old, State::direction, RecordReading::direction),
                row.optionalText("because", old == null ? null : old.because(), LONG_TEXT),
                row.optionalText("by", old == null ? null : old.by(), LONGEST_JUDGE),
                evidence(row, old));
    }

    /**
     * Without what it replaces, which may be a strategy of a later row.
     *
     * @param steps the rows that name its steps; the first bears what is said of the strategy itself
     */
    Strategy strategy(RowCells row, @Nullable Strategy old, List<RowCells> steps, Function<String, String> slugs) {
        String what = old != null && !row.says("strategy") ? old.what() : row.text("strategy", LONG_TEXT);
        return new Strategy(
                old == null ? StrategyId.next() : old.id(),
                network(row, old, Strategy::network),
                old == null ? slugs.apply(what) : old.slug(),
                what,
                event(row, "event", old, Strategy::event),
                old == null ? 1 : old.version(),
                old == null ? null : old.replaces(),
                row.or("status", old == null ? Progress.PLANNED : old.status(), RecordReading::progress),
                old != null && steps.stream().noneMatch(step -> step.says("step")) ? old.steps() : steps(steps),
                evidence(row, old));
    }

    private List<Strategy.Step> steps(List<RowCells> rows) {
        List<Strategy.Step> steps = new ArrayList<>();
        for (RowCells row : rows) {
            String what = row.optionalText("step", null, LONG_TEXT);
            if (what != null) {
                steps.add(new Strategy.Step(
                        steps.size() + 1,
                        what,
                        row.optional("step_owner", null, names::party),
                        row.or("step_status", Progress.PLANNED, RecordReading::progress)));
            } else if (row.optionalText("step_owner", null, SHORT_TEXT) != null) {
                throw row.fault("step", "it is empty, but the step has an owner.", "Say what the step is.");
            }
        }
        return steps;
    }

    Task task(RowCells row, @Nullable Task old) {
        return new Task(
                old == null ? TaskId.next() : old.id(),
                network(row, old, Task::network),
                event(row, "event", old, Task::event),
                old != null && !row.says("task") ? old.what() : row.text("task", SHORT_TEXT),
                row.optional("planned", old == null ? null : old.planned(), names::party),
                row.optional("actual", old == null ? null : old.actual(), names::party),
                row.or("contested", old != null && old.contested() && !row.says("contested"), RecordReading::yes),
                evidence(row, old));
    }

    private static <T, O> T needed(
            RowCells row, String column, @Nullable O old, Function<O, T> kept, Function<String, T> reading) {
        return old != null && !row.says(column) ? kept.apply(old) : row.named(column, reading);
    }

    private <O> NetworkId network(RowCells row, @Nullable O old, Function<O, NetworkId> kept) {
        return needed(row, "network", old, kept, names::network);
    }

    private <O> EventId event(RowCells row, String column, @Nullable O old, Function<O, EventId> kept) {
        return needed(row, column, old, kept, names::event);
    }

    private List<ExcerptId> evidence(RowCells row, @Nullable NetworkRecord old) {
        List<ExcerptId> standing = old == null ? List.of() : old.evidence();
        if (!row.says("evidence")) {
            return standing;
        }
        List<ExcerptId> said = row.at("evidence", () -> names.evidence(row.parts("evidence")));
        return Set.copyOf(said).equals(Set.copyOf(standing)) ? standing : said;
    }

    static boolean yes(String words) {
        return switch (words.toLowerCase(Locale.ROOT)) {
            case "yes", "true", "1", "x", "directed", "contested" -> true;
            case "no", "false", "0", "undirected" -> false;
            default -> throw Refusal.because("'%s' is neither yes nor no.".formatted(words), "Write yes or no.");
        };
    }

    static int step(String words) {
        try {
            int step = Integer.parseInt(words);
            if (step >= 1) {
                return step;
            }
        } catch (NumberFormatException noNumber) {
            // refused below
        }
        throw Refusal.because("'%s' is no step.".formatted(words), "Steps are counted from 1.");
    }

    static State.Quality quality(String words) {
        return one(State.Quality.read(words), words, "quality", "stability, resilience or readiness");
    }

    private static State.Level level(String words) {
        return one(State.Level.read(words), words, "level", "low, medium or high");
    }

    private static State.Direction direction(String words) {
        return one(State.Direction.read(words), words, "direction", "rising, steady or falling");
    }

    private static Progress progress(String words) {
        return one(Progress.read(words), words, "status", "planned, under-way, done, failed or replaced");
    }

    private static <T> T one(Optional<T> read, String words, String kind, String choices) {
        return read.orElseThrow(
                () -> Refusal.because("'%s' is no %s.".formatted(words, kind), "Write %s.".formatted(choices)));
    }

    /** Whether two cells say the same, or the second says nothing. */
    static boolean agrees(@Nullable String one, @Nullable String other) {
        return other == null || other.isBlank() || Objects.equals(one == null ? "" : one.strip(), other.strip());
    }
}
