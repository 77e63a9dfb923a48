package workbench.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import workbench.Workbench;
import workbench.cli.answer.TextPage;
import workbench.codebook.Code;
import workbench.codebook.CodeTree;
import workbench.guide.Guide;
import workbench.guide.SourceGuide;
import workbench.source.Source;

/**
 * What a source's guide asked about in it.
 *
 * @param guide its slug
 * @param skipped numbers of the questions left out
 * @param constructs paths of the codes that were asked about, in framework order
 */
record AskedAbout(String guide, List<Integer> skipped, List<String> constructs) {
    /** Null where it is not known by which guide the source was held. */
    static @Nullable AskedAbout of(Workbench workbench, Source source) {
        SourceGuide held = workbench.guides().heldBy(source.id()).orElse(null);
        if (held == null) {
            return null;
        }
        Guide guide = workbench.guides().guide(held.guide());
        CodeTree tree = workbench.codebooks().tree();
        List<String> asked = guide.questions().stream()
                .filter(question -> !held.skipped().contains(question.number()))
                .flatMap(question -> question.codes().stream())
                .distinct()
                .map(tree::code)
                .sorted(java.util.Comparator.comparingInt(Code::order))
                .map(Code::path)
                .toList();
        return new AskedAbout(guide.slug(), held.skipped().stream().sorted().toList(), asked);
    }

    void text(TextPage page) {
        page.line("guide         " + guide
                + (skipped.isEmpty()
                        ? ""
                        : ", left out: " + skipped.stream().map(String::valueOf).collect(Collectors.joining(", "))));
        page.line("asked about   "
                + constructs.stream()
                        .map(path -> path.substring(path.lastIndexOf('/') + 1))
                        .collect(Collectors.joining(", ")));
    }
}
