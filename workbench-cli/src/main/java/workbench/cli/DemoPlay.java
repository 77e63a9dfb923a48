package workbench.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import workbench.cli.answer.Surroundings;
import workbench.text.CodePoints;
import workbench.text.Names;

/** The demo, from the first command to the last. */
final class DemoPlay {
    private static final Pattern LABEL = Pattern.compile("\"label\" : \"(S\\d+)\"");
    private static final Pattern START = Pattern.compile("\"start\" : (\\d+)");

    private final Surroundings around;
    private final Path made;
    private final Path shown;
    private final Path corpus;
    private final DemoStage stage;

    /**
     * @param made where the study is made
     * @param shown where it will be
     */
    DemoPlay(Surroundings around, Path made, Path shown) {
        this.around = around;
        this.made = made;
        this.shown = shown;
        this.corpus = SampleCorpus.find(around);
        this.stage = new DemoStage(around, made, shown);
    }

    void play() throws IOException {
        around.out()
                .println(
                        "An invented study: how a conversation kit for people just home from hospital came to Marlsea,");
        around.out()
                .println("told by %s. Every step says the command it stands for."
                        .formatted(corpus.resolve("README.md")));
        begin();
        DemoStudy.parts().forEach(stage::play);
        DemoStudy.material(corpus).forEach(stage::play);
        DemoJudgements.tables(corpus).forEach(stage::play);
        stage.play(DemoQuestions.hindrances());
        stage.play(DemoQuestions.against());
        stage.play(DemoQuestions.matrix());
        stage.play(DemoQuestions.cell());
        line();
        DemoJudgements.questions().forEach(stage::play);
        workbook();
    }

    private void begin() {
        stage.title("A study, and the frameworks it is coded against");
        stage.tell(DemoStudy.init(shown.toString()));
        DemoStage.Said said = stage.attempt(false, DemoStudy.init(made.toString()));
        if (said.exit() != 0) {
            throw new DemoStage.DemoFailed(DemoStudy.init(shown.toString()), said);
        }
        stage.tell(DemoStudy.site());
        stage.show(DemoStage.lastLine(stage.ask(DemoStudy.site()).out()));
    }

    /** The line of the source's text in which the last excerpt shown begins. */
    private void line() {
        String json = stage.ask(DemoQuestions.cellAsJson()).out();
        Matcher label = LABEL.matcher(json);
        Matcher start = START.matcher(json);
        if (!label.find() || !start.find()) {
            return;
        }
        CodePoints text = CodePoints.of(
                stage.ask(List.of("source", "text", label.group(1))).out());
        int at = text.toChar(Integer.parseInt(start.group(1)));
        long number =
                text.text().substring(0, at).chars().filter(one -> one == '\n').count() + 1;
        String line = text.text().lines().skip(number - 1).findFirst().orElse("");
        around.out().println();
        stage.tell(List.of("source", "text", label.group(1)), "   (line %d of it)".formatted(number));
        stage.show(CodedLines.shortened(line, 220));
    }

    private void workbook() throws IOException {
        String name = Names.slug(DemoStudy.TITLE) + ".xlsx";
        Path made = this.made.resolve(name);
        String delivered = shown.resolve(name).toString();
        stage.title("The workbook: every cell leads to its excerpts, every excerpt to its source; it names no one");
        stage.tell(List.of("export", delivered));
        stage.show(stage.ask(List.of("export", made.toString())).out().replace(made.toString(), delivered));
        stage.title("Has anybody changed it? First as delivered, then a copy in which one sign was turned by hand");
        stage.tell(List.of("verify", delivered));
        stage.show(
                DemoStage.lastLine(stage.ask(List.of("verify", made.toString())).out()));
        Path folder = Files.createTempDirectory("workbench-demo");
        try {
            Path copy = Files.copy(made, folder.resolve("altered.xlsx"));
            String cell = HandEdit.flip(copy);
            around.out().println();
            stage.tell(List.of("verify", "altered.xlsx"));
            stage.show("(in the copy, cell %s of the sheet 'Matrix' says + where it said −)".formatted(cell));
            stage.show(stage.attempt(false, List.of("-s", this.made.toString(), "verify", copy.toString()))
                    .out());
        } finally {
            FolderTree.delete(folder);
        }
    }

    /** What to try next. */
    static void next(Surroundings around, Path study) {
        String name = DemoStage.quoted(study.toString());
        around.out().println();
        around.out().println("What to try next:");
        for (String words : List.of(
                "open %s in a spreadsheet program, and follow a cell of the sheet 'Matrix'"
                        .formatted(study.resolve(Names.slug(DemoStudy.TITLE) + ".xlsx")),
                "workbench serve %s          the study in the browser".formatted(name),
                "workbench -s %s find \"tender OR contractor\" --network commissioners".formatted(name),
                "workbench -s %s codebook show available-resources".formatted(name),
                "workbench -s %s matrix --rows domain --columns affects".formatted(name),
                "workbench -s %s memo list --followup open".formatted(name),
                "workbench init my-study            a study of your own; 'workbench --help' lists all commands")) {
            around.out().println("  " + words);
        }
        around.out().flush();
    }
}
