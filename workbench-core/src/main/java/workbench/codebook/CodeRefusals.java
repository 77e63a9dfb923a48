package workbench.codebook;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import workbench.problem.Refusal;
import workbench.text.Names;

/** What to say where words mean no code, or several. */
final class CodeRefusals {
    private static final int SHOWN = 6;

    private CodeRefusals() {}

    static Refusal ambiguous(String words, List<Code> found) {
        return new Refusal(
                "'%s' may mean %d codes: %s.".formatted(words, found.size(), paths(found)),
                "Write more of the path of the one you mean.");
    }

    static Refusal elsewhere(String words, String where, List<Code> found) {
        return new Refusal(
                "There is no code '%s' %s, but there is %s.".formatted(words, where, paths(found)),
                "Write that path in full, or name its codebook with '--codebook'.");
    }

    /** @param entries those that were sought among */
    static Refusal unknown(String words, String where, List<CodeEntry> entries) {
        String folded = Names.folded(words.substring(words.lastIndexOf('/') + 1));
        List<Code> near = entries.stream()
                .filter(entry -> !entry.leadsTo().retired())
                .map(entry -> new Near(entry.leadsTo(), distance(entry, folded)))
                .filter(candidate -> candidate.distance() <= Math.max(2, folded.length() / 3))
                .sorted(Comparator.comparingInt(Near::distance))
                .map(Near::code)
                .distinct()
                .limit(3)
                .toList();
        return new Refusal(
                "There is no code '%s' %s%s."
                        .formatted(words, where, near.isEmpty() ? "" : "; the nearest: " + paths(near)),
                near.isEmpty()
                        ? "See 'codebook show' and 'codebook search', or add it with 'codebook add'."
                        : "Use one of these, or see 'codebook search'.");
    }

    private record Near(Code code, int distance) {}

    private static int distance(CodeEntry entry, String folded) {
        return Stream.concat(entry.names().stream(), entry.aliases().stream())
                .mapToInt(name -> distance(name, folded))
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private static int distance(String name, String folded) {
        int distance = Names.editDistance(name, folded);
        boolean part = folded.length() >= 4 && name.contains(folded);
        return part ? Math.min(distance, 2) : distance;
    }

    private static String paths(List<Code> codes) {
        return codes.stream().limit(SHOWN).map(Code::path).collect(Collectors.joining(", "))
                + (codes.size() > SHOWN ? " and %d more".formatted(codes.size() - SHOWN) : "");
    }
}
