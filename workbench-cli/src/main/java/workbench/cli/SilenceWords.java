package workbench.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import workbench.Workbench;
import workbench.id.SourceId;
import workbench.rating.Silence;
import workbench.rating.Silence.Ground;

/** Why a case is silent on a construct, in words. */
final class SilenceWords {
    private final Slugs slugs;
    private final Map<SourceId, String> labels = new HashMap<>();

    private SilenceWords(Workbench workbench) {
        this.slugs = Slugs.of(workbench);
        workbench.sources().all().forEach(source -> labels.put(source.id(), source.label()));
    }

    static SilenceWords of(Workbench workbench) {
        return new SilenceWords(workbench);
    }

    /** {@code S03: question 4 was left out; S04: its guide does not ask}. */
    String grounds(Silence silence) {
        return silence.grounds().isEmpty()
                ? "no interview in this case"
                : silence.grounds().stream().map(this::ground).collect(Collectors.joining("; "));
    }

    String ground(Ground ground) {
        return who(ground) + ": "
                + switch (ground.fact()) {
                    case ASKED -> questions(ground) + " asked, nothing coded";
                    case SKIPPED -> questions(ground) + " left out";
                    case NOT_IN_GUIDE -> "no question on it";
                    case NO_GUIDE -> "no guide named";
                    case NOT_CODED -> "not coded yet";
                    case NOTED_ASKED -> "noted as asked, no words";
                    case NOTED_NOT_ASKED -> "noted as not asked";
                };
    }

    /** The label of the interview, or whose summary tells. */
    String who(Ground ground) {
        if (ground.source() != null) {
            return labels.getOrDefault(ground.source(), String.valueOf(ground.source()));
        }
        String participant = slugs.participant(ground.participant());
        return participant == null ? "summary of all" : "summary of " + participant;
    }

    private static String questions(Ground ground) {
        List<Integer> numbers = ground.questions();
        return (numbers.size() == 1 ? "question " : "questions ")
                + numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
