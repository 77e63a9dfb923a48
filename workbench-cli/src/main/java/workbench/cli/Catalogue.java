package workbench.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.OptionSpec;
import workbench.cli.answer.Surroundings;

/**
 * Every command there is, in the order of the help. A new command is one new class and one line here. Only the command
 * that was asked for is made, because each costs time to set up; help and misspelt words make them all.
 */
final class Catalogue {
    private static final Set<String> OPTIONS_WITH_VALUE = Set.of("-s", "--study", "--coder");

    /** A command and, if it is a group, the commands under it. */
    record Entry(String name, Function<WorkbenchCommand, Object> make, List<Entry> parts) {}

    private Catalogue() {}

    static List<Entry> entries() {
        return List.of(
                one("demo", DemoCommand::new),
                one("init", InitCommand::new),
                one("serve", ServeCommand::new),
                group(
                        "study",
                        StudyCommand::new,
                        one("show", StudyShowCommand::new),
                        group("tidier", TidierCommand::new, one("import", TidierImportCommand::new))),
                one("import", ImportCommand::new),
                one("sources", SourcesCommand::new),
                group(
                        "source",
                        SourceCommand::new,
                        one("show", SourceShowCommand::new),
                        one("text", SourceTextCommand::new),
                        one("segments", SourceSegmentsCommand::new),
                        one("set", SourceSetCommand::new),
                        one("speakers", SourceSpeakersCommand::new),
                        one("link", SourceLinkCommand::new),
                        one("attach", SourceAttachCommand::new),
                        one("restrict", SourceRestrictCommand::new),
                        one("remove", SourceRemoveCommand::new)),
                one("reading", ReadingCommand::new),
                group(
                        "participant",
                        ParticipantCommand::new,
                        one("add", ParticipantAddCommand::new),
                        one("list", ParticipantListCommand::new),
                        one("show", ParticipantShowCommand::new),
                        one("set", ParticipantSetCommand::new),
                        one("withdraw", ParticipantWithdrawCommand::new),
                        one("remove", ParticipantRemoveCommand::new)),
                group(
                        "network",
                        NetworkCommand::new,
                        one("add", NetworkAddCommand::new),
                        one("list", NetworkListCommand::new),
                        one("show", NetworkShowCommand::new),
                        one("set", NetworkSetCommand::new),
                        one("join", NetworkJoinCommand::new),
                        one("leave", NetworkLeaveCommand::new),
                        one("tie", NetworkTieCommand::new),
                        one("focus", NetworkFocusCommand::new),
                        one("state", NetworkStateCommand::new),
                        one("task", NetworkTaskCommand::new),
                        one("strategy", NetworkStrategyCommand::new),
                        one("import", NetworkImportCommand::new),
                        one("export", NetworkExportCommand::new),
                        one("measures", NetworkMeasuresCommand::new),
                        one("correct", NetworkCorrectCommand::new),
                        one("remove", NetworkRemoveCommand::new),
                        one("picture", NetworkPictureCommand::new)),
                group(
                        "actor",
                        ActorCommand::new,
                        one("add", ActorAddCommand::new),
                        one("list", ActorListCommand::new),
                        one("show", ActorShowCommand::new),
                        one("set", ActorSetCommand::new),
                        one("remove", ActorRemoveCommand::new)),
                group(
                        "event",
                        EventCommand::new,
                        one("add", EventAddCommand::new),
                        one("list", EventListCommand::new),
                        one("show", EventShowCommand::new),
                        one("set", EventSetCommand::new),
                        one("border", EventBorderCommand::new),
                        one("import", EventImportCommand::new),
                        one("remove", EventRemoveCommand::new)),
                group(
                        "case",
                        CaseCommand::new,
                        one("add", CaseAddCommand::new),
                        one("import", CaseImportCommand::new),
                        one("list", CaseListCommand::new),
                        one("show", CaseShowCommand::new),
                        one("set", CaseSetCommand::new),
                        one("remove", CaseRemoveCommand::new)),
                group(
                        "guide",
                        GuideCommand::new,
                        one("import", GuideImportCommand::new),
                        one("list", GuideListCommand::new),
                        one("show", GuideShowCommand::new)),
                group(
                        "codebook",
                        CodebookCommand::new,
                        one("list", CodebookListCommand::new),
                        one("show", CodebookShowCommand::new),
                        one("search", CodebookSearchCommand::new),
                        one("check", CodebookCheckCommand::new),
                        one("import", CodebookImportCommand::new),
                        one("export", CodebookExportCommand::new),
                        one("add", CodebookAddCommand::new),
                        one("define", CodebookDefineCommand::new),
                        one("overlay", CodebookOverlayCommand::new),
                        one("hint", CodebookHintCommand::new),
                        one("rename", CodebookRenameCommand::new),
                        one("alias", CodebookAliasCommand::new),
                        one("move", CodebookMoveCommand::new),
                        one("merge", CodebookMergeCommand::new),
                        one("split", CodebookSplitCommand::new),
                        one("retire", CodebookRetireCommand::new),
                        one("unretire", CodebookUnretireCommand::new),
                        one("versions", CodebookVersionsCommand::new),
                        one("diff", CodebookDiffCommand::new),
                        one("crosswalk", CodebookCrosswalkCommand::new)),
                one("code", CodeCommand::new),
                one("codings", CodingsCommand::new),
                group(
                        "coding",
                        CodingCommand::new,
                        one("set", CodingSetCommand::new),
                        one("accept", CodingAcceptCommand::new),
                        one("withdraw", CodingWithdrawCommand::new)),
                group(
                        "review",
                        ReviewCommand::new,
                        one("keep", ReviewKeepCommand::new),
                        one("recode", ReviewRecodeCommand::new),
                        one("withdraw", ReviewWithdrawCommand::new)),
                group(
                        "query",
                        QueryCommand::new,
                        one("save", QuerySaveCommand::new),
                        one("list", QueryListCommand::new),
                        one("show", QueryShowCommand::new),
                        one("remove", QueryRemoveCommand::new)),
                one("facets", FacetsCommand::new),
                group(
                        "excerpt",
                        ExcerptCommand::new,
                        one("add", ExcerptAddCommand::new),
                        one("set", ExcerptSetCommand::new)),
                group(
                        "memo",
                        MemoCommand::new,
                        one("add", MemoAddCommand::new),
                        one("list", MemoListCommand::new),
                        one("show", MemoShowCommand::new),
                        one("set", MemoSetCommand::new),
                        one("remove", MemoRemoveCommand::new)),
                one("find", FindCommand::new),
                one("matrix", MatrixCommand::new),
                one("coverage", CoverageCommand::new),
                one("saturation", SaturationCommand::new),
                group(
                        "influence",
                        InfluenceCommand::new,
                        one("add", InfluenceAddCommand::new),
                        one("propose", InfluenceProposeCommand::new),
                        one("accept", InfluenceAcceptCommand::new),
                        one("reject", InfluenceRejectCommand::new),
                        one("claim", InfluenceClaimCommand::new),
                        one("set", InfluenceSetCommand::new),
                        one("show", InfluenceShowCommand::new),
                        one("import", InfluenceImportCommand::new)),
                one("influences", InfluencesCommand::new),
                group(
                        "summary",
                        SummaryCommand::new,
                        one("set", SummarySetCommand::new),
                        one("check", SummaryCheckCommand::new),
                        one("deepen", SummaryDeepenCommand::new),
                        one("show", SummaryShowCommand::new),
                        one("import", SummaryImportCommand::new)),
                one("summaries", SummariesCommand::new),
                group(
                        "rapid",
                        RapidCommand::new,
                        one("template", RapidTemplateCommand::new),
                        one("import", RapidImportCommand::new)),
                one("ask", AskCommand::new),
                one("lint", LintCommand::new),
                one("timeline", TimelineCommand::new),
                group(
                        "rating",
                        RatingCommand::new,
                        one("set", RatingSetCommand::new),
                        one("agree", RatingAgreeCommand::new),
                        one("withdraw", RatingWithdrawCommand::new),
                        one("disagreements", RatingDisagreementsCommand::new),
                        one("agreement", RatingAgreementCommand::new),
                        one("matrix", RatingMatrixCommand::new),
                        one("distinguish", RatingDistinguishCommand::new),
                        one("import", RatingImportCommand::new),
                        one("propose-missing", RatingProposeMissingCommand::new)),
                one("ratings", RatingsCommand::new),
                one("export", ExportCommand::new),
                one("verify", VerifyCommand::new),
                one("journal", JournalCommand::new),
                one("undo", UndoCommand::new),
                one("check", CheckCommand::new),
                one("reindex", ReindexCommand::new));
    }

