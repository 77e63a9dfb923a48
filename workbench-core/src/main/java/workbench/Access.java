package workbench;

/** What a study is opened for. */
public enum Access {
    /** To ask: several may at once. */
    READ,
    /** To change: one at a time. */
    WRITE
}
