package workbench.rating;

/** Whether a case did well. */
public enum OutcomeGroup {
    LOW,
    HIGH,
    /** In neither group: its outcome lies between, or is not known. */
    NEITHER
}
