package workbench.storage;

/** What a database is opened for. */
public enum DatabaseAccess {
    /** To read only; several may at once, and it opens fastest. */
    READ,
    /** To read and write; one process at a time. */
    WRITE,
    /** To make a new one, then read and write. */
    CREATE
}
