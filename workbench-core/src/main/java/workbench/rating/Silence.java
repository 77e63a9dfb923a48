package workbench.rating;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import workbench.id.CaseId;
import workbench.id.CodeId;
import workbench.id.ParticipantId;
import workbench.id.SourceId;

/** A construct on which a case has no words, neither coded nor summarised, and what is known of why. */
public record Silence(CaseId ofCase, CodeId construct, Kind kind, List<Ground> grounds) {
    public Silence {
        grounds = List.copyOf(grounds);
    }

    /** Which kind of nothing it is. */
    public enum Kind {
        /** Every interview was held by a guide, or noted, and none asked about it. */
        NOT_ASKED,
        /** It was asked about at least once, and nothing was said. */
        NOT_SAID,
        /** An interview has no guide, or is not coded yet, or there is none. */
        UNKNOWN;

        public String slug() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** What one interview, or one participant's summary, tells. */
    public enum Fact {
        /** Its guide's questions about it were put. */
        ASKED,
        /** Its guide has questions about it, and they were left out. */
        SKIPPED,
        /** Its guide has no question about it. */
        NOT_IN_GUIDE,
        /** By which guide it was held is not known. */
        NO_GUIDE,
        /** Nothing is coded in it, and nobody in it is summarised. */
        NOT_CODED,
        /** Whoever took it down noted that it was asked about. */
        NOTED_ASKED,
        /** Whoever took it down noted that it was not asked about. */
        NOTED_NOT_ASKED;

        public String slug() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * One ground.
     *
     * @param source the interview; null where a summary tells
     * @param participant whose summary tells; null where an interview does, or for all of the case
     * @param questions numbers of the guide's questions that were put, or left out
     */
    public record Ground(
            Fact fact, @Nullable SourceId source, @Nullable ParticipantId participant, List<Integer> questions) {
        public Ground {
            questions = List.copyOf(questions);
        }
    }

    /** The rating it would be; null where that is unknown. */
    public @Nullable RatingValue value() {
        return switch (kind) {
            case NOT_ASKED -> RatingValue.NOT_ASKED;
            case NOT_SAID -> RatingValue.NOT_SAID;
            case UNKNOWN -> null;
        };
    }
}
