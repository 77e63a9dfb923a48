/**
 * On which lane beside the text each excerpt's stripe runs: none covers another. Excerpts come in reading order; each takes
 * the first lane that is free, and keeps it wherever one looks from.
 *
 * @param {Excerpt[]} excerpts in reading order
 * @returns {Map<string, number>} lane by the excerpt's id
 */
export function lanesOf(excerpts) {
  const freeFrom = [];
  const lanes = new Map();
  for (const {id, start, end} of excerpts) {
    const free = freeFrom.findIndex((offset) => offset <= start);
    const lane = free === -1 ? freeFrom.length : free;
    freeFrom[lane] = end;
    lanes.set(id, lane);
  }
  return lanes;
}
