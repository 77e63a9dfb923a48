package workbench.study;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import workbench.text.Names;

/**
 * The twelve items of TIDieR, by which an intervention is described so that others could repeat it.
 *
 * @see <a href="https://doi.org/10.1136/bmj.g1687">Hoffmann et al. 2014, BMJ 348, g1687</a>
 */
public enum TidierItem {
    BRIEF_NAME("Brief name", "What is it called, in a word or a phrase?"),
    WHY("Why", "What is it meant to achieve, and by what reasoning does it work?"),
    MATERIALS("What: materials", "Which things are used or handed out, and where are they to be had?"),
    PROCEDURES("What: procedures", "What is done, step by step, and what is done to make that possible?"),
    WHO_PROVIDED("Who provided", "Who delivers it, with what background and what training?"),
    HOW("How", "By which way does it reach people: face to face, by telephone, online; singly or in groups?"),
    WHERE("Where", "In what places is it given, and what do these need to have?"),
    WHEN_AND_HOW_MUCH("When and how much", "How often, over what time, how long each time, how intensely?"),
    TAILORING("Tailoring", "What is fitted to whom, on what grounds, when and how?"),
    MODIFICATIONS("Modifications", "What was changed while the study ran, and why, when and how?"),
    HOW_WELL_PLANNED("How well: planned", "How was it to be seen, and by whom, that it is given as meant?"),
    HOW_WELL_ACTUAL("How well: actual", "How far was it given as meant, where that was looked at?");

    private final String title;
    private final String prompt;

    TidierItem(String title, String prompt) {
        this.title = title;
        this.prompt = prompt;
    }

    /** Its place, from 1. */
    public int number() {
        return ordinal() + 1;
    }

    /** What TIDieR calls it. */
    public String title() {
        return title;
    }

    /** What to write under it, as a question. */
    public String prompt() {
        return prompt;
    }

    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The item that a number, slug or title means; empty if none does. */
    public static Optional<TidierItem> read(String words) {
        String wanted = words.strip();
        return Arrays.stream(values())
                .filter(item -> String.valueOf(item.number()).equals(wanted)
                        || Names.same(item.slug(), wanted)
                        || Names.same(item.title, wanted))
                .findFirst();
    }

    /** As {@link #slug} writes them, in order. */
    public static List<String> slugs() {
        return Arrays.stream(values()).map(TidierItem::slug).toList();
    }
}
