package workbench.cli.call;

import workbench.problem.Problem;

/**
 * The command would have changed the study, which this call may not; nothing was changed.
 *
 * @param readOnly whether no call may
 */
public record NotToChange(String what, String remedy, boolean readOnly) implements Problem {}
