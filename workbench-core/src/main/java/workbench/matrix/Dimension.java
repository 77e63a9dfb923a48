package workbench.matrix;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import workbench.query.Property;

/**
 * What rows or columns stand for.
 *
 * @param attribute the name of the source's attribute where {@code by} is {@link By#ATTRIBUTE}, else null
 */
public record Dimension(By by, @Nullable String attribute) {
    /** The kinds of dimension. */
    public enum By {
        /** Each code alone. */
        CODE,
        /** Each code below the top of its tree, with what is below it. */
        CONSTRUCT,
        /** Each top of a tree, with what is below it. */
        DOMAIN,
        /** Tops and all below them, each with what is below it: so that a tree can be folded. */
        TREE,
        EVENT,
        NETWORK,
        AFFECTS,
        SOURCE,
        KIND,
        PARTICIPANT,
        SPEAKER,
        CASE,
        CODER,
        VALENCE,
        MONTH,
        ATTRIBUTE;

        String word() {
            return this == ATTRIBUTE ? "attribute:NAME" : name().toLowerCase(Locale.ROOT);
        }
    }

    public static Dimension by(By by) {
        return new Dimension(by, null);
    }

    public static Dimension ofAttribute(String name) {
        return new Dimension(By.ATTRIBUTE, name);
    }

    /** The dimension written in {@code words} ({@code event}, {@code attribute:site}); empty if there is none such. */
    public static Optional<Dimension> read(String words) {
        String trimmed = words.strip();
        String lower = trimmed.toLowerCase(Locale.ROOT);
        if (lower.startsWith("attribute:")) {
            String name = trimmed.substring("attribute:".length()).strip();
            return name.isEmpty() ? Optional.empty() : Optional.of(ofAttribute(name));
        }
        return Stream.of(By.values())
                .filter(by -> by != By.ATTRIBUTE && by.word().equals(lower))
                .map(Dimension::by)
                .findFirst();
    }

    /** The words that {@link #read} takes. */
    public static List<String> words() {
        return Arrays.stream(By.values()).map(By::word).collect(Collectors.toList());
    }

    /** As people type it. */
    public String word() {
        return by == By.ATTRIBUTE ? "attribute:" + attribute : by.word();
    }

    Property property() {
        return switch (by) {
            case CODE, CONSTRUCT, DOMAIN, TREE -> Property.CODE;
            case EVENT -> Property.EVENT;
            case NETWORK -> Property.NETWORK;
            case AFFECTS -> Property.AFFECTS;
            case SOURCE -> Property.SOURCE;
            case KIND -> Property.KIND;
            case PARTICIPANT -> Property.PARTICIPANT;
            case SPEAKER -> Property.SPEAKER;
            case CASE -> Property.CASE;
            case CODER -> Property.CODER;
            case VALENCE -> Property.VALENCE;
            case MONTH -> Property.MONTH;
            case ATTRIBUTE -> Property.attribute(attribute == null ? "" : attribute);
        };
    }
}
