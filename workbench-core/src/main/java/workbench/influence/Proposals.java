package workbench.influence;

import java.util.List;

/**
 * What became of drafting influences from codings.
 *
 * @param open all open proposals at the spots that the codings speak of, in order
 * @param grown judged influences whose codings have changed since they were judged, in order
 * @param unsigned spots that were coded, but whose codings tell no sign: none was given, or coders differ on every passage
 * @param added how many proposals are new; likewise {@code refreshed}, {@code unchanged}
 * @param dropped open proposals taken back, because no coding speaks of them any more
 * @param judged spots that bear an influence somebody has judged, which are left alone
 * @param inherited codings left out because their event is inherited from their source, not stated
 * @param withoutEvent codings left out because they are about no event
 * @param withoutNetwork codings left out because they state no network affected
 */
public record Proposals(
        List<Proposal> open,
        List<Grown> grown,
        List<Unsigned> unsigned,
        int added,
        int refreshed,
        int unchanged,
        int dropped,
        int judged,
        int inherited,
        int withoutEvent,
        int withoutNetwork) {
    public Proposals {
        open = List.copyOf(open);
        grown = List.copyOf(grown);
        unsigned = List.copyOf(unsigned);
    }

    /**
     * An open proposal.
     *
     * @param support what its codings say
     * @param bearingOut how many of them bear out the draft sign; a bounded number of these are kept as evidence
     * @param isNew whether it was drafted just now
     */
    public record Proposal(Influence influence, Support support, int bearingOut, boolean isNew) {}

    /**
     * A judged influence and what its codings say by now; what they said then is {@link Influence#support}.
     *
     * @param now what they say now
     */
    public record Grown(Influence influence, Support now) {
        /** How many codings have come since; negative where some are gone. */
        public int more() {
            Support then = influence.support();
            return now.codings() - (then == null ? 0 : then.codings());
        }

        /** Whether the codings would now give another sign than was judged. */
        public boolean turns() {
            return now.sign() != null && now.sign() != influence.valence();
        }
    }

    /** A spot whose codings tell no sign. */
    public record Unsigned(Spot spot, Support support) {}
}
