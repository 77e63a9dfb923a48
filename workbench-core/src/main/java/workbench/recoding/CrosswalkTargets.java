package workbench.recoding;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import workbench.codebook.BuiltInCodebooks;
import workbench.codebook.Code;
import workbench.codebook.CodeTree;
import workbench.codebook.Codebook;
import workbench.codebook.CrosswalkRow;
import workbench.codebook.FileCode;

/** The codes that a crosswalk leads to: those of the study, or of the built-in codebook that the study does not have yet. */
final class CrosswalkTargets {
    private final CodeTree tree;
    private final boolean there;
    private final Map<String, String> names = new HashMap<>();

    CrosswalkTargets(String book, CodeTree tree) {
        this.tree = tree;
        Optional<Codebook> own =
                tree.codebooks().stream().filter(one -> one.slug().equals(book)).findFirst();
        this.there = own.isPresent();
        if (own.isPresent()) {
            tree.codesOf(own.get().id()).forEach(code -> names.put(code.path(), code.name()));
        } else {
            for (FileCode code : BuiltInCodebooks.read(book).codes()) {
                names.put(code.path(), code.name());
            }
        }
    }

    /** Whether the study has the codebook. */
    boolean there() {
        return there;
    }

    /** The codes that a row leads to, as far as the study has them in use. */
    List<Code> of(CrosswalkRow row) {
        return row.to().stream()
                .flatMap(path -> tree.findByPath(path).stream())
                .filter(code -> !code.retired())
                .toList();
    }

    /** What they are called; one that shares its name with another bears that of the code above too. */
    List<String> namesOf(CrosswalkRow row) {
        return row.to().stream().filter(names::containsKey).map(this::told).toList();
    }

    private String told(String path) {
        String name = names.getOrDefault(path, path);
        Set<String> called = new HashSet<>();
        names.forEach((other, one) -> {
            if (one.equals(name)) {
                called.add(other);
            }
        });
        String above = names.get(path.substring(0, path.lastIndexOf('/')));
        return called.size() == 1 || above == null ? name : "%s (%s)".formatted(name, above);
    }
}
