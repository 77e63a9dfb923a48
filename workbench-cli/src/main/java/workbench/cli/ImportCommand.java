package workbench.cli;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import workbench.Workbench;
import workbench.cli.answer.AnswerFormat;
import workbench.cli.answer.AnswerOptions;
import workbench.cli.answer.NamesFile;
import workbench.cli.answer.ProgressLine;
import workbench.cli.answer.Surroundings;
import workbench.cli.call.FileUse;
import workbench.problem.Problem;
import workbench.problem.ProblemKind;
import workbench.problem.Refusal;
import workbench.problem.WorkbenchException;
import workbench.source.SourceEdit;
import workbench.source.reader.ImportFile;
import workbench.source.reader.ImportOutcome;
import workbench.source.reader.ImportRequest;
import workbench.source.reader.ReadOptions;

@Command(
        name = "import",
        description =
                "Brings files into the study as sources; a file it cannot read is said and never stops the others.",
        footer = {
            "",
            "Examples:",
            "  workbench import interviews/ --kind interview --network commissioning-network",
            "  workbench import --manifest field/manifest.csv",
            "  workbench import survey.xlsx --rows --kind document",
            "",
            "A manifest is a CSV file with the column 'file' and any of kind, title, date, written, network, event, case,",
            "participant, consent, place, collector, form, guide, skipped (numbers of the guide's questions left out); further",
            "columns become attributes of the source."
        })
final class ImportCommand implements Callable<Integer>, AnswersRefusals {
    private final Surroundings around;

    @Mixin
    private final ChangingOptions study;

    @Mixin
    private final AnswerOptions answer;

    @Mixin
    private final SourceDetails details = new SourceDetails();

    @Parameters(arity = "0..*", paramLabel = "PATH", description = "Files, or folders with all that is in them.")
    @NamesFile(FileUse.READ)
    private List<Path> paths = new ArrayList<>();

    @Option(
            names = "--participant",
            paramLabel = "P",
            description = "Who speaks, by pseudonym; made when new. Repeatable.")
    private List<String> participants = new ArrayList<>();

    @Option(names = "--manifest", paramLabel = "FILE.csv", description = "A list of files and what is known of each.")
    @NamesFile(FileUse.READ)
    private @Nullable Path manifest;

    @Option(
            names = "--rows",
            description = "Each row of a table becomes a source, its columns attributes (survey answers).")
    private boolean rows;

    @Option(
            names = "--encoding",
            paramLabel = "E",
            description = "The text files' encoding, such as windows-1252; found out if not said.")
    private @Nullable Charset encoding;

    @Option(names = "--dry-run", description = "Reads and reports, and changes nothing.")
    private boolean dryRun;

    ImportCommand(WorkbenchCommand root) {
        this.around = root.around();
        this.study = new ChangingOptions(root);
        this.answer = new AnswerOptions(root.around());
    }

    @Override
    public Integer call() {
        if (paths.isEmpty() && manifest == null) {
            throw new WorkbenchException(new Refusal(
                    "There is nothing to import.",
                    "Name files, a folder, or '--manifest FILE.csv'.",
                    ProblemKind.USAGE));
        }
        try (Workbench workbench = study.open()) {
            Manifest listed = manifest(workbench);
            List<ImportFile> files = new ArrayList<>(files(workbench));
            Set<Path> named = listed.named();
            files.removeIf(file -> isManifest(file.path()) || named.contains(Manifest.absolute(file.path())));
            files.addAll(listed.files());
            List<ImportOutcome> outcomes = run(workbench, files);
            if (!dryRun) {
                listed.hold(workbench, outcomes);
            }
            ImportAnswer result = ImportAnswer.of(outcomes, around::named, dryRun);
            answer.give(result);
            result.refused()
                    .forEach(refused ->
                            around.say(around.named(refused.file()) + ": " + Refusals.line(refused.problem())));
            return result.refused().isEmpty() ? 0 : Refusals.REFUSED;
        }
    }

    private List<ImportFile> files(Workbench workbench) {
        SourceEdit edit = details.edit(workbench);
        List<ImportFile> files = new ArrayList<>();
        for (Path file : ImportPaths.files(around, paths)) {
            files.add(new ImportFile(file, edit, participants));
        }
        return files;
    }

    private boolean isManifest(Path file) {
        return manifest != null && around.file(manifest).equals(file);
    }

    private Manifest manifest(Workbench workbench) {
        return manifest == null
                ? new Manifest(List.of(), Map.of())
                : Manifest.read(around, around.file(manifest), workbench, details.edit(workbench), participants);
    }

    private List<ImportOutcome> run(Workbench workbench, List<ImportFile> files) {
        ImportRequest request = new ImportRequest(files, new ReadOptions(encoding, rows), dryRun);
        try (ProgressLine progress = ProgressLine.over(around, "Reading", files.size())) {
            return workbench.imports().run(request, outcome -> progress.step());
        }
    }

    @Override
    public void answerRefusal(List<? extends Problem> problems) {
        if (answer.format() == AnswerFormat.JSON) {
            answer.give(ImportAnswer.refusedWhole(manifest, problems));
        }
    }
}
