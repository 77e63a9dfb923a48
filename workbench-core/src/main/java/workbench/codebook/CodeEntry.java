package workbench.codebook;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import workbench.id.CodeId;
import workbench.text.Names;

/**
 * All that a code is called, folded for comparison.
 *
 * @param leadsTo the code itself, or what it was merged into
 * @param names its name and the last part of its path; none if it was merged away
 * @param aliases other names; all of them if it was merged away
 */
record CodeEntry(Code code, Code leadsTo, String path, Set<String> names, Set<String> aliases) {
    static List<CodeEntry> of(CodeTree tree, Map<CodeId, CodeId> merged) {
        return tree.codes().stream().map(code -> of(code, tree, merged)).toList();
    }

    private static CodeEntry of(Code code, CodeTree tree, Map<CodeId, CodeId> merged) {
        Set<String> names =
                Stream.of(code.name(), code.slug()).map(Names::folded).collect(Collectors.toSet());
        Set<String> aliases = code.aliases().stream().map(Names::folded).collect(Collectors.toSet());
        String path = foldedPath(code.path());
        CodeId end = endOf(code.id(), merged);
        if (end.equals(code.id())) {
            return new CodeEntry(code, code, path, names, aliases);
        }
        aliases.addAll(names);
        return new CodeEntry(code, tree.code(end), path, Set.of(), aliases);
    }

    private static CodeId endOf(CodeId code, Map<CodeId, CodeId> merged) {
        Set<CodeId> seen = new HashSet<>();
        CodeId at = code;
        while (merged.containsKey(at) && seen.add(at)) {
            at = merged.getOrDefault(at, at);
        }
        return at;
    }

    /** Each part of a path folded as names are. */
    static String foldedPath(String path) {
        return Arrays.stream(path.split("/")).map(Names::folded).collect(Collectors.joining("/"));
    }
}
