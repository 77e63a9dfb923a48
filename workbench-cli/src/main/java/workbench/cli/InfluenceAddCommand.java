package workbench.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import workbench.Workbench;
import workbench.cli.answer.AnswerOptions;
import workbench.cli.answer.Outcome;
import workbench.cli.answer.Surroundings;
import workbench.coding.Valence;
import workbench.influence.Influence;
import workbench.influence.InfluenceStatus;
import workbench.influence.NewInfluence;
import workbench.influence.Spot;
import workbench.problem.Refusal;

@Command(
        name = "add",
        sortOptions = false,
        description = {
            "Adds an influence that you judge: accepted where it has evidence, else claimed. The sign is the direction of the"
                    + " influence on the network affected and its work, not the amount of a thing. A code counts alone, not"
                    + " what is below it; it may be of any codebook.",
            "A coding is named by its id or as SOURCE@START-END#CODE; '*' means all that state this event and network with a"
                    + " sign that agrees ('*inherited': or inherit the event), '-' reads ids from standard input."
        },
        footer = {
            "",
            "Examples:",
            "  workbench influence add --event 2 --network provider-network --code available-resources --valence + \\",
            "      --effect steadies --evidence '*' --because \"Scarce money fixed who does what.\"",
            "  workbench influence add --event 2 --network implementation-network --code implementation-climate \\",
            "      --valence + --because \"Named in the table, nowhere in the words.\"",
            "  workbench codings --code cost --event 2 --ids --format json | jq -r '.[].id' | \\",
            "      workbench influence add --event 2 --network provider-network --code cost --valence - --evidence - --because …"
        })
final class InfluenceAddCommand implements Callable<Integer> {
    private final Surroundings around;

    @Mixin
    private final ChangingOptions study;

    @Mixin
    private final AnswerOptions answer;

    @Option(names = "--event", required = true, paramLabel = "E", description = "At which event.")
    private String event = "";

    @Option(names = "--network", required = true, paramLabel = "N", description = "The network affected.")
    private String network = "";

    @Option(names = "--code", required = true, paramLabel = "C", description = "Of what, by a code of any codebook.")
    private String code = "";

    @Option(names = "--valence", required = true, paramLabel = "V", description = "+, -, +/-, 0 or the words.")
    private String valence = "";

    @Option(
            names = "--effect",
            paramLabel = "X",
            description = "What it did: configures, steadies, threatens, reconfigures, enables or blocks.")
    private @Nullable String effect;

    @Option(names = "--evidence", paramLabel = "CODING", description = "Codings it rests on. Repeatable.")
    private List<String> evidence = new ArrayList<>();

    @Option(names = "--against", paramLabel = "CODING", description = "Codings that speak against it. Repeatable.")
    private List<String> against = new ArrayList<>();

    @Option(
            names = "--because",
            required = true,
            paramLabel = "T",
            description = "Why; '-' reads it from standard input.")
    private String because = "";

    @Option(
            names = "--claimed-by",
            paramLabel = "WHO",
            description = "A participant, a source or somebody else; the researcher if not said.")
    private @Nullable String claimedBy;

    InfluenceAddCommand(WorkbenchCommand root) {
        this.around = root.around();
        this.study = new ChangingOptions(root);
        this.answer = new AnswerOptions(root.around());
    }

    @Override
    public Integer call() {
        if (because.isBlank()) {
            throw Refusal.because("An influence needs a reason.", "Say why with '--because'.");
        }
        Valence sign = InfluenceWords.valence(valence);
        var did = effect == null ? null : InfluenceWords.effect(effect);
        try (Workbench workbench = study.open()) {
            Spot spot = new Spot(
                    workbench.timeline().find(event).id(),
                    workbench.networks().find(network).id(),
                    workbench.codebooks().lookup().code(code).id());
            Influence added = workbench
                    .influences()
                    .add(new NewInfluence(
                            spot,
                            sign,
                            did,
                            claimedBy,
                            TypedText.of(because, around),
                            workbench.influences().evidence(InfluenceWords.pointers(evidence, around), spot, sign),
                            workbench.influences().against(InfluenceWords.pointers(against, around), spot, sign)));
            doubt(workbench, added);
            answer.give(
                    Outcome.row(sentence(workbench, added), InfluenceTable.of(workbench, List.of(added), true), added));
        }
        return 0;
    }

    /** Evidence of another code, event or network is taken, and doubted. */
    private void doubt(Workbench workbench, Influence added) {
        long beside = workbench.codings().codings(added.evidence()).stream()
                .filter(coding -> !coding.code().equals(added.code())
                        || !coding.events().contains(added.event())
                        || !coding.affects().contains(added.network()))
                .count();
        if (beside > 0) {
            around.say(
                    "%d of the %d codings it rests on are of another code, event or affected network: 'influence show %s' has their words."
                            .formatted(
                                    beside,
                                    added.evidence().size(),
                                    workbench.influences().words().write(added.spot())));
        }
    }

    private static String sentence(Workbench workbench, Influence added) {
        String name = workbench.influences().words().write(added.spot());
        if (added.status() == InfluenceStatus.ACCEPTED) {
            return "Accepted %s %s on %s."
                    .formatted(
                            name,
                            added.valence().sign(),
                            CodedLines.counted(added.evidence().size(), "coding"));
        }
        return added.evidence().isEmpty()
                ? "Claimed %s %s, without evidence; 'influence set %s --evidence CODING' adds some, 'influence accept' judges."
                        .formatted(name, added.valence().sign(), name)
                : "Claimed %s %s: the event is predicted, so nobody has observed it."
                        .formatted(name, added.valence().sign());
    }
}
