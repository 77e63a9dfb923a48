package workbench.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import workbench.Workbench;
import workbench.cli.answer.AnswerOptions;
import workbench.cli.answer.NamesFile;
import workbench.cli.answer.Outcome;
import workbench.cli.answer.Surroundings;
import workbench.cli.call.FileUse;
import workbench.exchange.NetworkTables;
import workbench.network.Entry;
import workbench.network.NetworkOutcome;

@Command(
        name = "import",
        description = {
            "Brings in tables about networks, kept in a spreadsheet and saved as CSV: any number of files, as one change.",
            "Brought in again, they change what the tables say otherwise, and double nothing. docs/networks-csv.md has examples."
        },
        footer = {
            "",
            "Examples:",
            "  workbench network import memberships.csv ties.csv",
            "  workbench network import tables/ --dry-run",
            "",
            "What a table is about is told by its columns (those in brackets may be left out):",
            "  networks      network [name kind aliases origins]",
            "  actors        actor [kind aliases participant]",
            "  memberships   actor network from [role to how evidence]",
            "  ties          a b type from [directed to evidence]",
            "  focus         network event focus [evidence]",
            "  states        network event quality level direction [step because by evidence]",
            "  strategies    network event strategy [replaces status step step_owner step_status evidence], a row a step",
            "  tasks         network event task [planned actual contested evidence]",
            "Events as their number, slug or title; evidence as SOURCE@START-END or SOURCE@some words; several in a cell",
            "separated by ';'. An empty cell says none; a column that is not there leaves things as they are."
        })
final class NetworkImportCommand implements Callable<Integer> {
    private final Surroundings around;

    @Mixin
    private final ChangingOptions study;

    @Mixin
    private final AnswerOptions answer;

    @Parameters(arity = "1..*", paramLabel = "FILE.csv", description = "CSV files, or a folder that holds them.")
    @NamesFile(FileUse.READ)
    private List<Path> files = new ArrayList<>();

    @Option(names = "--dry-run", description = "Says what would come of it, and changes nothing.")
    private boolean dryRun;

    NetworkImportCommand(WorkbenchCommand root) {
        this.around = root.around();
        this.study = new ChangingOptions(root);
        this.answer = new AnswerOptions(root.around());
    }

    @Override
    public Integer call() {
        NetworkTables tables =
                NetworkTables.read(files.stream().map(around::file).toList());
        try (Workbench workbench = study.open()) {
            NetworkOutcome outcome = workbench.configurations().enter(tables.rows(), Entry.tables(dryRun));
            tables.said().forEach(around::say);
            outcome.said().forEach(around::say);
            answer.give(Outcome.said("%s %d, changed %d, unchanged %d."
                            .formatted(
                                    dryRun ? "Would be added" : "Added",
                                    outcome.added(),
                                    outcome.changed(),
                                    outcome.unchanged()))
                    .with("added", outcome.added())
                    .with("changed", outcome.changed())
                    .with("unchanged", outcome.unchanged())
                    .with("dryRun", dryRun));
        }
        return 0;
    }
}
