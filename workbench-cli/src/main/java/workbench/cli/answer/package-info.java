/**
 * Answer: how a command's answer reaches people, scripts and spreadsheets. Begin with {@link workbench.cli.answer.Answer};
 * most answers are a {@link workbench.cli.answer.Table} (rows) or a {@link workbench.cli.answer.Outcome} (what changed).
 * {@link workbench.cli.answer.AnswerOptions} are the options {@code --format} and {@code -o} of every command.
 */
@NullMarked
package workbench.cli.answer;

import org.jspecify.annotations.NullMarked;
