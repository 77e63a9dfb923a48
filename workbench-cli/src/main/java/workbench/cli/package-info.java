/**
 * The command line. Begin with {@link workbench.cli.Catalogue}, which names every command.
 *
 * <p>How a command is made:
 *
 * <ol>
 *   <li>One class, {@code final class TidyCommand implements Callable<Integer>}, with {@code @Command(name, description,
 *       footer)}; the footer holds an example, and a test holds that it does.
 *   <li>{@code @Mixin ReadingOptions study} (or {@code ChangingOptions}, which adds {@code --coder}) and {@code @Mixin
 *       AnswerOptions answer} ({@code --format}, {@code -o}), both made in the constructor from the {@link
 *       workbench.cli.WorkbenchCommand}; then its own {@code @Option}s and {@code @Parameters}.
 *   <li>{@code call()}: {@code try (Workbench workbench = study.open())}, ask a facade, {@code answer.give(…)} a {@code
 *       Table}, an {@code Outcome} or an {@code Answer} of its own; return 0, or 1 where something was refused.
 *   <li>Rows of one kind of thing have one class, {@code …Table}, which every command on such things uses; what ids are
 *       called comes from {@code Slugs}; words typed for an option become values in {@code TypedWords}.
 *   <li>Refusals are thrown ({@code WorkbenchException}) and told by {@code Refusals} alone; a command whose JSON answer has
 *       a field for them implements {@code AnswersRefusals}. Warnings go to {@code Surroundings.say}, never to the answer.
 *   <li>One line in {@code Catalogue}, one test that runs it with {@code CommandLineRun}.
 * </ol>
 */
@NullMarked
package workbench.cli;

import org.jspecify.annotations.NullMarked;
