package workbench.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import workbench.Workbench;
import workbench.cli.answer.Answer;
import workbench.cli.answer.AnswerOptions;
import workbench.cli.answer.Table;
import workbench.cli.answer.TextPage;
import workbench.memo.Memo;

@Command(
        name = "show",
        description = "Shows one memo.",
        footer = {"", "Example:", "  workbench memo show 4f1c9a07be52"})
final class MemoShowCommand implements Callable<Integer> {
    @Mixin
    private final ReadingOptions study;

    @Mixin
    private final AnswerOptions answer;

    @Parameters(paramLabel = "MEMO", description = "Its id, or how that begins or ends; 'memo list' shows the end.")
    private String memo = "";

    MemoShowCommand(WorkbenchCommand root) {
        this.study = new ReadingOptions(root);
        this.answer = new AnswerOptions(root.around());
    }

    @Override
    public Integer call() {
        try (Workbench workbench = study.open()) {
            Memo found = workbench.memos().find(memo);
            answer.give(new Shown(MemoTable.of(workbench, List.of(found)), found));
        }
        return 0;
    }

    /** Its details, then its words as paragraphs. */
    private record Shown(Table<Memo> table, Memo memo) implements Answer {
        @Override
        public void text(TextPage page) {
            Map<String, @Nullable Object> details = new LinkedHashMap<>(table.object(memo));
            details.remove("text");
            page.fields(details);
            page.blank();
            memo.text().lines().forEach(line -> page.paragraph("", line));
        }

        @Override
        public Object json() {
            return table.object(memo);
        }
    }
}
