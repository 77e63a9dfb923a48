package workbench.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import workbench.Workbench;
import workbench.cli.answer.AnswerOptions;
import workbench.id.CodingId;
import workbench.id.Ids;
import workbench.id.SourceId;
import workbench.problem.Refusal;
import workbench.problem.WorkbenchException;
import workbench.recoding.BorderMove;
import workbench.recoding.BorderMoved;
import workbench.recoding.BorderSide;
import workbench.recoding.BorderTicks;
import workbench.timeline.Event;
import workbench.timeline.FuzzyDate;

@Command(
        name = "border",
        description = {
            "Moves the beginning or the end of an event: lists the sources whose dates the border crosses, and moves what you tick.",
            "A ticked source goes to the other event, and the codings that inherited its event go with it. A ticked coding goes"
                    + " alone, and its event is stated from then on. What a coder stated never moves."
        },
        footer = {
            "",
            "Examples:",
            "  workbench event border 3 --from 2022-06 --preview",
            "  workbench event border 3 --from 2022-06 --apply --source S06 --source S15",
            "  workbench event border 3 --from 2022-06 --apply --all-inherited"
        })
final class EventBorderCommand implements Callable<Integer> {
    @Mixin
    private final ChangingOptions study;

    @Mixin
    private final AnswerOptions answer;

    @Parameters(paramLabel = "EVENT", description = "Its number, slug or title; CASE/NUMBER for one of a case.")
    private String event = "";

    @Option(names = "--from", paramLabel = "DATE", description = "Where it shall begin.")
    private @Nullable FuzzyDate from;

    @Option(names = "--to", paramLabel = "DATE", description = "Where it shall end.")
    private @Nullable FuzzyDate to;

    @Option(names = "--preview", description = "Shows what would move; changes nothing.")
    private boolean preview;

    @Option(names = "--apply", description = "Moves the border, and what is ticked.")
    private boolean apply;

    @Option(names = "--source", paramLabel = "SOURCE", description = "Ticks a source of the list. Repeatable.")
    private List<String> sources = new ArrayList<>();

    @Option(
            names = {"--coding", "--move"},
            paramLabel = "CODING",
            description = "Ticks one inherited coding, by its id. Repeatable.")
    private List<String> codings = new ArrayList<>();

    @Option(names = "--all-inherited", description = "Ticks every source that leaves or enters the event.")
    private boolean all;

    @Option(names = "--ids", description = "Lists the codings with their words and ids.")
    private boolean ids;

    EventBorderCommand(WorkbenchCommand root) {
        this.study = new ChangingOptions(root);
        this.answer = new AnswerOptions(root.around());
    }

    @Override
    public Integer call() {
        refuseWrongUsage();
        try (Workbench workbench = apply ? study.open() : study.openToRead()) {
            Event found = workbench.timeline().find(event);
            BorderSide side = from != null ? BorderSide.FROM : BorderSide.TO;
            BorderMove move = workbench.borders().preview(found, side, wanted());
            if (apply) {
                BorderMoved moved = workbench.borders().apply(move, ticks(workbench));
                answer.give(BorderPage.applied(workbench, move, moved));
            } else {
                answer.give(BorderPage.of(workbench, move, ids));
            }
        }
        return 0;
    }

    private void refuseWrongUsage() {
        if ((from == null) == (to == null)) {
            throw FilterWords.usage("One border is moved at a time.", "Say --from DATE, or --to DATE.");
        }
        if (preview == apply) {
            throw usage("Say whether to look or to do.", "Add --preview, or --apply.");
        }
        if (preview && (all || !sources.isEmpty() || !codings.isEmpty())) {
            throw usage("A preview moves nothing.", "Say --apply to move what is ticked.");
        }
    }

    private static WorkbenchException usage(String what, String remedy) {
        return FilterWords.usage(what, remedy);
    }

    private FuzzyDate wanted() {
        FuzzyDate date = from != null ? from : to;
        if (date == null) {
            throw new IllegalStateException("no date");
        }
        return date;
    }

    private BorderTicks ticks(Workbench workbench) {
        Set<SourceId> ticked = new HashSet<>();
        sources.forEach(words -> ticked.add(workbench.sources().find(words).id()));
        Set<CodingId> single = new HashSet<>();
        codings.forEach(words -> single.add(Ids.read(words.strip())
                .map(CodingId::new)
                .orElseThrow(() -> Refusal.because(
                        "'%s' is no coding's id.".formatted(words), "'--preview --ids' shows the ids."))));
        return new BorderTicks(ticked, single, all);
    }
}
