package workbench.network;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import workbench.id.ExcerptId;

/** One thing that is said of a network at an event, or from event to event, with the excerpts it rests on. */
public sealed interface NetworkRecord permits Membership, Association, Focus, State, Strategy, Task {
    UUID recordId();

    Kind kind();

    List<ExcerptId> evidence();

    /** The same with other evidence. */
    NetworkRecord with(List<ExcerptId> others);

    /** The same with further evidence. */
    default NetworkRecord withMore(List<ExcerptId> others) {
        return with(
                Stream.concat(others.stream(), evidence().stream()).distinct().toList());
    }

    /** The kinds there are. */
    enum Kind {
        MEMBERSHIP,
        TIE,
        FOCUS,
        STATE,
        STRATEGY,
        TASK;

        public String slug() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
