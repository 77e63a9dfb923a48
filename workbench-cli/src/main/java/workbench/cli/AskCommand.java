package workbench.cli;

import java.util.ArrayList;
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
import workbench.cli.answer.Column;
import workbench.cli.answer.Surroundings;
import workbench.cli.answer.Table;
import workbench.network.Network;
import workbench.question.Asking;
import workbench.question.Question;
import workbench.source.SourceKind;
import workbench.timeline.Event;

@Command(
        name = "ask",
        description = "Answers a question on the study, with evidence and the plain commands that lay it out. Without a"
                + " question it lists those it can answer; docs/questions.md has all 38, and how to go about the rest.",
        footer = {
            "",
            "Examples:",
            "  workbench ask",
            "  workbench ask barriers --affects commissioning-network --between 2 3",
            "  workbench ask thin --between 4 4"
        })
final class AskCommand implements Callable<Integer> {
    private final Surroundings around;

    @Mixin
    private final ReadingOptions study;

    @Mixin
    private final AnswerOptions answer;

    @Parameters(arity = "0..1", paramLabel = "QUESTION", description = "Its name or number; none lists them.")
    private @Nullable String question;

    @Option(names = "--affects", paramLabel = "N", description = "The network helped or hindered. Repeatable.")
    private List<String> affects = new ArrayList<>();

    @Option(
            names = "--network",
            paramLabel = "N",
            description = "The network asked about, or whose words they are. Repeatable.")
    private List<String> networks = new ArrayList<>();

    @Option(
            names = "--between",
            arity = "2",
            paramLabel = "E",
            description = "From one event to another, both included.")
    private List<String> between = new ArrayList<>();

    @Option(names = "--event", paramLabel = "E", description = "At an event. Repeatable.")
    private List<String> events = new ArrayList<>();

    @Option(names = "--code", paramLabel = "CODE", description = "A code and all below it.")
    private @Nullable String code;

    @Option(names = "--kind", paramLabel = "K", description = "The kind of source a question is about.")
    private @Nullable SourceKind kind;

    @Option(
            names = "--least",
            paramLabel = "N",
            defaultValue = "3",
            description = "How many excerpts make something well supported; ${DEFAULT-VALUE} if not said.")
    private int least;

    @Option(
            names = "--evidence",
            paramLabel = "N",
            defaultValue = "2",
            description = "How many excerpts are shown with each line; ${DEFAULT-VALUE} if not said.")
    private int evidence;

    @Option(names = "--with-origins", description = "A network takes in the networks it was formed of.")
    private boolean withOrigins;

    AskCommand(WorkbenchCommand root) {
        this.around = root.around();
        this.study = new ReadingOptions(root);
        this.answer = new AnswerOptions(root.around());
    }

    @Override
    public Integer call() {
        if (least < 0 || evidence < 0) {
            throw FilterWords.usage("--least and --evidence are counted from 0.", "Leave them out.");
        }
        try (Workbench workbench = study.open()) {
            if (question == null) {
                answer.give(questions(workbench.questions().all()));
                return 0;
            }
            Question found = workbench.questions().find(question);
            Lighting lighting = answer.file() == null ? Lighting.of(around) : Lighting.OFF;
            answer.give(new Asked(found, workbench.questions().ask(found, asking(workbench)), lighting));
        }
        return 0;
    }

    private static Table<Question> questions(List<Question> all) {
        List<Column<Question>> columns = List.of(
                Column.of("number", Question::number),
                Column.of("name", Question::name),
                Column.of("question", Question::words),
                Column.of("options", Question::options));
        return new Table<>(columns, all, "");
    }

    private Asking asking(Workbench workbench) {
        return new Asking(
                found(workbench, affects),
                found(workbench, networks),
                eventsAsked(workbench),
                code == null ? null : workbench.codebooks().lookup().code(code),
                kind,
                least,
                evidence);
    }

    private List<Network> found(Workbench workbench, List<String> words) {
        return words.stream()
                .map(workbench.networks()::find)
                .flatMap(network -> withOrigins
                        ? workbench.networks().withOrigins(network.id()).stream()
                                .map(workbench.networks()::network)
                        : Stream.of(network))
                .distinct()
                .toList();
    }

    private List<Event> eventsAsked(Workbench workbench) {
        List<Event> asked =
                new ArrayList<>(events.stream().map(workbench.timeline()::find).toList());
        if (!between.isEmpty()) {
            Event from = workbench.timeline().find(between.getFirst());
            Event to = workbench.timeline().find(between.getLast());
            asked.addAll(workbench.timeline().between(from, to));
        }
        return asked.stream().distinct().toList();
    }
}
