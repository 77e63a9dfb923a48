package workbench.cli.call;

import workbench.problem.Problem;

/** The command would have changed the study, which this call may not; nothing was changed. */
public record NotToChange(String what, String remedy) implements Problem {}
