package workbench.recoding;

/** Which of an event's two borders. */
public enum BorderSide {
    /** Its beginning. */
    FROM,
    /** Its end. */
    TO
}
