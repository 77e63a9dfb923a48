package workbench.lint;

import java.util.List;
import workbench.question.Material;
import workbench.question.Naming;

/** One check of a finished analysis. */
interface Check {
    /** What people type to run it alone. */
    String name();

    /** What it looks for, in one line. */
    String about();

    /** What it finds now; empty if all is well. */
    List<Finding> findings(Material material, Naming names, Strictness strictness);
}
