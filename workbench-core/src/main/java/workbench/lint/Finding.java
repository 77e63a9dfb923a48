package workbench.lint;

/**
 * One thing that a check has found.
 *
 * @param check the name of the check
 * @param what one sentence, without words of a source
 * @param command the plain command, without the program's name, that shows the place
 */
public record Finding(String check, Gravity gravity, String what, String command) {}
