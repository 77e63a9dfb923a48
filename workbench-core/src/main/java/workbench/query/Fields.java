package workbench.query;

import java.nio.ByteBuffer;
import java.util.UUID;
import org.apache.lucene.util.BytesRef;

/**
 * The fields of the index. An excerpt is a block: its codings, then itself. Segments and memos are documents by themselves.
 * What a passage has by its place (source, network, speaker …) stands on excerpt and segment alike, but not on codings: theirs
 * is their excerpt's.
 */
final class Fields {
    /** What a document is: one of the four values below. */
    static final String TYPE = "type";

    static final String EXCERPT_TYPE = "e";
    static final String CODING_TYPE = "c";
    static final String SEGMENT_TYPE = "s";
    static final String MEMO_TYPE = "m";

    /** The id of excerpt, coding or memo; of a segment, the version's id and the segment's number. */
    static final String ID = "id";
    /** The id of a coding or memo, to find its document by. */
    static final String KEY = "key";

    /** The excerpt's id, on all documents of its block. */
    static final String BLOCK = "block";

    /** The id of their source, on codings, to delete them by. */
    static final String HOME = "home";

    /** On excerpts: the number of the segment in which they begin; missing where there is none. */
    static final String SEGMENT = "segment";

    /** Words in their inflected forms' stem, and as they stand but in lower case. */
    static final String TEXT = "text";

    static final String EXACT = "exact";

    /** Where a passage begins and ends: see {@link Place}. */
    static final String START = "start";

    static final String END = "end";
    /** Where the segments that an excerpt touches begin and end. */
    static final String TURN_START = "turnStart";

    static final String TURN_END = "turnEnd";
    /** Days since 1970 that a source's date may be, first and last. */
    static final String FIRST_DAY = "firstDay";

    static final String LAST_DAY = "lastDay";

    static final String CODE = "code";
    static final String EVENT = "event";
    static final String BASIS = "basis";
    static final String VALENCE = "valence";
    static final String AFFECTS = "affects";
    static final String CODER = "coder";
    static final String LAYER = "layer";
    static final String STATUS = "status";
    /** On codings that a matrix counts. */
    static final String COUNTS = "counts";

    /** On excerpts: the values of all its made codings, for facets. */
    static final String ALL_CODES = "allCodes";

    static final String ALL_EVENTS = "allEvents";
    static final String ALL_VALENCES = "allValences";
    static final String ALL_AFFECTS = "allAffects";
    static final String ALL_CODERS = "allCoders";

    /** On excerpts that bear a made coding; on those that bear one or no coding at all, made or not. */
    static final String CODED = "coded";

    static final String SHOWN = "shown";

    static final String SOURCE = "source";
    static final String KIND = "kind";
    static final String CASE = "case";
    static final String MONTH = "month";
    static final String ATTRIBUTE = "attribute";
    static final String NETWORK = "network";
    static final String PARTICIPANT = "participant";
    static final String SPEAKER = "speaker";
    static final String VOICE = "voice";
    /** On passages that begin in a turn of the researcher. */
    static final String RESEARCHER = "researcher";

    /** On memos: the ids of what they are tied to. */
    static final String SUBJECT = "subject";

    /** The value of fields that are there or not. */
    static final String YES = "1";

    private Fields() {}

    static BytesRef bytes(UUID id) {
        byte[] bytes = new byte[16];
        ByteBuffer.wrap(bytes).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
        return new BytesRef(bytes);
    }

    static UUID uuid(BytesRef bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes.bytes, bytes.offset, bytes.length);
        return new UUID(buffer.getLong(), buffer.getLong());
    }

    static String attribute(String name, String content) {
        return name + '\u0000' + content;
    }

    /** Whether a field tells of codings themselves, not of the passage they stand on. */
    static boolean isOfCodings(String field) {
        return switch (field) {
            case CODE, EVENT, BASIS, VALENCE, AFFECTS, CODER, LAYER, STATUS -> true;
            default -> false;
        };
    }

    /** Whether the values of a field are ids. */
    static boolean holdsIds(String field) {
        return switch (field) {
            case CODE, EVENT, AFFECTS, CODER, NETWORK, SOURCE, PARTICIPANT, CASE -> true;
            case ALL_CODES, ALL_EVENTS, ALL_AFFECTS, ALL_CODERS -> true;
            default -> false;
        };
    }
}
