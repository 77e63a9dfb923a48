package workbench.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import workbench.cli.answer.AnswerOptions;
import workbench.cli.answer.NamesFile;
import workbench.cli.answer.Outcome;
import workbench.cli.answer.Surroundings;
import workbench.cli.call.FileUse;
import workbench.exchange.CodebookReader;
import workbench.problem.Problem;

@Command(
        name = "check",
        description = "Names every fault of a codebook file with its place; needs no study and changes nothing.",
        footer = {"", "Example:", "  workbench codebook check my-codes.xlsx"})
final class CodebookCheckCommand implements Callable<Integer> {
    private final Surroundings around;

    @Mixin
    private final AnswerOptions answer;

    @Parameters(paramLabel = "FILE", description = "JSON, CSV or XLSX.")
    @NamesFile(FileUse.READ)
    private Path file = Path.of("");

    @Option(names = "--id", paramLabel = "ID", description = "The id it shall have.")
    private @Nullable String id;

    CodebookCheckCommand(WorkbenchCommand root) {
        this.around = root.around();
        this.answer = new AnswerOptions(root.around());
    }

    @Override
    public Integer call() {
        Path place = around.file(file);
        List<Problem> faults = CodebookReader.faults(place, id);
        faults.forEach(fault -> around.say(Refusals.line(fault)));
        String verdict = faults.isEmpty()
                ? "%s has no fault: %s."
                        .formatted(
                                file.getFileName(),
                                CodedLines.counted(
                                        CodebookReader.read(place, id).codes().size(), "code"))
                : "%s has %s.".formatted(file.getFileName(), CodedLines.counted(faults.size(), "fault"));
        answer.give(Outcome.said(verdict)
                .with("file", file.toString())
                .with(
                        "faults",
                        faults.stream().map(CodebookCheckCommand::object).toList()));
        return faults.isEmpty() ? 0 : Refusals.REFUSED;
    }

    private static Map<String, String> object(Problem fault) {
        Map<String, String> object = new LinkedHashMap<>();
        object.put("problem", Refusals.what(fault));
        object.put("remedy", fault.remedy());
        return object;
    }
}
