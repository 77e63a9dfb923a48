package workbench.rating;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import workbench.id.CaseId;
import workbench.id.CodeId;
import workbench.id.CoderId;
import workbench.id.CodingId;
import workbench.id.ParticipantId;
import workbench.id.SourceId;
import workbench.id.SummaryId;

/**
 * What a case, or one participant in it, says on a construct; also the cell of a rapid template, taken down during an
 * interview.
 *
 * @param participant null for all of the case
 * @param source the interview it was taken down in, where that is known
 * @param question the number of the guide's question it answers, or null
 * @param stamps places in a recording, as written ({@code 00:12:30})
 * @param asked whether it was asked about; null where nobody noted it
 * @param provisional a rating noted on the spot; counts nowhere until somebody rates
 * @param secondReader who has read it after the author; of a draft, who is to
 */
public record Summary(
        SummaryId id,
        CaseId ofCase,
        CodeId construct,
        @Nullable ParticipantId participant,
        @Nullable SourceId source,
        @Nullable Integer question,
        String text,
        List<String> stamps,
        @Nullable Boolean asked,
        @Nullable RatingValue provisional,
        List<CodingId> evidence,
        CoderId author,
        @Nullable CoderId secondReader,
        SummaryStatus status,
        Instant writtenAt) {
    public Summary {
        stamps = List.copyOf(stamps);
        evidence = List.copyOf(evidence);
    }

    Summary readBy(CoderId reader, String words, SummaryStatus after) {
        return new Summary(
                id,
                ofCase,
                construct,
                participant,
                source,
                question,
                words,
                stamps,
                asked,
                provisional,
                evidence,
                author,
                reader,
                after,
                writtenAt);
    }

    Summary restingOn(List<CodingId> codings) {
        return new Summary(
                id,
                ofCase,
                construct,
                participant,
                source,
                question,
                text,
                stamps,
                asked,
                provisional,
                codings,
                author,
                secondReader,
                status,
                writtenAt);
    }

    /** Whether a second reader has been over it. */
    public boolean isRead() {
        return status != SummaryStatus.DRAFT;
    }
}
