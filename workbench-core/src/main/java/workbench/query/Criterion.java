package workbench.query;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import workbench.coding.EventBasis;
import workbench.coding.Layer;
import workbench.coding.Valence;
import workbench.coding.Voice;
import workbench.id.CaseId;
import workbench.id.CodeId;
import workbench.id.CodebookId;
import workbench.id.CoderId;
import workbench.id.EventId;
import workbench.id.ExcerptId;
import workbench.id.NetworkId;
import workbench.id.ParticipantId;
import workbench.id.SourceId;
import workbench.source.SourceKind;

/** One thing asked of a passage (an excerpt or a segment), or of a coding on it. */
public sealed interface Criterion {
    /** Asked of one coding: all of these that a query names must hold for one and the same coding. */
    sealed interface OfCoding extends Criterion {}

    /** Asked of the passage itself, or of the source it stands in. */
    sealed interface OfPassage extends Criterion {}

    /**
     * Made with this code or one below it.
     *
     * @param exactly whether the codes below are left out
     */
    record Code(CodeId code, boolean exactly) implements OfCoding {
        public Code(CodeId code) {
            this(code, false);
        }
    }

    /** Made with the code at the top of a tree, or one below it. */
    record Domain(CodeId top) implements OfCoding {}

    /** Made with any code of a codebook. */
    record InCodebook(CodebookId codebook) implements OfCoding {}

    /** About an event; null: about none. */
    record AtEvent(@Nullable EventId event) implements OfCoding {}

    /** Why it has its events. */
    record Basis(EventBasis basis) implements OfCoding {}

    /** Null: no valence was given, which is not neutral. */
    record WithValence(@Nullable Valence valence) implements OfCoding {}

    /** Of something that helped or hindered a network; null: none was stated. */
    record Affecting(@Nullable NetworkId network) implements OfCoding {}

    record ByCoder(CoderId coder) implements OfCoding {}

    record InLayer(Layer layer) implements OfCoding {}

    /** This excerpt and no other. */
    record OneExcerpt(ExcerptId excerpt) implements OfPassage {}

    /** Words of a network (by attribution); null: of none. */
    record OfNetwork(@Nullable NetworkId network) implements OfPassage {}

    record OfKind(SourceKind kind) implements OfPassage {}

    record InSource(SourceId source) implements OfPassage {}

    /** In a source of this case, or said by a participant of it. */
    record InCase(CaseId ofCase) implements OfPassage {}

    /** Said by this participant. */
    record SaidBy(ParticipantId participant) implements OfPassage {}

    /** In a turn that bears this label. */
    record Speaker(String label) implements OfPassage {}

    record InVoice(Voice voice) implements OfPassage {}

    /** In a source with this attribute. */
    record WithAttribute(String name, String content) implements OfPassage {}

    /** In a source of this month, as {@code FuzzyDate.month()} writes it. */
    record InMonth(String month) implements OfPassage {}

    /** In a source whose date may be this day or a later one; a source without a date is out. */
    record From(LocalDate day) implements OfPassage {}

    /** In a source whose date may be this day or an earlier one; a source without a date is out. */
    record To(LocalDate day) implements OfPassage {}

    /** Bearing no coding that counts. */
    record Uncoded() implements OfPassage {}

    /** Coded (also) with this code or one below it, on the same words or words beside them. */
    record With(CodeId code, Overlap overlap) implements OfPassage {}

    /** An excerpt none of whose codings is of this code or one below it; several: of none of them. */
    record Without(CodeId code) implements OfPassage {}
}
