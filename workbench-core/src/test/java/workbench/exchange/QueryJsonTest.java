package workbench.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import workbench.coding.CodingStatus;
import workbench.coding.EventBasis;
import workbench.coding.Layer;
import workbench.coding.Valence;
import workbench.coding.Voice;
import workbench.id.CaseId;
import workbench.id.CodeId;
import workbench.id.CodebookId;
import workbench.id.CoderId;
import workbench.id.EventId;
import workbench.id.NetworkId;
import workbench.id.ParticipantId;
import workbench.id.SourceId;
import workbench.query.Criterion;
import workbench.query.Overlap;
import workbench.query.Query;
import workbench.source.SourceKind;

class QueryJsonTest {
    @Test
    void everyCriterionComesBackAsItWas() {
        List<Criterion> all = List.of(
                new Criterion.Code(CodeId.next(), true),
                new Criterion.Domain(CodeId.next()),
                new Criterion.InCodebook(CodebookId.next()),
                new Criterion.AtEvent(EventId.next()),
                new Criterion.AtEvent(null),
                new Criterion.Basis(EventBasis.STATED),
                new Criterion.WithValence(Valence.MIXED),
                new Criterion.WithValence(null),
                new Criterion.Affecting(NetworkId.next()),
                new Criterion.ByCoder(CoderId.next()),
                new Criterion.InLayer(Layer.AGREED),
                new Criterion.OfNetwork(null),
                new Criterion.OfKind(SourceKind.DOCUMENT),
                new Criterion.InSource(SourceId.next()),
                new Criterion.InCase(CaseId.next()),
                new Criterion.SaidBy(ParticipantId.next()),
                new Criterion.Speaker("P1"),
                new Criterion.InVoice(Voice.QUOTED),
                new Criterion.WithAttribute("site", "north"),
                new Criterion.InMonth("2017-03"),
                new Criterion.From(LocalDate.of(2017, 3, 1)),
                new Criterion.To(LocalDate.of(2018, 3, 1)),
                new Criterion.Uncoded(),
                new Criterion.With(CodeId.next(), Overlap.values()[1]),
                new Criterion.Without(CodeId.next()));
        Query.Builder query = Query.builder()
                .words("\"the form\" NOT tender")
                .researcherTurns(true)
                .status(CodingStatus.PROPOSED)
                .whereNot(new Criterion.OfKind(SourceKind.INTERVIEW));
        all.forEach(query::where);
        assertThat(QueryJson.read(QueryJson.write(query.build()))).isEqualTo(query.build());
        assertThat(QueryJson.read(QueryJson.write(Query.ALL))).isEqualTo(Query.ALL);
    }
}
