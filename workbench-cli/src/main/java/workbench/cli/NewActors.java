package workbench.cli;

import picocli.CommandLine.Option;
import workbench.network.ActorKind;

/** What actors are that a command names for the first time. */
final class NewActors {
    @Option(
            names = "--kind",
            paramLabel = "K",
            defaultValue = "person",
            description =
                    "What an actor is that is named here for the first time: person, group, organisation or thing;"
                            + " ${DEFAULT-VALUE} if not said.")
    private ActorKind kind = ActorKind.PERSON;

    ActorKind kind() {
        return kind;
    }
}
