/**
 * The parts of a source's text, looked up by place.
 *
 * @typedef {{number: number, kind: string, start: number, end: number, speaker: string | null,
 *     participant: string | null, seconds: number | null, page: number | null, level: number | null}} Segment
 */

/** Which segment (its index) an offset lies in; between two, the one before; before the first, the first. */
export function segmentIndexAt(segments, offset) {
  let low = 0;
  let high = segments.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (segments[middle].start <= offset) {
      low = middle;
    } else {
      high = middle - 1;
    }
  }
  return low;
}

/** Whether it is somebody's turn in the field: the researcher's own questions are not coded. */
export function isToBeCoded(segment) {
  return segment.kind !== 'heading' && segment.participant !== 'researcher' && segment.end > segment.start;
}

/** The next part after (or, with `step` -1, before) an offset that nobody has coded; its segment, or undefined. */
export function uncodedFrom(segments, offset, step, isCoded) {
  const here = segmentIndexAt(segments, offset);
  for (let at = here + step; at >= 0 && at < segments.length; at += step) {
    if (isToBeCoded(segments[at]) && !isCoded(segments[at])) {
      return segments[at];
    }
  }
  return undefined;
}
