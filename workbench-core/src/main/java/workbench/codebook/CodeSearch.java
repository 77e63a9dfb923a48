package workbench.codebook;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import workbench.text.Names;

/** Seeks codes by words of what is written about them. */
final class CodeSearch {
    private CodeSearch() {}

    /** @param words folded */
    static List<Code> find(List<Code> codes, List<String> words) {
        if (words.isEmpty()) {
            return List.of();
        }
        return codes.stream()
                .filter(code -> holds(words, everything(code)))
                .sorted(Comparator.comparingInt(code -> rank(code, words)))
                .toList();
    }

    private static int rank(Code code, List<String> words) {
        if (holds(words, Stream.of(code.name()))) {
            return 0;
        }
        return holds(words, Stream.concat(Stream.of(code.name()), code.aliases().stream())) ? 1 : 2;
    }

    private static boolean holds(List<String> words, Stream<String> texts) {
        String text = "-" + texts.map(Names::folded).collect(Collectors.joining("-"));
        return words.stream().allMatch(word -> text.contains("-" + word));
    }

    private static Stream<String> everything(Code code) {
        Wording wording = code.wording();
        return Stream.of(
                        Stream.of(code.name(), code.slug()),
                        code.aliases().stream(),
                        Stream.ofNullable(wording.definition()),
                        wording.include().stream(),
                        wording.exclude().stream().map(Exclusion::text),
                        wording.examples().stream(),
                        Stream.ofNullable(wording.note()))
                .flatMap(texts -> texts);
    }
}
