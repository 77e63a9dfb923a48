package workbench.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import workbench.cli.answer.Answer;
import workbench.cli.answer.Table;
import workbench.cli.answer.TextPage;
import workbench.codebook.Code;
import workbench.codebook.CodeOrigin;
import workbench.codebook.CodeTree;
import workbench.codebook.Codebook;

/** A codebook as a tree. */
record CodebookPage(Codebook book, CodeTree tree) implements Answer {
    @Override
    public void text(TextPage page) {
        page.line(
                "%s (%s%s)".formatted(book.title(), book.slug(), book.version().isEmpty() ? "" : " " + book.version()));
        for (String about : new String[] {book.citation(), book.rights(), book.notice()}) {
            if (about != null) {
                page.paragraph("", about);
            }
        }
        page.blank();
        codes().forEach(code ->
                page.line("  ".repeat(tree.withAncestors(code.id()).size() - 1) + line(code)));
        page.blank();
        page.line("%s. 'workbench codebook show CODE' shows what one means."
                .formatted(CodedLines.counted(codes().size(), "code")));
    }

    private String line(Code code) {
        String mark = code.origin() == CodeOrigin.OVERLAY ? "  (own words)" : "";
        String subject = code.parent() != null
                ? ""
                : tree.subjectOf(code.id()).map(words -> ": " + words).orElse("");
        return code.name() + subject + "  [" + code.slug() + "]" + mark + (code.retired() ? "  (retired)" : "");
    }

    private List<Code> codes() {
        return tree.codesOf(book.id());
    }

    @Override
    public Object json() {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("id", book.slug());
        object.put("version", book.version());
        object.put("title", book.title());
        object.put("language", book.language());
        object.put("citation", book.citation());
        object.put("rights", book.rights());
        object.put("notice", book.notice());
        object.put("framework", book.framework());
        object.put("codes", table().json());
        return object;
    }

    @Override
    public Table<Code> table() {
        return CodeTable.of(tree, codes(), "");
    }
}
