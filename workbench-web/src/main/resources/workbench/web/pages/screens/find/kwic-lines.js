/** Keyword in context: one line for each place where what was searched for stands. */
import {Offsets} from '../../core/offsets.js';
import {compareText} from '../../core/format.js';

const SHOWN_BESIDE = 90;
export const KWIC_ORDERS = ['found', 'left', 'right', 'source'];

/**
 * The lines of some hits.
 *
 * @param {object[]} hits as `find` gives them
 * @param {string} order one of KWIC_ORDERS: as found, by the word before, by what was found and the word after, by source
 * @returns {Array<{hit: object, left: string, key: string, right: string}>} without matches the excerpt itself is the key
 */
export function kwicLines(hits, order) {
  const lines = hits.flatMap((hit) => {
    const offsets = new Offsets(hit.text);
    const matches = hit.matches.length ? hit.matches : [[0, offsets.length]];
    return matches.map(([start, end]) => ({
      hit,
      left: flat((hit.before ?? '') + offsets.slice(0, start)).slice(-SHOWN_BESIDE),
      key: flat(offsets.slice(start, end)),
      right: flat(offsets.slice(end, offsets.length) + (hit.after ?? '')).slice(0, SHOWN_BESIDE),
    }));
  });
  return order === 'found' ? lines : [...lines].sort(ORDERS[order]);
}

/** The words before a match, the nearest first. */
const backwards = ({left}) => (left.match(/[\p{L}\p{N}’']+/gu) ?? []).reverse().join(' ');
const forwards = ({key, right}) => `${key} ${(right.match(/[\p{L}\p{N}’']+/gu) ?? []).join(' ')}`;

const ORDERS = {
  left: (one, other) => compareText(backwards(one), backwards(other)),
  right: (one, other) => compareText(forwards(one), forwards(other)),
  source: (one, other) => compareText(one.hit.source.label, other.hit.source.label) || one.hit.start - other.hit.start,
};

const flat = (words) => words.replace(/\s+/g, ' ');
