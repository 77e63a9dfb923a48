package workbench.cli;

import java.util.List;
import workbench.Workbench;
import workbench.cli.answer.Outcome;
import workbench.codebook.Code;

/** What came of a change to a code: a sentence for people, the code as it is now for scripts. */
final class CodeChanged {
    private CodeChanged() {}

    static Outcome said(Workbench workbench, Code code, String sentence) {
        return Outcome.row(sentence, CodeTable.of(workbench.codebooks().tree(), List.of(code), ""), code);
    }
}
