package workbench.codebook;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import workbench.id.CodeId;
import workbench.problem.Refusal;
import workbench.text.Names;

/**
 * The two sides from which CFIR 2022 looks at individuals: the role somebody has, and what is characteristic of them (need,
 * capability, opportunity, motivation). A passage on a person is coded with one of each, in one act.
 *
 * @see <a href="https://doi.org/10.1186/s13012-022-01245-0">Damschroder et al. 2022, Implementation Science 17, 75</a>
 */
public final class Facets {
    private static final String CODEBOOK = "cfir-2022";
    private static final String ROLES = CODEBOOK + "/individuals/roles";
    private static final String CHARACTERISTICS = CODEBOOK + "/individuals/characteristics";

    private final CodeTree tree;

    Facets(CodeTree tree) {
        this.tree = tree;
    }

    /** The role that the words mean; refused if they mean none. */
    public Code role(String words) {
        return find(words, ROLES, "role");
    }

    /** The characteristic that the words mean; refused if they mean none. */
    public Code characteristic(String words) {
        return find(words, CHARACTERISTICS, "characteristic");
    }

    /** The roles in the order of the framework; a code of the study's own below a role is one too. */
    public List<Code> roles() {
        return below(ROLES);
    }

    /** The characteristics in the order of the framework. */
    public List<Code> characteristics() {
        return below(CHARACTERISTICS);
    }

    public boolean isRole(CodeId code) {
        return isBelow(code, ROLES);
    }

    public boolean isCharacteristic(CodeId code) {
        return isBelow(code, CHARACTERISTICS);
    }

    private boolean isBelow(CodeId code, String top) {
        return tree.find(code).filter(one -> one.path().startsWith(top + "/")).isPresent();
    }

    private List<Code> below(String top) {
        return tree.codes().stream()
                .filter(code -> code.path().startsWith(top + "/"))
                .toList();
    }

    private Code find(String words, String top, String kind) {
        if (tree.findByPath(top).isEmpty()) {
            throw Refusal.because(
                    "The study has no codebook with roles and characteristics of people.",
                    "Bring it in with 'codebook import %s'.".formatted(CODEBOOK));
        }
        List<Code> offered = below(top).stream().filter(code -> !code.retired()).toList();
        List<Code> named =
                offered.stream().filter(code -> isCalled(code, words.strip())).toList();
        if (named.size() == 1) {
            return named.getFirst();
        }
        String known = offered.stream().map(Code::slug).collect(Collectors.joining(", "));
        throw Refusal.because(
                named.isEmpty()
                        ? "'%s' is no %s of people.".formatted(words, kind)
                        : "'%s' means several codes under %s.".formatted(words, top),
                "There are: %s.".formatted(known));
    }

    private static boolean isCalled(Code code, String words) {
        return Stream.concat(Stream.of(code.name(), code.slug()), code.aliases().stream())
                        .anyMatch(name -> Names.same(name, words))
                || CodeEntry.foldedPath(code.path()).equals(CodeEntry.foldedPath(words))
                || CodeEntry.foldedPath(code.path()).endsWith("/" + CodeEntry.foldedPath(words));
    }
}
