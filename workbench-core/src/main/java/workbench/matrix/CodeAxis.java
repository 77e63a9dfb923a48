package workbench.matrix;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import workbench.codebook.Code;
import workbench.codebook.CodeLevel;
import workbench.codebook.CodeTree;
import workbench.id.CodeId;
import workbench.id.CodebookId;
import workbench.query.Criterion;
import workbench.query.Query;

/** The side of a matrix that stands for codes, in the order of their frameworks. */
final class CodeAxis {
    private final CodeTree tree;
    private final Query query;
    private final boolean all;

    CodeAxis(CodeTree tree, Query query, boolean all) {
        this.tree = tree;
        this.query = query;
        this.all = all;
    }

    Axis of(Dimension.By by, List<String> values) {
        Map<String, List<CodeId>> headingsOf = new HashMap<>();
        Set<CodeId> met = new HashSet<>();
        for (String value : values) {
            CodeId code = new CodeId(UUID.fromString(value));
            List<CodeId> headings = tree.find(code).isEmpty()
                    ? List.of()
                    : tree.withAncestors(code).stream()
                            .filter(above ->
                                    by == Dimension.By.CODE ? above.id().equals(code) : isHeading(by, above))
                            .map(Code::id)
                            .toList();
            headingsOf.put(value, headings);
            met.addAll(headings);
        }
        Set<CodebookId> kept = keptCodebooks();
        Map<CodeId, Integer> numbers = new HashMap<>();
        List<Heading> headings = new ArrayList<>();
        BitSet keptHeadings = new BitSet();
        for (Code code : tree.codes()) {
            boolean stays = kept.contains(code.codebook()) && isHeading(by, code);
            if (stays || met.contains(code.id())) {
                numbers.put(code.id(), headings.size());
                keptHeadings.set(headings.size(), stays);
                headings.add(heading(by, code));
            }
        }
        Map<String, List<Integer>> places = new HashMap<>();
        headingsOf.forEach((value, codes) -> places.put(
                value,
                codes.stream()
                        .flatMap(code -> Optional.ofNullable(numbers.get(code)).stream())
                        .toList()));
        return new Axis(headings, keptHeadings, places);
    }

    private static boolean isHeading(Dimension.By by, Code code) {
        return switch (by) {
            case DOMAIN -> code.parent() == null;
            case CONSTRUCT -> code.level() != CodeLevel.DOMAIN && code.level() != CodeLevel.SUBDOMAIN;
            default -> true;
        };
    }

    private Heading heading(Dimension.By by, Code code) {
        Criterion criterion = switch (by) {
            case DOMAIN -> new Criterion.Domain(code.id());
            case CONSTRUCT, TREE -> new Criterion.Code(code.id());
            default -> new Criterion.Code(code.id(), true);
        };
        return new Heading(
                code.path(), code.name(), tree.withAncestors(code.id()).size() - 1, criterion);
    }

    /** The codebooks whose silence is to show. */
    private Set<CodebookId> keptCodebooks() {
        Set<CodebookId> kept = new HashSet<>();
        if (!all) {
            return kept;
        }
        query.clauses().stream()
                .filter(clause -> !clause.not())
                .flatMap(clause -> clause.any().stream())
                .forEach(criterion -> {
                    if (criterion instanceof Criterion.InCodebook in) {
                        kept.add(in.codebook());
                    }
                });
        if (kept.isEmpty() && !tree.codebooks().isEmpty()) {
            kept.add(tree.codebooks().getFirst().id());
        }
        return kept;
    }
}
