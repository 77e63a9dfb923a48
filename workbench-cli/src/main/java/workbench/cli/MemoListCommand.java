package workbench.cli;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import workbench.Workbench;
import workbench.cli.answer.AnswerOptions;
import workbench.memo.Followup;
import workbench.memo.Memo;
import workbench.memo.MemoKind;
import workbench.memo.MemoSubject;

@Command(
        name = "list",
        description = "Lists memos, in the order in which they were written.",
        footer = {
            "",
            "Examples:",
            "  workbench memo list --followup open",
            "  workbench memo list --about event:2",
            "  workbench memo list --by MK --words scarcity --newest --limit 20"
        })
final class MemoListCommand implements Callable<Integer> {
    @Mixin
    private final ReadingOptions study;

    @Mixin
    private final AnswerOptions answer;

    @Option(names = "--kind", paramLabel = "K", description = "field, analytic, method, reflexive or follow-up.")
    private @Nullable String kind;

    @Option(names = "--about", paramLabel = "SUBJECT", description = "Those tied to it, such as source:S03 or event:2.")
    private @Nullable String about;

    @Option(names = "--followup", paramLabel = "open|closed", description = "Those with a follow-up in this state.")
    private @Nullable String followup;

    @Option(names = "--by", paramLabel = "CODER", description = "Those that this coder wrote.")
    private @Nullable String by;

    @Option(
            names = "--words",
            paramLabel = "WORDS",
            description = "Those that hold each of these words, or its beginning.")
    private @Nullable String words;

    @Option(names = "--newest", description = "The one written last comes first.")
    private boolean newest;

    @Option(names = "--limit", paramLabel = "N", description = "How many at most; all if not said.")
    private int limit;

    @Option(names = "--offset", paramLabel = "N", description = "How many are passed over first.")
    private int offset;

    MemoListCommand(WorkbenchCommand root) {
        this.study = new ReadingOptions(root);
        this.answer = new AnswerOptions(root.around());
    }

    @Override
    public Integer call() {
        MemoKind ofKind = kind == null ? null : MemoAddCommand.kind(kind);
        Followup inState = followup == null ? null : MemoAddCommand.followup(followup);
        try (Workbench workbench = study.open()) {
            MemoSubject subject = about == null ? null : SubjectWords.subject(workbench, about);
            CodingWords coders = CodingWords.of(workbench);
            List<Memo> memos = workbench.memos().all().stream()
                    .filter(memo -> ofKind == null || memo.kind() == ofKind)
                    .filter(memo -> inState == null || memo.followup() == inState)
                    .filter(memo -> subject == null || memo.subjects().contains(subject))
                    .filter(memo -> by == null || coders.coder(memo.author()).equals(by.strip()))
                    .filter(memo -> holdsAll(memo, words))
                    .toList();
            List<Memo> shown = (newest ? memos.reversed() : memos)
                    .stream()
                            .skip(Math.max(0, offset))
                            .limit(limit > 0 ? limit : Integer.MAX_VALUE)
                            .toList();
            answer.give(new MemoPage(MemoTable.of(workbench, shown), shown));
        }
        return 0;
    }

    private static boolean holdsAll(Memo memo, @Nullable String words) {
        String text = folded(memo.text());
        return words == null
                || Arrays.stream(folded(words).strip().split("\\s+")).allMatch(text::contains);
    }

    /** Case and accents do not matter. */
    private static String folded(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
