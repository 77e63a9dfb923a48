package workbench.timeline;

/** What of an event can be taken away again. */
public enum EventPart {
    FROM,
    TO,
    KEY_POINTS,
    /** It becomes one of the study's own. */
    CASE,
    NETWORKS,
    PHASE
}
