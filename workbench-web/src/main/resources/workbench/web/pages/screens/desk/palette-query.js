import {valenceOfKey} from '../../core/valence.js';
import {match} from '../../parts/code-matching.js';

/**
 * What was typed into the palette: the words to look for, and a sign behind them (`avail -`), which is the valence. A sign
 * that a code's own name holds at that place is part of the words.
 *
 * @returns {{words: string, valence: string | undefined}}
 */
export function read(typed, codes) {
  const signed = /^(.*\S)?\s+([+\-−/0])\s*$/.exec(typed);
  const valence = signed && valenceOfKey(signed[2]);
  if (!valence || codes.some((code) => (match(typed, code)?.tier ?? Infinity) <= 5)) {
    return {words: typed.trim(), valence: undefined};
  }
  return {words: (signed[1] ?? '').trim(), valence};
}
