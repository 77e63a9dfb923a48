package workbench.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import workbench.cli.answer.Column;
import workbench.cli.answer.Table;
import workbench.codebook.Code;
import workbench.codebook.CodeTree;
import workbench.codebook.Exclusion;

/** Codes as rows. */
final class CodeTable {
    private static final int WORDS_SHOWN = 70;

    private CodeTable() {}

    static Table<Code> of(CodeTree tree, List<Code> codes, String whenEmpty) {
        List<Column<Code>> columns = List.of(
                Column.data("id", code -> code.id().toString()),
                Column.of("path", Code::path),
                Column.of("name", Code::name),
                Column.data("level", code -> code.level().slug()),
                Column.data("parent", code -> parent(tree, code)),
                Column.data("origin", code -> code.origin().slug()),
                Column.data("aliases", Code::aliases),
                Column.<Code>of("definition", code -> code.wording().definition())
                        .shownAs(CodeTable::shortly),
                Column.data(
                        "subject",
                        code -> code.parent() != null
                                ? null
                                : tree.subjectOf(code.id()).orElse(null)),
                Column.data("include", code -> code.wording().include()),
                Column.data(
                        "exclude",
                        code -> code.wording().exclude().stream()
                                .map(CodeTable::object)
                                .toList()),
                Column.data("examples", code -> code.wording().examples()),
                Column.data("note", code -> code.wording().note()),
                Column.data("basis", Code::basis),
                Column.data("colour", code -> tree.colourOf(code.id()).orElse(null)),
                Column.data("version", Code::version),
                Column.data("retired", Code::retired));
        return new Table<>(columns, codes, whenEmpty);
    }

    private static @Nullable String parent(CodeTree tree, Code code) {
        return code.parent() == null ? null : tree.code(code.parent()).path();
    }

    private static @Nullable String shortly(Code code) {
        String definition = code.wording().definition();
        return definition == null ? null : CodedLines.shortened(definition, WORDS_SHOWN);
    }

    static Map<String, @Nullable String> object(Exclusion exclusion) {
        Map<String, @Nullable String> object = new LinkedHashMap<>();
        object.put("text", exclusion.text());
        object.put("see", exclusion.see());
        return object;
    }
}