    private static Entry one(String name, Function<WorkbenchCommand, Object> make) {
        return new Entry(name, make, List.of());
    }

    private static Entry group(String name, Function<WorkbenchCommand, Object> make, Entry... parts) {
        return new Entry(name, make, List.of(parts));
    }

    /** The command line that understands {@code words}. */
    static CommandLine commandLine(Surroundings around, Refusals refusals, String... words) {
        List<Entry> entries = entries();
        List<String> asked = path(entries, commandWords(words));
        WorkbenchCommand root = new WorkbenchCommand(around, StudyDoor.OPENING, String.join(" ", asked));
        return line(root, refusals, asksForVersionOnly(words) ? List.of() : entries, asked);
    }

    /** The command line of one command, which comes to its study by {@code door}; of all of them if none is named. */
    static CommandLine commandLine(Surroundings around, Refusals refusals, StudyDoor door, List<String> path) {
        return line(new WorkbenchCommand(around, door, String.join(" ", path)), refusals, entries(), path);
    }

    private static CommandLine line(WorkbenchCommand root, Refusals refusals, List<Entry> entries, List<String> asked) {
        Surroundings around = root.around();
        CommandLine line = withHelp(new CommandLine(root));
        line.getCommandSpec()
                .addOption(flag("Shows the version.", "-V", "--version")
                        .versionHelp(true)
                        .build());
        add(line, entries, root, asked);
        TypedWords.register(line);
        line.setExpandAtFiles(false)
                .setAllowOptionsAsOptionParameters(true)
                .setAllowSubcommandsAsOptionParameters(true) // a study may be called 'study'
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(false)
                .setUsageHelpWidth(Math.clamp(around.terminal().columns(), 80, 120))
                .setColorScheme(CommandLine.Help.defaultColorScheme(ansi(around)))
                .setOut(around.out())
                .setErr(around.err())
                .setExecutionExceptionHandler(refusals)
                .setParameterExceptionHandler(refusals);
        return line;
    }

