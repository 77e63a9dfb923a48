package workbench.cli;

import java.nio.file.Path;
import java.util.List;
import workbench.cli.answer.Surroundings;

/** The demo of the second sample study, from the first command to the last. */
final class DemoSitesPlay {
    private static final String WORKBOOK = "ratings.xlsx";

    private final Surroundings around;
    private final Path made;
    private final Path shown;
    private final Path corpus;
    private final DemoStage stage;

    /**
     * @param made where the study is made
     * @param shown where it will be
     */
    DemoSitesPlay(Surroundings around, Path made, Path shown) {
        this.around = around;
        this.made = made;
        this.shown = shown;
        this.corpus = SampleCorpus.find(around).resolve("sites");
        this.stage = new DemoStage(around, made, shown);
    }

    void play() {
        around.out()
                .println("An invented study: how six community hospitals took up a call on the second day at home,");
        around.out()
                .println("told by %s. Every step says the command it stands for."
                        .formatted(corpus.resolve("README.md")));
        stage.title("A study, and the framework it is coded against");
        stage.tell(DemoSites.init(shown.toString()));
        DemoStage.Said said = stage.attempt(false, DemoSites.init(made.toString()));
        if (said.exit() != 0) {
            throw new DemoStage.DemoFailed(DemoSites.init(shown.toString()), said);
        }
        DemoSites.material(corpus).forEach(stage::play);
        DemoSites.questions().forEach(stage::play);
        workbook();
    }

    private void workbook() {
        Path file = made.resolve(WORKBOOK);
        String delivered = shown.resolve(WORKBOOK).toString();
        stage.title("The same as a sheet to work in: each cell leads to its excerpts, and it can be read back in");
        stage.tell(List.of("rating", "matrix", "--order-by", "outcome", "-o", delivered));
        stage.show(stage.ask(List.of("rating", "matrix", "--order-by", "outcome", "-o", file.toString()))
                .err()
                .replace(file.toString(), delivered));
    }

    /** What to try next. */
    static void next(Surroundings around, Path study) {
        String name = DemoStage.quoted(study.toString());
        around.out().println();
        around.out().println("What to try next:");
        for (String words : List.of(
                "open %s in a spreadsheet program, change a rating, and read it back:"
                        .formatted(study.resolve(WORKBOOK)),
                "workbench -s %s rating import %s --preview".formatted(name, study.resolve(WORKBOOK)),
                "workbench -s %s rating matrix --order-by outcome --rule gap".formatted(name),
                "workbench -s %s find --code champions --case ashlow".formatted(name),
                "workbench -s %s summaries --case foxley-bar".formatted(name))) {
            around.out().println("  " + words);
        }
        around.out().flush();
    }
}
