package workbench.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import workbench.Workbench;
import workbench.cli.answer.Column;
import workbench.cli.answer.Table;
import workbench.memo.Memo;

/** Memos as rows. */
final class MemoTable {
    private MemoTable() {}

    static Table<Memo> of(Workbench workbench, List<Memo> memos) {
        CodingWords words = CodingWords.of(workbench);
        List<Column<Memo>> columns = List.of(
                Column.of("id", memo -> memo.id().toString()),
                Column.of("kind", memo -> memo.kind().slug()),
                Column.of("date", MemoTable::date),
                Column.of(
                        "followup",
                        memo -> memo.followup() == null ? null : memo.followup().slug()),
                Column.of(
                        "about",
                        memo -> memo.subjects().stream()
                                .map(subject -> SubjectWords.of(workbench, subject))
                                .toList()),
                Column.of("author", memo -> words.coder(memo.author())),
                Column.data("writtenAt", memo -> memo.writtenAt().toString()),
                Column.of("text", Memo::text));
        return new Table<>(columns, memos, "No memos yet. Write one with 'workbench memo add --text …'.");
    }

    private static @Nullable String date(Memo memo) {
        return memo.date() == null ? null : memo.date().words();
    }
}
