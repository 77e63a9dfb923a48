package workbench.cli;

import java.util.List;
import workbench.problem.Problem;

/** A command whose refusals are part of its JSON answer. */
interface AnswersRefusals {
    /** Called when the command was refused as a whole, before the problems are told; answers only if JSON was asked for. */
    void answerRefusal(List<? extends Problem> problems);
}
