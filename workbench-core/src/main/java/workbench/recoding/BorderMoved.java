package workbench.recoding;

import workbench.timeline.Event;

/**
 * What a moved border has changed.
 *
 * @param event as it is now
 * @param sources how many sources went to another event
 * @param codings how many codings went with them, or alone
 * @param staying how many inherited codings on sources that cross the border keep their event
 */
public record BorderMoved(Event event, int sources, int codings, int staying) {}
