package workbench.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import workbench.Workbench;
import workbench.cli.answer.AnswerOptions;
import workbench.cli.answer.Outcome;
import workbench.cli.answer.Surroundings;
import workbench.study.TidierItem;
import workbench.study.TidierRow;
import workbench.study.TidierStatement;

@Command(
        name = "tidier",
        synopsisSubcommandLabel = "[import FILE.csv]",
        description = "Describes the intervention by the twelve items of TIDieR, and shows which are missing.",
        footer = {
            "",
            "Examples:",
            "  workbench study tidier",
            "  workbench study tidier --set why --text \"People just home from hospital lose touch.\" --where \"protocol, p. 3\"",
            "  workbench study tidier -o table1.docx          (or .xlsx, .csv)",
            "  workbench study tidier import tidier.csv",
            "",
            "Items: brief-name, why, materials, procedures, who-provided, how, where, when-and-how-much, tailoring,",
            "modifications, how-well-planned, how-well-actual; or 1 to 12."
        })
final class TidierCommand implements Callable<Integer> {
    private static final Set<String> OFFICE = Set.of("docx", "xlsx");

    private final Surroundings around;

    /** No options of its own: what stands between group and command serves it. */
    private final ChangingOptions study;

    @Mixin
    private final AnswerOptions answer;

    @Option(names = "--set", paramLabel = "ITEM", description = "Says something under an item, with --text or --where.")
    private @Nullable String item;

    @Option(names = "--text", paramLabel = "T", description = "What is said; '-' reads it from standard input.")
    private @Nullable String text;

    @Option(names = "--where", paramLabel = "W", description = "Where more is found; none takes it away.")
    private @Nullable String where;

    @Option(names = "--clear", paramLabel = "ITEM", description = "Takes back what is said under an item. Repeatable.")
    private List<String> cleared = new ArrayList<>();

    TidierCommand(WorkbenchCommand root) {
        this.around = root.around();
        this.study = new ChangingOptions(root);
        this.answer = new AnswerOptions(root.around());
    }

    @Override
    public Integer call() {
        refuseWrongUsage();
        if (item == null && cleared.isEmpty()) {
            try (Workbench workbench = study.openToRead()) {
                show(workbench);
            }
            return 0;
        }
        try (Workbench workbench = study.open()) {
            change(workbench);
        }
        return 0;
    }

    private void refuseWrongUsage() {
        if (item == null && (text != null || where != null)) {
            throw FilterWords.usage("--text and --where need an item.", "Add --set ITEM.");
        }
        if (item != null && text == null && where == null) {
            throw FilterWords.usage("--set needs something to say.", "Add --text T, or --where W.");
        }
        if (item != null && !cleared.isEmpty()) {
            throw FilterWords.usage("An item is set or cleared, not both.", "Say one of --set and --clear.");
        }
    }

    private void show(Workbench workbench) {
        List<TidierStatement> items = workbench.tidier().all();
        Optional<Path> file = answer.fileOf(OFFICE, "tidier");
        if (file.isPresent()) {
            workbench.exports().tidier(around.file(file.get()), items);
            around.sayWritten(file.get());
        } else {
            answer.give(new TidierTable(items));
        }
    }

    private void change(Workbench workbench) {
        List<TidierStatement> changed;
        if (item != null) {
            String words = text == null ? "" : TypedText.of(text, around);
            changed = workbench.tidier().set(List.of(new TidierRow(0, item, words, where)));
        } else {
            List<TidierItem> items = cleared.stream().map(TidierCommand::item).toList();
            changed = workbench.tidier().clear(items).stream()
                    .map(one -> new TidierStatement(one, "", null))
                    .toList();
        }
        answer.give(said(workbench, changed));
    }

    private static TidierItem item(String words) {
        return FilterWords.one(TidierItem.values(), TidierItem::slug, words, "item of TIDieR");
    }

    /** What was changed, and how many items are still missing. */
    static Outcome said(Workbench workbench, List<TidierStatement> changed) {
        long missing = workbench.tidier().all().stream()
                .filter(TidierStatement::isMissing)
                .count();
        List<String> slugs = changed.stream().map(one -> one.item().slug()).toList();
        return Outcome.said((slugs.isEmpty() ? "Nothing had to be changed" : "Changed " + String.join(", ", slugs))
                        + (missing == 0
                                ? "; all twelve items are described."
                                : "; %d still missing.".formatted(missing)))
                .with("changed", slugs)
                .with("missing", missing);
    }
}
