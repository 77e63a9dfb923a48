package workbench.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import workbench.Workbench;
import workbench.cli.answer.AnswerOptions;
import workbench.cli.answer.Column;
import workbench.cli.answer.Table;
import workbench.codebook.CodeTree;
import workbench.codebook.Codebook;

@Command(
        name = "list",
        description = "Lists the study's codebooks; the first is the primary one.",
        footer = {"", "Example:", "  workbench codebook list"})
final class CodebookListCommand implements Callable<Integer> {
    @Mixin
    private final ReadingOptions study;

    @Mixin
    private final AnswerOptions answer;

    CodebookListCommand(WorkbenchCommand root) {
        this.study = new ReadingOptions(root);
        this.answer = new AnswerOptions(root.around());
    }

    @Override
    public Integer call() {
        try (Workbench workbench = study.open()) {
            answer.give(table(workbench.codebooks().tree()));
        }
        return 0;
    }

    static Table<Codebook> table(CodeTree tree) {
        List<Column<Codebook>> columns = List.of(
                Column.of("id", Codebook::slug),
                Column.of("version", Codebook::version),
                Column.of("title", Codebook::title),
                Column.of("language", Codebook::language),
                Column.<Codebook>of("framework", Codebook::framework)
                        .headed("kind")
                        .shownAs(book -> book.framework() ? "framework" : "own"),
                Column.<Codebook>of(
                                "primary",
                                book -> book.ordinal()
                                        == tree.codebooks().getFirst().ordinal())
                        .shownAs(book -> book.equals(tree.codebooks().getFirst()) ? "primary" : null),
                Column.of("codes", book -> tree.codesOf(book.id()).size()));
        return new Table<>(
                columns, tree.codebooks(), "No codebook yet. Bring one in with 'workbench codebook import FILE'.");
    }
}
