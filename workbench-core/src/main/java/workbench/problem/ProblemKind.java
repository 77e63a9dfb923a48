package workbench.problem;

/** What a problem means for the caller: the exit code of a command and the status of an answer hang on it. */
public enum ProblemKind {
    /** Something that was asked cannot be done; exit 1. */
    REFUSED,
    /** The command's own options are wrong; exit 2. */
    USAGE,
    /** The study cannot be used: missing, locked, damaged, read-only, made by a newer version; exit 3. */
    STUDY_UNUSABLE
}
