package workbench.exchange;

import org.jspecify.annotations.Nullable;
import workbench.cases.Case;
import workbench.guide.Guide;
import workbench.source.Participant;
import workbench.source.Source;

/**
 * Whom a rapid template is for.
 *
 * @param ofCase null for the one case that the participant, or the sources they speak in, belong to
 * @param guide whose questions stand beside the constructs, or null
 * @param source the interview, where it is in the study already, or null
 */
public record RapidRequest(
        Participant participant,
        @Nullable Case ofCase,
        @Nullable Guide guide,
        @Nullable Source source) {}
