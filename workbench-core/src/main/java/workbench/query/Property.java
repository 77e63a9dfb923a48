package workbench.query;

/**
 * A property that codings are counted by; its values are words, or ids written as UUIDs.
 *
 * @param prefix what the values of one attribute begin with in the field, empty for the rest
 */
public record Property(String field, String prefix) {
    public static final Property CODE = new Property(Fields.CODE);
    public static final Property EVENT = new Property(Fields.EVENT);
    /** Slugs of {@code EventBasis}. */
    public static final Property BASIS = new Property(Fields.BASIS);

    /** Slugs of {@code Valence}, or {@link #NONE}. */
    public static final Property VALENCE = new Property(Fields.VALENCE);

    public static final Property AFFECTS = new Property(Fields.AFFECTS);
    public static final Property CODER = new Property(Fields.CODER);
    public static final Property NETWORK = new Property(Fields.NETWORK);
    public static final Property SOURCE = new Property(Fields.SOURCE);
    /** Slugs of {@code SourceKind}. */
    public static final Property KIND = new Property(Fields.KIND);

    public static final Property PARTICIPANT = new Property(Fields.PARTICIPANT);
    /** Labels. */
    public static final Property SPEAKER = new Property(Fields.SPEAKER);

    /** Slugs of {@code Voice}; words of which none is stated have none. */
    public static final Property VOICE = new Property(Fields.VOICE);

    /** Has a value where words begin in a turn of the researcher. */
    public static final Property RESEARCHER = new Property(Fields.RESEARCHER);

    public static final Property CASE = new Property(Fields.CASE);
    /** As {@code FuzzyDate.month()} writes them. */
    public static final Property MONTH = new Property(Fields.MONTH);

    /** The valence of a coding that was given none. */
    public static final String NONE = "none";

    private Property(String field) {
        this(field, "");
    }

    /** An attribute of sources. */
    public static Property attribute(String name) {
        return new Property(Fields.ATTRIBUTE, Fields.attribute(name, ""));
    }
}
