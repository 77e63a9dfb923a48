package workbench.network;

/**
 * How rows are entered.
 *
 * @param correcting whether a row alters the record of its key (as a table that is imported again does); else a row that says
 *     otherwise than what stands is refused
 * @param newActors what actors are that are named for the first time
 * @param trial whether all is taken back in the end, to show what would happen
 */
public record Entry(boolean correcting, ActorKind newActors, boolean trial) {
    /** Of one command. */
    public static Entry command(ActorKind newActors) {
        return new Entry(false, newActors, false);
    }

    /** Of tables. */
    public static Entry tables(boolean trial) {
        return new Entry(true, ActorKind.PERSON, trial);
    }
}
