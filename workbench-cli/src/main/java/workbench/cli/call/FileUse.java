package workbench.cli.call;

/** What a command does with a file that a parameter names. */
public enum FileUse {
    /** The parameter names no file. */
    NONE,
    /** The command reads it. */
    READ,
    /** The command writes it. */
    WRITE
}
