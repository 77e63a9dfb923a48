package workbench.codebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import workbench.id.CodeId;
import workbench.id.CodebookId;

/** Makes the tree of what the tables hold: paths, reading order, and the study's words over the framework's. */
final class TreeBuilder {
    private final Map<Place, List<StoredCode>> children = new HashMap<>();
    private final Map<CodeId, StoredOverlay> overlays;
    private final List<Code> codes = new ArrayList<>();

    private record Place(CodebookId codebook, @Nullable CodeId parent) {}

    private TreeBuilder(Map<CodeId, StoredOverlay> overlays) {
        this.overlays = overlays;
    }

    /** @param rows ordered by ordinal; one whose parent is not among them is left out, with all below it */
    static CodeTree build(List<Codebook> books, List<StoredCode> rows, Map<CodeId, StoredOverlay> overlays) {
        TreeBuilder builder = new TreeBuilder(overlays);
        for (StoredCode row : rows) {
            builder.children
                    .computeIfAbsent(new Place(row.codebook(), row.parent()), place -> new ArrayList<>())
                    .add(row);
        }
        for (Codebook book : books) {
            builder.addBelow(new Place(book.id(), null), book.slug());
        }
        Map<CodeId, String> subjects = new HashMap<>();
        overlays.forEach((code, overlay) -> {
            if (overlay.subject() != null) {
                subjects.put(code, overlay.subject());
            }
        });
        return new CodeTree(books, builder.codes, subjects);
    }

    private void addBelow(Place place, String path) {
        for (StoredCode row : children.getOrDefault(place, List.of())) {
            String below = path + "/" + row.slug();
            codes.add(toCode(row, below));
            addBelow(new Place(row.codebook(), row.id()), below);
        }
    }

    private Code toCode(StoredCode row, String path) {
        StoredOverlay overlay = overlays.get(row.id());
        String own = overlay == null ? null : overlay.name();
        return new Code(
                row.id(),
                row.codebook(),
                path,
                own == null ? row.name() : own,
                row.level(),
                row.parent(),
                overlay == null ? row.origin() : CodeOrigin.OVERLAY,
                own == null
                        ? row.aliases()
                        : Stream.concat(row.aliases().stream(), Stream.of(row.name()))
                                .distinct()
                                .toList(),
                overlay == null ? row.wording() : overlay.words().applyTo(row.wording()),
                row.basis(),
                row.colour(),
                row.version(),
                row.retired(),
                codes.size() + 1,
                CodebookJson.marks(row.details()));
    }
}
