package workbench.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
import workbench.cli.answer.Surroundings;
import workbench.cli.call.FileUse;
import workbench.coding.CodingResult;
import workbench.coding.CodingRow;
import workbench.coding.CodingStatus;
import workbench.exchange.CodingCsv;
import workbench.problem.Problem;
import workbench.problem.RowProblem;
import workbench.query.Criterion;
import workbench.query.Query;
import workbench.timeline.FuzzyDate;

@Command(
        name = "code",
        customSynopsis = {
            "workbench code SOURCE (--quote TEXT|- | --at START-END | --segment N) --as CODE",
            "               [--valence V] [--event E]... [--affects N]... [--network N] [--voice V] [--note T]",
            "workbench code --from CODINGS.csv",
            "workbench code --place SOURCE@START-END... --as CODE [--valence V] [--event E]... [--affects N]... [--proposed]",
            "workbench code --matching WORDS --as CODE [--preview] [FILTERS]"
        },
        sortOptions = false,
        description = {
            "Says that words of a source speak of a code.",
            "The valence is the direction of the influence on the affected network and its work: neither the tone of the"
                    + " words nor the amount of a thing. Scarce money that steadied roles is positive."
        },
        footer = {
            "",
            "Examples:",
            "  workbench code S03 --quote \"nobody told us\" --as planning --valence - --event 2",
            "  workbench code S03 --quote \"our director would not hear of it\" --as high-level-leaders --characteristic motivation",
            "  workbench code --from codings.csv",
            "  workbench code --matching \"wait* OR late\" --as waiting --kind interview --preview",
            "",
            "With '--matching', all filters of 'find' choose passages (--event, --affects and --from too, which is then a",
            "date); nothing of them is said of the codings that are proposed."
        })
final class CodeCommand implements Callable<Integer>, AnswersRefusals {
    private final Surroundings around;

    @Mixin
    private final ChangingOptions study;

    @Mixin
    private final AnswerOptions answer;

    @Mixin
    private final CodedPlace place;

    @Mixin
    private final CodedDetails details = new CodedDetails();

    @Mixin
    private final FurtherFilters filters = new FurtherFilters();

    @Parameters(arity = "0..1", paramLabel = "SOURCE", description = "Its label, file name, title or id.")
    private @Nullable String source;

    @Option(names = "--as", paramLabel = "CODE", description = "The code: path, end of a path, name or alias.")
    private @Nullable String code;

    @Option(
            names = "--from",
            paramLabel = "CODINGS.csv",
            description =
                    "Many at once: columns source, code, start and end or quote, and any of valence, coder, event,"
                            + " affects, network, voice, note, characteristic. All or nothing.")
    @NamesFile(FileUse.READ)
    private @Nullable String from;

    @Option(
            names = "--place",
            paramLabel = "SOURCE@START-END",
            description = "Many places with one code at once, as 'find --places' names them; one change. Repeatable.")
    private List<String> places = new ArrayList<>();

    @Option(names = "--proposed", description = "With '--place': codings that count nowhere until accepted.")
    private boolean proposed;

    @Option(
            names = "--matching",
            paramLabel = "WORDS",
            description = "Proposes a coding of each sentence in which the words match; none counts until accepted.")
    private @Nullable String matching;

    @Option(names = "--preview", description = "With '--matching': shows what would be proposed, and changes nothing.")
    private boolean preview;

    CodeCommand(WorkbenchCommand root) {
        this.around = root.around();
        this.study = new ChangingOptions(root);
        this.answer = new AnswerOptions(root.around());
        this.place = new CodedPlace(root.around());
    }

    @Override
    public Integer call() {
        if (matching != null) {
            return propose(matching, wantedCode());
        }
        if (!places.isEmpty()) {
            return codePlaces(wantedCode());
        }
        return source == null && from != null ? codeAll(from) : codeOne(wantedSource(), wantedCode());
    }

    private String wantedCode() {
        if (code == null) {
            throw FilterWords.usage("No code is named.", "Add --as CODE; 'codebook search WORDS' finds one.");
        }
        return code;
    }

    private String wantedSource() {
        if (source == null || from != null) {
            throw FilterWords.usage(
                    "Name either one source, or '--from CODINGS.csv', or '--matching WORDS'.",
                    "See 'workbench code --help' for an example of each.");
        }
        return source;
    }

    private int codeAll(String file) {
        Path csv = around.file(file);
        try (Workbench workbench = study.open()) {
            CodingCsv rows = new CodingCsv(csv, workbench.sources(), workbench.timeline());
            CodingResult result = workbench.codings().code(rows, CodingStatus.MADE);
            int exit = tell(result, List.of());
            Reminders.summed(workbench, result.codings()).forEach(around::say);
            return exit;
        }
    }

