package workbench.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import workbench.Workbench;
import workbench.cli.answer.Surroundings;
import workbench.coding.Valence;
import workbench.influence.Influence;
import workbench.influence.InfluenceEdit;

/** How an influence is changed while it is judged. */
final class InfluenceEditOptions {
    private final Surroundings around;

    @Option(names = "--valence", paramLabel = "V", description = "Another sign: +, -, +/-, 0 or the words.")
    private @Nullable String valence;

    @Option(
            names = "--effect",
            paramLabel = "X",
            description = "configures, steadies, threatens, reconfigures, enables or blocks; 'none' takes it away.")
    private @Nullable String effect;

    @Option(names = "--because", paramLabel = "T", description = "Another rationale; '-' reads it from standard input.")
    private @Nullable String because;

    @Option(names = "--claimed-by", paramLabel = "WHO", description = "Who claims it.")
    private @Nullable String claimedBy;

    @Option(
            names = "--evidence",
            paramLabel = "CODING",
            description = "Adds codings it rests on; '*' all that agree, '-' ids from standard input. Repeatable.")
    private List<String> evidence = new ArrayList<>();

    @Option(names = "--against", paramLabel = "CODING", description = "Adds codings that speak against it. Repeatable.")
    private List<String> against = new ArrayList<>();

    @Option(names = "--drop", paramLabel = "CODING", description = "Takes codings off either side. Repeatable.")
    private List<String> dropped = new ArrayList<>();

    InfluenceEditOptions(Surroundings around) {
        this.around = around;
    }

    boolean saysNothing() {
        return valence == null
                && effect == null
                && because == null
                && claimedBy == null
                && evidence.isEmpty()
                && against.isEmpty()
                && dropped.isEmpty();
    }

    /** What is typed, to be put to each influence: what {@code *} means differs from one to another. */
    Ready read(Workbench workbench) {
        return new Ready(
                workbench,
                valence == null ? null : InfluenceWords.valence(valence),
                because == null ? null : TypedText.of(because, around),
                InfluenceWords.pointers(evidence, around),
                InfluenceWords.pointers(against, around),
                InfluenceWords.pointers(dropped, around));
    }

    /** The words, read once. */
    final class Ready {
        private final Workbench workbench;
        private final @Nullable Valence sign;
        private final @Nullable String reason;
        private final List<String> supporting;
        private final List<String> opposing;
        private final List<String> off;

        private Ready(
                Workbench workbench,
                @Nullable Valence sign,
                @Nullable String reason,
                List<String> supporting,
                List<String> opposing,
                List<String> off) {
            this.workbench = workbench;
            this.sign = sign;
            this.reason = reason;
            this.supporting = supporting;
            this.opposing = opposing;
            this.off = off;
        }

        InfluenceEdit of(Influence one) {
            Valence becomes = sign == null ? one.valence() : sign;
            return new InfluenceEdit(
                    sign,
                    effect == null ? null : InfluenceWords.effectOrNone(effect),
                    claimedBy,
                    reason,
                    workbench.influences().evidence(supporting, one.spot(), becomes),
                    workbench.influences().against(opposing, one.spot(), becomes),
                    workbench.evidence().codings(off));
        }
    }
}
