package workbench.source.reader;

import org.jspecify.annotations.Nullable;

/**
 * A place in a text where someone begins to speak.
 *
 * @param start char offset where the label (or a time stamp before it) begins
 * @param bodyStart char offset where the words begin, after label and time stamp; at or after {@code start}
 * @param speaker as it stands in the text, without colon, brackets and time stamp
 * @param seconds from the beginning of the recording; null where no time stands beside the label
 */
record SpeakerLabel(
        int start, int bodyStart, String speaker, @Nullable Double seconds) {}
