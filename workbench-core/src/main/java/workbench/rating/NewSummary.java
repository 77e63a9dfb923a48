package workbench.rating;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import workbench.id.CaseId;
import workbench.id.CodeId;
import workbench.id.CodingId;
import workbench.id.ParticipantId;
import workbench.id.SourceId;

/**
 * What is to stand as the summary of a case, construct and participant (null for all of the case). What is null else says
 * nothing: a new summary then has none of it, one that stands keeps its own.
 *
 * @param author a coder's name, made when new; null for the one who acts
 * @param secondReader likewise; null for none
 */
public record NewSummary(
        CaseId ofCase,
        CodeId construct,
        @Nullable ParticipantId participant,
        @Nullable SourceId source,
        @Nullable Integer question,
        @Nullable String text,
        @Nullable List<String> stamps,
        @Nullable Boolean asked,
        @Nullable RatingValue provisional,
        @Nullable List<CodingId> evidence,
        @Nullable String author,
        @Nullable String secondReader,
        @Nullable SummaryStatus status) {
    public NewSummary {
        stamps = stamps == null ? null : List.copyOf(stamps);
        evidence = evidence == null ? null : List.copyOf(evidence);
    }

    /** Words on a construct, and nothing else. */
    public static NewSummary of(CaseId ofCase, CodeId construct, @Nullable ParticipantId participant, String text) {
        return new NewSummary(
                ofCase, construct, participant, null, null, text, null, null, null, null, null, null, null);
    }

    SummaryKey key() {
        return new SummaryKey(ofCase, construct, participant);
    }

    /** Whether it says anything at all. */
    public boolean saysNothing() {
        return Optional.ofNullable(text).orElse("").isBlank()
                && (stamps == null || stamps.isEmpty())
                && asked == null
                && provisional == null
                && (evidence == null || evidence.isEmpty())
                && secondReader == null
                && status == null;
    }
}
