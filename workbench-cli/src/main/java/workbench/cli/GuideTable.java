package workbench.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import workbench.Workbench;
import workbench.cli.answer.Column;
import workbench.cli.answer.Table;
import workbench.codebook.CodeTree;
import workbench.guide.Guide;
import workbench.guide.Guide.Question;
import workbench.guide.SourceGuide;
import workbench.id.SourceId;

/** Guides, and the questions of one, as rows. */
final class GuideTable {
    private GuideTable() {}

    static Table<Guide> of(Workbench workbench, List<Guide> guides) {
        List<SourceGuide> held = workbench.guides().held();
        List<Column<Guide>> columns = List.of(
                Column.data("id", guide -> guide.id().toString()),
                Column.of("slug", Guide::slug),
                Column.of("title", Guide::title),
                Column.of("questions", guide -> guide.questions().size()),
                Column.of(
                        "constructs",
                        guide -> guide.questions().stream()
                                .flatMap(question -> question.codes().stream())
                                .distinct()
                                .count()),
                Column.of(
                        "sources",
                        guide -> held.stream()
                                .filter(one -> one.guide().equals(guide.id()))
                                .count()));
        return new Table<>(columns, guides, "No guides yet. Bring one in with 'workbench guide import FILE.csv'.");
    }

    /** One line a question; in text the constructs bear the ends of their paths. */
    static Table<Question> questions(Workbench workbench, Guide guide) {
        CodeTree tree = workbench.codebooks().tree();
        Map<SourceId, String> labels = new HashMap<>();
        workbench.sources().all().forEach(source -> labels.put(source.id(), source.label()));
        List<SourceGuide> held = workbench.guides().held().stream()
                .filter(one -> one.guide().equals(guide.id()))
                .toList();
        List<Column<Question>> columns = List.of(
                Column.data("id", question -> question.id().toString()),
                Column.<Question>of("number", Question::number).headed("no."),
                Column.of("question", Question::words),
                Column.<Question>of(
                                "constructs",
                                question -> question.codes().stream()
                                        .map(code -> tree.code(code).path())
                                        .toList())
                        .shownAs(question -> question.codes().stream()
                                .map(code -> tree.code(code).slug())
                                .toList())
                        .headed("asks about"),
                Column.<Question>of(
                                "skippedIn",
                                question -> held.stream()
                                        .filter(one -> one.skipped().contains(question.number()))
                                        .map(one -> labels.get(one.source()))
                                        .toList())
                        .headed("left out in"));
        return new Table<>(columns, guide.questions(), "It has no questions.");
    }
}
