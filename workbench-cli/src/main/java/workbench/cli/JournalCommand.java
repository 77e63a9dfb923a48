package workbench.cli;

import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import workbench.Workbench;
import workbench.cli.answer.AnswerOptions;
import workbench.id.CodingId;
import workbench.id.ExcerptId;
import workbench.journal.Change;
import workbench.journal.ChangeFilter;
import workbench.memo.MemoSubject;
import workbench.timeline.FuzzyDate;

@Command(
        name = "journal",
        description = "Lists the changes to the study, newest last.",
        footer = {
            "",
            "Examples:",
            "  workbench journal --last 5",
            "  workbench journal --by MK --what memo --from 2021-06 --last 20",
            "  workbench journal --about excerpt:0199…    who coded it, when, and what became of that"
        })
final class JournalCommand implements Callable<Integer> {
    @Mixin
    private final ReadingOptions study;

    @Mixin
    private final AnswerOptions answer;

    @Option(names = "--last", paramLabel = "N", description = "How many; all of them if not said.")
    private int last;

    @Option(
            names = "--about",
            paramLabel = "SUBJECT",
            description =
                    "What was done to it: excerpt:ID (and the codings on it), coding:ID, memo:ID, code:C, source:S …")
    private @Nullable String about;

    @Option(names = "--by", paramLabel = "CODER", description = "Those of this coder.")
    private @Nullable String by;

    @Option(
            names = "--what",
            paramLabel = "VERB",
            description = "Those whose verb begins so: 'memo', 'codebook merge'.")
    private @Nullable String what;

    @Option(names = "--entity", paramLabel = "KIND", description = "Those to this kind of thing: code, source, memo …")
    private @Nullable String entity;

    @Option(names = "--words", paramLabel = "WORDS", description = "Those whose line holds these words.")
    private @Nullable String words;

    @Option(names = "--from", paramLabel = "DATE", description = "Those made on that day, month or year, or later.")
    private @Nullable FuzzyDate from;

    @Option(names = "--to", paramLabel = "DATE", description = "Those made until then.")
    private @Nullable FuzzyDate to;

    @Option(names = "--before", paramLabel = "SEQ", description = "Those with a lower number.")
    private long before;

    JournalCommand(WorkbenchCommand root) {
        this.study = new ReadingOptions(root);
        this.answer = new AnswerOptions(root.around());
    }

    @Override
    public Integer call() {
        try (Workbench workbench = study.open()) {
            answer.give(JournalTable.of(workbench, changes(workbench)));
        }
        return 0;
    }

    private List<Change> changes(Workbench workbench) {
        return workbench.journal().read(filter(about == null ? null : history(workbench, about)));
    }

    private ChangeFilter filter(@Nullable List<Change> among) {
        ZoneId here = ZoneId.systemDefault();
        return new ChangeFilter(
                Math.max(0, before),
                by,
                what,
                entity,
                words,
                from == null ? null : from.first().atStartOfDay(here).toInstant(),
                to == null ? null : to.last().plusDays(1).atStartOfDay(here).toInstant(),
                among == null ? null : among.stream().map(Change::seq).collect(Collectors.toSet()),
                Math.max(0, last));
    }

    private static List<Change> history(Workbench workbench, String about) {
        if (about.startsWith("memo:")) {
            var memo = workbench.memos().find(about.substring("memo:".length()));
            return workbench.journal().touching(List.of(memo.id().value()), 0);
        }
        MemoSubject subject = SubjectWords.subject(workbench, about);
        return switch (subject.entity()) {
            case "excerpt" -> workbench.codings().history(new ExcerptId(subject.id()));
            case "coding" -> workbench.codings().history(new CodingId(subject.id()));
            default -> workbench.journal().touching(List.of(subject.id()), 0);
        };
    }
}
