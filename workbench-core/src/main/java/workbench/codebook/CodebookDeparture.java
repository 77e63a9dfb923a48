package workbench.codebook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import workbench.id.CodeId;

/** A codebook leaves the study. */
final class CodebookDeparture {
    private final CodebookStore store;

    CodebookDeparture(CodebookStore store) {
        this.store = store;
    }

    CodebookFile file(Codebook book) {
        StandingCodes standing = StandingCodes.read(store);
        Set<CodeId> leaving = leaving(standing.tree());
        List<FileCode> codes = new ArrayList<>();
        for (Code code : standing.tree().codesOf(book.id())) {
            if (leaving.contains(code.id())) {
                codes.add(new FileCode(
                        code.path(),
                        code.name(),
                        code.level(),
                        code.aliases(),
                        code.wording(),
                        code.basis(),
                        code.colour(),
                        standing.row(code.id()).details()));
            }
        }
        return new CodebookFile(
                book.slug(),
                book.version(),
                book.title(),
                book.language(),
                book.citation(),
                book.rights(),
                book.notice(),
                store.detailsOf(book.id()),
                codes);
    }

    /** All but the retired ones; a retired one leaves too where a code in use stands below it. */
    private static Set<CodeId> leaving(CodeTree tree) {
        Set<CodeId> leaving = new HashSet<>();
        tree.codes().stream()
                .filter(code -> !code.retired())
                .forEach(code -> tree.withAncestors(code.id()).forEach(above -> leaving.add(above.id())));
        return leaving;
    }
}
