package workbench.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
import workbench.codebook.Code;
import workbench.codebook.CodeLookup;
import workbench.codebook.Crosswalk;
import workbench.codebook.CrosswalkFile;
import workbench.id.CodeId;
import workbench.id.CodingId;
import workbench.id.Ids;
import workbench.problem.Refusal;
import workbench.recoding.CrosswalkApplied;
import workbench.recoding.CrosswalkQueue;

@Command(
        name = "crosswalk",
        customSynopsis = {
            "workbench codebook crosswalk FROM-BOOK TO-BOOK (--preview | --apply | --queue [--code C] [--limit N])",
            "workbench codebook crosswalk FROM-BOOK TO-BOOK --settle CODING... --to CODE...",
            "workbench codebook crosswalk FROM-BOOK TO-BOOK --leave CODING... --because T"
        },
        sortOptions = false,
        description = {
            "Carries codings from one framework to another. What is safe is added and points at its origin, which stays; the"
                    + " rest waits for a person."
        },
        footer = {
            "",
            "Examples:",
            "  workbench codebook crosswalk cfir-2009 cfir-2022 --preview",
            "  workbench codebook crosswalk cfir-2009 cfir-2022 --apply",
            "  workbench codebook crosswalk cfir-2009 cfir-2022 --queue --code leadership-engagement",
            "  workbench codebook crosswalk cfir-2009 cfir-2022 --settle 0199… --to high-level-leaders --to motivation",
            "",
            "Applied again, it adds only what has been coded since. 'undo' takes the whole of it back."
        })
final class CodebookCrosswalkCommand implements Callable<Integer> {
    private final Surroundings around;

    @Mixin
    private final ChangingOptions study;

    @Mixin
    private final AnswerOptions answer;

    @Parameters(index = "0", paramLabel = "FROM-BOOK", description = "The codebook that was coded with.")
    private String from = "";

    @Parameters(index = "1", paramLabel = "TO-BOOK", description = "The codebook to see it in.")
    private String to = "";

    @Option(names = "--preview", description = "Shows what would be done, and changes nothing.")
    private boolean preview;

    @Option(names = "--apply", description = "Adds the codings that may move by themselves.")
    private boolean apply;

    @Option(names = "--queue", description = "Lists the codings that wait for a person, with their words.")
    private boolean queue;

    @Option(names = "--code", paramLabel = "CODE", description = "With '--queue': of this code alone.")
    private @Nullable String code;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "50",
            description = "With '--queue': at most so many; 0 is all.")
    private int limit = 50;

    @Option(names = "--settle", paramLabel = "CODING", description = "Decides what a coding becomes. Repeatable.")
    private List<String> settle = new ArrayList<>();

    @Option(
            names = "--to",
            paramLabel = "CODE",
            description = "With '--settle': a code of the second codebook. Repeatable.")
    private List<String> targets = new ArrayList<>();

    @Option(
            names = "--leave",
            paramLabel = "CODING",
            description = "Decides that a coding becomes nothing. Repeatable.")
    private List<String> leave = new ArrayList<>();

    @Option(names = "--because", paramLabel = "T", description = "With '--leave': why.")
    private @Nullable String because;

    @Option(names = "--with", paramLabel = "FILE.json", description = "Your own crosswalk instead of the built-in one.")
    @NamesFile(FileUse.READ)
    private @Nullable Path own;

    CodebookCrosswalkCommand(WorkbenchCommand root) {
        this.around = root.around();
        this.study = new ChangingOptions(root);
        this.answer = new AnswerOptions(root.around());
    }

    @Override
    public Integer call() {
        long asked = Stream.of(preview, apply, queue, !settle.isEmpty(), !leave.isEmpty())
                .filter(Boolean::booleanValue)
                .count();
        if (asked != 1) {
            throw FilterWords.usage(
                    "Nothing says what to do, or two things do.",
                    "Say one of --preview, --apply, --queue, --settle CODING --to CODE, --leave CODING --because T.");
        }
        FilterWords.refuseNegative(limit, 0, 0);
        Crosswalk crosswalk = crosswalk();
        try (Workbench workbench = preview || queue ? study.openToRead() : study.open()) {
            run(workbench, crosswalk);
        }
        return 0;
    }

    private void run(Workbench workbench, Crosswalk crosswalk) {
        if (preview) {
            answer.give(new CrosswalkPage(crosswalk, workbench.crosswalks().preview(crosswalk), null));
        } else if (apply) {
            CrosswalkApplied applied = workbench.crosswalks().apply(crosswalk);
            answer.give(new CrosswalkPage(crosswalk, applied.plan(), applied));
        } else if (queue) {
            giveQueue(workbench, crosswalk);
        } else if (!settle.isEmpty()) {
            settle(workbench, crosswalk);
        } else {
            leave(workbench, crosswalk);
        }
    }

    private Crosswalk crosswalk() {
        if (own == null) {
            return CrosswalkFile.builtIn(from, to);
        }
        Path file = around.file(own);
        Crosswalk read;
        try {
            read = CrosswalkFile.read(Files.readString(file));
        } catch (IOException unreadable) {
            throw Refusal.because(
                    "'%s' could not be read.".formatted(own),
                    "Name a crosswalk as JSON, in UTF-8; codebooks/crosswalk.schema.json has its form.");
        }
        if (!read.from().equals(from) || !read.to().equals(to)) {
            throw Refusal.because(
                    "'%s' leads from '%s' to '%s'.".formatted(own, read.from(), read.to()),
                    "Name these two codebooks, in this order.");
        }
        return read;
    }

    private void giveQueue(Workbench workbench, Crosswalk crosswalk) {
        CodeId alone = code == null
                ? null
                : workbench.codebooks().lookup().code(code, from).id();
        CrosswalkQueue waiting = workbench.crosswalks().queue(crosswalk, alone, limit);
        answer.give(CrosswalkQueuePage.of(workbench, waiting));
    }

    private void settle(Workbench workbench, Crosswalk crosswalk) {
        if (targets.isEmpty()) {
            throw FilterWords.usage("Nothing says what the coding becomes.", "Add '--to CODE', or '--leave' it.");
        }
        CodeLookup lookup = workbench.codebooks().lookup();
        List<Code> codes = targets.stream()
                .map(words -> lookup.codeInUse(words, to))
                .distinct()
                .toList();
        List<CodingId> ids = ids(settle);
        List<CodingId> made = workbench.crosswalks().settle(crosswalk, ids, codes);
        List<String> lines = new ArrayList<>(CodedLines.of(workbench, made));
        lines.add("%s settled.".formatted(CodedLines.counted(ids.size(), "coding")));
        answer.give(new Outcome(lines, java.util.Map.of())
                .with("settled", ids.size())
                .with("codings", made.stream().map(CodingId::toString).toList()));
    }

    private void leave(Workbench workbench, Crosswalk crosswalk) {
        if (because == null) {
            throw FilterWords.usage("Nothing says why.", "Add '--because T'.");
        }
        List<CodingId> ids = ids(leave);
        workbench.crosswalks().leave(crosswalk, ids, because);
        answer.give(Outcome.said("%s left as they are.".formatted(CodedLines.counted(ids.size(), "coding")))
                .with("left", ids.size()));
    }

    private static List<CodingId> ids(List<String> words) {
        LinkedHashSet<CodingId> ids = new LinkedHashSet<>();
        for (String one : words) {
            ids.add(Ids.read(one)
                    .map(CodingId::new)
                    .orElseThrow(() -> Refusal.because(
                            "There is no coding '%s'.".formatted(one), "'--queue' shows the ids of those that wait.")));
        }
        return List.copyOf(ids);
    }
}