    private int codePlaces(String as) {
        if (source != null || from != null) {
            throw FilterWords.usage(
                    "'--place' names the source and the words already.", "Leave SOURCE and '--from' out.");
        }
        var rows = places.stream().map(place -> row(place, as)).toList();
        try (Workbench workbench = study.open()) {
            CodingResult result =
                    workbench.codings().code(rows.iterator(), proposed ? CodingStatus.PROPOSED : CodingStatus.MADE);
            int exit = tell(result, List.of());
            Reminders.summed(workbench, result.codings()).forEach(around::say);
            return exit;
        }
    }

    private CodingRow row(String place, String as) {
        int at = place.lastIndexOf('@');
        if (at <= 0) {
            throw FilterWords.usage(
                    "'%s' is no place.".formatted(place), "Write SOURCE@START-END, such as S03@120-180.");
        }
        int[] ends = CodedPlace.ends(place.substring(at + 1));
        return details.row(place.substring(0, at), new CodedPlace.Place(ends[0], ends[1], ""), as);
    }

    private int codeOne(String where, String as) {
        try (Workbench workbench = study.open()) {
            var row = details.row(where, place.in(workbench, where), as);
            CodingResult result = workbench.codings().code(List.of(row).iterator(), CodingStatus.MADE);
            int exit = tell(result, CodedLines.of(workbench, result.codings()));
            result.codings().forEach(id -> Reminders.of(workbench, id).forEach(around::say));
            if (result.applied() > 0 && details.lacksAffected()) {
                around.sayToWhoTypes("Whom it helped or hindered is not said; '--affects NETWORK' says it"
                        + " ('coding set %s --affects NETWORK' afterwards)."
                                .formatted(result.codings().getFirst()));
            }
            return exit;
        }
    }

    private int propose(String words, String as) {
        try (Workbench workbench = study.open()) {
            FilterWords in = filters.words(workbench);
            Query.Builder query = Query.builder().words(words);
            filters.addTo(query, in);
            details.addTo(query, in);
            if (source != null) {
                query.where(in.source(source));
            }
            if (from != null) {
                query.where(new Criterion.From(FuzzyDate.read(from)
                        .orElseThrow(() -> FilterWords.usage(
                                "'%s' is no date.".formatted(from), "With '--matching', '--from' is a date."))
                        .first()));
            }
            Proposals proposals = Proposals.of(workbench, query.build(), as);
            if (preview) {
                answer.give(proposals);
                return 0;
            }
            CodingResult result = workbench.codings().code(proposals.codings(), CodingStatus.PROPOSED);
            return tell(result, List.of());
        }
    }

    private int tell(CodingResult result, List<String> made) {
        List<String> lines = new ArrayList<>(made);
        if (result.refused().isEmpty()) {
            lines.add(summary(result));
        }
        answer.give(CodingAnswer.of(result, lines));
        result.said().forEach(said -> around.say(CodedLines.sentence(said)));
        return tellRefusals(result);
    }

    private String summary(CodingResult result) {
        String again = result.unchanged() == 0 ? "" : " %d stood already.".formatted(result.unchanged());
        return matching == null && !proposed
                ? CodedLines.counted(result.applied(), "coding") + " made." + again
                : CodedLines.counted(result.applied(), "coding") + " proposed; they count nowhere until accepted:"
                        + " 'workbench find --status proposed --ids' shows them, 'coding accept ID...' accepts."
                        + again;
    }

    /** Before its row and column the file. */
    private String place(RowProblem problem) {
        String what = Refusals.what(problem);
        return from == null || problem.row() == 0
                ? what
                : "%s, %s%s".formatted(from, what.substring(0, 1).toLowerCase(Locale.ROOT), what.substring(1));
    }

    /** Each on a line. */
    private int tellRefusals(CodingResult result) {
        for (RowProblem problem : result.refused()) {
            around.say(place(problem) + " " + problem.remedy());
        }
        if (result.refusals() > result.refused().size()) {
            around.say("... and %d more."
                    .formatted(result.refusals() - result.refused().size()));
        }
        if (result.refusals() == 0) {
            return 0;
        }
        around.say("Nothing was coded.");
        return Refusals.REFUSED;
    }

    @Override
    public void answerRefusal(List<? extends Problem> problems) {
        if (answer.format() == AnswerFormat.JSON) {
            answer.give(CodingAnswer.refused(problems));
        }
    }
}
