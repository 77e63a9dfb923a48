package workbench.agreement;

/** What the distance between two values means for Krippendorff's alpha. */
public enum ScaleLevel {
    /** They are the same or not. */
    NOMINAL,
    /** They stand in an order, and how many values lie between counts. */
    ORDINAL,
    /** Their difference counts. */
    INTERVAL
}
