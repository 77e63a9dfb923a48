package workbench.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine.Parameters;
import workbench.Workbench;
import workbench.cli.answer.Surroundings;
import workbench.id.InfluenceId;
import workbench.influence.Influence;
import workbench.influence.InfluenceEdit;

/** The influences that a command is about. */
final class InfluenceRefs {
    private final Surroundings around;

    @Parameters(
            arity = "0..*",
            paramLabel = "INFLUENCE",
            description =
                    "EVENT/NETWORK/CODE, an id, or its beginning or end; '-' reads them, one a line, from standard input.")
    private List<String> words = new ArrayList<>();

    InfluenceRefs(Surroundings around) {
        this.around = around;
    }

    /** Each once, in order; at least one. */
    List<Influence> find(Workbench workbench) {
        List<String> named = words.stream()
                .flatMap(one -> one.equals("-") ? TypedText.of(one, around).lines() : Stream.of(one))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
        if (named.isEmpty()) {
            throw FilterWords.usage(
                    "No influence is named.",
                    "Name them as EVENT/NETWORK/CODE, or by the ids that 'influences --ids' shows.");
        }
        return workbench.influences().find(named);
    }

    /** The edit of each of them. */
    static Map<InfluenceId, InfluenceEdit> edits(List<Influence> influences, Function<Influence, InfluenceEdit> edit) {
        Map<InfluenceId, InfluenceEdit> edits = new LinkedHashMap<>();
        InfluenceWords.each(influences, one -> edits.put(one.id(), edit.apply(one)));
        return edits;
    }
}
