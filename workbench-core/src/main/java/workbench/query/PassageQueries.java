package workbench.query;

import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.search.Query;

/** What is asked of a passage by its place; answered alike for excerpts, segments and codings. */
final class PassageQueries {
    private PassageQueries() {}

    static Query of(Criterion.OfPassage criterion) {
        return switch (criterion) {
            case Criterion.OneExcerpt one ->
                IndexQueryBuilder.term(Fields.BLOCK, one.excerpt().value());
            case Criterion.OfNetwork of ->
                IndexQueryBuilder.orNone(
                        Fields.NETWORK,
                        of.network() == null ? null : of.network().value());
            case Criterion.OfKind of ->
                IndexQueryBuilder.term(Fields.KIND, of.kind().slug());
            case Criterion.InSource in ->
                IndexQueryBuilder.term(Fields.SOURCE, in.source().value());
            case Criterion.InCase in ->
                IndexQueryBuilder.term(Fields.CASE, in.ofCase().value());
            case Criterion.SaidBy by ->
                IndexQueryBuilder.term(Fields.PARTICIPANT, by.participant().value());
            case Criterion.Speaker speaker -> IndexQueryBuilder.term(Fields.SPEAKER, speaker.label());
            case Criterion.InVoice in ->
                IndexQueryBuilder.term(Fields.VOICE, in.voice().slug());
            case Criterion.WithAttribute with ->
                IndexQueryBuilder.term(Fields.ATTRIBUTE, Fields.attribute(with.name(), with.content()));
            case Criterion.InMonth in -> IndexQueryBuilder.term(Fields.MONTH, in.month());
            case Criterion.From from -> days(Fields.LAST_DAY, from.day().toEpochDay(), Long.MAX_VALUE);
            case Criterion.To to ->
                days(Fields.FIRST_DAY, Long.MIN_VALUE, to.day().toEpochDay());
            case Criterion.Uncoded uncoded -> throw new IllegalArgumentException("asked of codings: " + uncoded);
            case Criterion.With with -> throw new IllegalArgumentException("asked of codings: " + with);
            case Criterion.Without without -> throw new IllegalArgumentException("asked of codings: " + without);
        };
    }

    private static Query days(String field, long from, long to) {
        return NumericDocValuesField.newSlowRangeQuery(field, from, to);
    }
}
