package workbench.source.reader;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import workbench.problem.Problem;
import workbench.source.Source;

/** What became of one file of an import; a file that is refused never stops the others. */
public sealed interface ImportOutcome {
    /** The file as the caller named it. */
    Path file();

    /**
     * It is a source now (or would be, in a dry run).
     *
     * @param characters length of its text in code points
     * @param turns how many turns each speaker label has, in order of first appearance
     * @param kindGuessed whether nobody said what kind it is
     * @param said what was done besides: participants made, labels mapped
     */
    record Imported(
            Path file,
            Source source,
            int segments,
            int characters,
            Map<String, Integer> turns,
            boolean kindGuessed,
            List<String> said,
            List<String> warnings)
            implements ImportOutcome {}

    /** Its content is in the study already. */
    record Unchanged(Path file, Source source) implements ImportOutcome {}

    /** It was refused whole. */
    record Refused(Path file, Problem problem) implements ImportOutcome {}
}
