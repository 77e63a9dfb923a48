package workbench.cli;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import workbench.codebook.CodeLookup;
import workbench.codebook.Exclusion;
import workbench.codebook.Rewording;
import workbench.codebook.Wording;

/** What a code means, in words. */
final class WordingOptions {
    private static final String LEADS_TO = "->";

    @Option(names = "--definition", paramLabel = "T", description = "What it means.")
    private @Nullable String definition;

    @Option(
            names = "--include",
            paramLabel = "T",
            description = "What belongs to it; an empty one takes all away. Repeatable.")
    private @Nullable List<String> include;

    @Option(
            names = "--exclude",
            paramLabel = "T",
            description =
                    "What does not; 'T -> CODE' says where it goes instead; an empty one takes all away. Repeatable.")
    private @Nullable List<String> exclude;

    @Option(
            names = "--example",
            paramLabel = "T",
            description = "Words to which it fits; an empty one takes all away. Repeatable.")
    private @Nullable List<String> examples;

    @Option(names = "--code-note", paramLabel = "T", description = "A remark on the code.")
    private @Nullable String note;

    boolean isEmpty() {
        return Stream.of(definition, include, exclude, examples, note).allMatch(Objects::isNull);
    }

    /** Where nothing is said, the code's present words stay. */
    Rewording rewording(CodeLookup codes) {
        return new Rewording(
                definition,
                said(include),
                exclude == null
                        ? null
                        : exclude.stream()
                                .filter(words -> !words.isBlank())
                                .map(words -> exclusion(words, codes))
                                .toList(),
                said(examples),
                note);
    }

    /** The words of a new code. */
    Wording wording(CodeLookup codes) {
        return rewording(codes).applyTo(Wording.NONE);
    }

    /** What was said; an empty text alone says that there is none. */
    private static @Nullable List<String> said(@Nullable List<String> words) {
        return words == null
                ? null
                : words.stream().filter(one -> !one.isBlank()).toList();
    }

    private static Exclusion exclusion(String words, CodeLookup codes) {
        int arrow = words.lastIndexOf(LEADS_TO);
        return arrow < 0
                ? new Exclusion(words.strip(), null)
                : new Exclusion(
                        words.substring(0, arrow).strip(),
                        codes.code(words.substring(arrow + LEADS_TO.length()).strip())
                                .path());
    }
}