    private static boolean asksForVersionOnly(String... words) {
        return words.length == 1 && (words[0].equals("--version") || words[0].equals("-V"));
    }

    private static Ansi ansi(Surroundings around) {
        return around.terminal().output() && around.variable("NO_COLOR").isEmpty() ? Ansi.ON : Ansi.OFF;
    }

    /** The names of the command that {@code words} ask for: none, one, or a group's and one under it. */
    private static List<String> path(List<Entry> entries, List<String> words) {
        List<String> path = new ArrayList<>();
        List<Entry> within = entries;
        for (String word : words) {
            Optional<Entry> named =
                    within.stream().filter(entry -> entry.name().equals(word)).findFirst();
            if (named.isEmpty()) {
                break;
            }
            path.add(word);
            within = named.get().parts();
        }
        return path;
    }

    /** Adds the entry that {@code path} names, else all of them. */
    private static void add(CommandLine to, List<Entry> entries, WorkbenchCommand root, List<String> path) {
        for (Entry entry : entries) {
            if (path.isEmpty() || entry.name().equals(path.getFirst())) {
                CommandLine command = withHelp(new CommandLine(entry.make().apply(root)));
                if (!entry.parts().isEmpty()) {
                    addWhatMayStandBetween(command, root);
                }
                to.addSubcommand(entry.name(), command);
                add(command, entry.parts(), root, path.isEmpty() ? path : path.subList(1, path.size()));
            }
        }
    }

    /** A group takes, before its command, what may stand before any. */
    private static void addWhatMayStandBetween(CommandLine group, WorkbenchCommand root) {
        group.getCommandSpec().addOption(between("DIR", Path.class, root::study, "-s", "--study"));
        group.getCommandSpec().addOption(between("NAME", String.class, root::coder, "--coder"));
    }

    private static <T> OptionSpec between(String label, Class<T> type, Consumer<T> taker, String... names) {
        return OptionSpec.builder(names)
                .paramLabel(label)
                .type(type)
                .hidden(true)
                .setter(new CommandLine.Model.ISetter() {
                    @Override
                    public <V> V set(V said) {
                        if (said != null) { // picocli clears an option before it reads the words
                            taker.accept(type.cast(said));
                        }
                        return said;
                    }
                })
                .build();
    }

    private static CommandLine withHelp(CommandLine command) {
        command.getCommandSpec()
                .addOption(
                        flag("Shows this help.", "-h", "--help").usageHelp(true).build());
        return command;
    }

    private static OptionSpec.Builder flag(String description, String... names) {
        return OptionSpec.builder(names).arity("0").type(boolean.class).description(description);
    }

    /** The words that are neither options nor the values of those that may stand before a command. */
    private static List<String> commandWords(String... words) {
        List<String> kept = new ArrayList<>();
        for (int at = 0; at < words.length; at++) {
            if (OPTIONS_WITH_VALUE.contains(words[at])) {
                at++;
            } else if (!words[at].startsWith("-")) {
                kept.add(words[at]);
            }
        }
        return kept;
    }
}
