package workbench.network;

import org.jspecify.annotations.Nullable;
import workbench.id.EventId;
import workbench.id.NetworkId;
import workbench.timeline.Event;

/** Records in a few words, as refusals and the journal name them. */
public final class RecordWords {
    /** As many hexadecimal digits as an id ends in; those it begins with tell the time, and are shared. */
    private static final int SHORT_ID = 12;

    private final PartyWords parties;
    private final Networks networks;
    private final EventSpans order;

    RecordWords(PartyWords parties, Networks networks, EventSpans order) {
        this.parties = parties;
        this.networks = networks;
        this.order = order;
    }

    /** The end of its id, which is its own and which commands take. */
    public static String shortId(NetworkRecord one) {
        String id = one.recordId().toString();
        return id.substring(id.length() - SHORT_ID);
    }

    /** In a few words: {@code the membership of nurse-lead in provider-network, event 1 to 3}. */
    public String of(NetworkRecord one) {
        return switch (one) {
            case Membership member ->
                "the membership of %s in %s, %s"
                        .formatted(
                                party(new Party.OfActor(member.actor())),
                                network(member.network()),
                                span(member.from(), member.to()));
            case Association tie ->
                "the %s tie of %s and %s, %s"
                        .formatted(tie.type(), party(tie.from()), party(tie.to()), span(tie.first(), tie.last()));
            case Focus focus -> "the focus of %s at %s".formatted(network(focus.network()), at(focus.event()));
            case State state ->
                "the %s of %s at %s, step %d"
                        .formatted(state.quality().slug(), network(state.network()), at(state.event()), state.step());
            case Strategy strategy -> "the strategy '%s' of %s".formatted(strategy.slug(), network(strategy.network()));
            case Task task ->
                "the task '%s' of %s at %s".formatted(task.what(), network(task.network()), at(task.event()));
        };
    }

    String party(Party party) {
        return parties.slug(party);
    }

    private String network(NetworkId id) {
        return networks.network(id).slug();
    }

    private String at(EventId event) {
        return "event " + order.event(event).ordinal();
    }

    private String span(EventId from, @Nullable EventId to) {
        Event first = order.event(from);
        if (to == null) {
            return "from event %d on".formatted(first.ordinal());
        }
        Event last = order.event(to);
        return first.equals(last)
                ? "event %d".formatted(first.ordinal())
                : "event %d to %d".formatted(first.ordinal(), last.ordinal());
    }
}
