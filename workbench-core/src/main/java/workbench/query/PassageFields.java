package workbench.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.IndexableField;
import org.jspecify.annotations.Nullable;
import workbench.coding.Attribution;
import workbench.id.NetworkId;
import workbench.query.IndexedSource.Mapped;
import workbench.source.Participant;
import workbench.source.Source;
import workbench.timeline.FuzzyDate;

/** What passages of one source have by their place in it. Fields are made once and shared by many documents. */
final class PassageFields {
    private final IndexedSource indexed;
    private final List<IndexableField> ofSource = new ArrayList<>();
    private final Map<Speaking, List<IndexableField>> known = new HashMap<>();

    /** What differs from passage to passage. */
    private record Speaking(
            @Nullable String label,
            @Nullable UUID network,
            @Nullable String voice) {}

    PassageFields(IndexedSource indexed) {
        this.indexed = indexed;
        Source source = indexed.source();
        ofSource.add(keyword(Fields.SOURCE, source.id().value()));
        ofSource.add(keyword(Fields.KIND, source.kind().slug()));
        source.attributes()
                .forEach((name, content) -> ofSource.add(keyword(Fields.ATTRIBUTE, Fields.attribute(name, content))));
        FuzzyDate date = dateOf(source);
        if (date != null) {
            ofSource.add(keyword(Fields.MONTH, date.month()));
            ofSource.add(NumericDocValuesField.indexedField(
                    Fields.FIRST_DAY, date.first().toEpochDay()));
            ofSource.add(NumericDocValuesField.indexedField(
                    Fields.LAST_DAY, date.last().toEpochDay()));
        }
    }

    /** When it was said or observed, else when it was written. */
    static @Nullable FuzzyDate dateOf(Source source) {
        return source.said() != null ? source.said() : source.written();
    }

    /**
     * The fields of a passage.
     *
     * @param label of the speaker in whose turn it begins
     * @param network stated on it
     */
    List<IndexableField> of(@Nullable String label, @Nullable UUID network, @Nullable String voice) {
        return known.computeIfAbsent(new Speaking(label, network, voice), this::make);
    }

    private List<IndexableField> make(Speaking speaking) {
        List<IndexableField> fields = new ArrayList<>(ofSource);
        Mapped mapped = speaking.label() == null ? null : indexed.speakers().get(speaking.label());
        Participant participant = mapped == null ? null : mapped.participant();
        if (speaking.label() != null) {
            fields.add(keyword(Fields.SPEAKER, speaking.label()));
        }
        if (speaking.voice() != null) {
            fields.add(keyword(Fields.VOICE, speaking.voice()));
        }
        if (mapped != null && mapped.researcher()) {
            fields.add(keyword(Fields.RESEARCHER, Fields.YES));
        }
        if (participant != null) {
            fields.add(keyword(Fields.PARTICIPANT, participant.id().value()));
        }
        addCases(fields, participant);
        NetworkId stated = speaking.network() == null ? null : new NetworkId(speaking.network());
        Attribution.of(stated, participant, indexed.source())
                .ifPresent(network -> fields.add(keyword(Fields.NETWORK, network.value())));
        return List.copyOf(fields);
    }

    private void addCases(List<IndexableField> fields, @Nullable Participant participant) {
        var ofSource = indexed.source().caseId();
        var ofParticipant = participant == null ? null : participant.caseId();
        if (ofSource != null) {
            fields.add(keyword(Fields.CASE, ofSource.value()));
        }
        if (ofParticipant != null && !ofParticipant.equals(ofSource)) {
            fields.add(keyword(Fields.CASE, ofParticipant.value()));
        }
    }

    static IndexableField keyword(String field, String value) {
        return new KeywordField(field, value, Store.NO);
    }

    static IndexableField keyword(String field, UUID value) {
        return new KeywordField(field, Fields.bytes(value), Store.NO);
    }
}
