/** A change in words a researcher understands. */
import {hasWords, t} from '../../core/words.js';

/** What was done, without who and when: `coded`, `took back no. 12: memo`. */
export function didWords({what, summary}) {
  if (what === 'undo') {
    const [, verb, root, inner, rest] = /^(took|put) back (\d+) \(([^:]*): ?(.*)\)$/s.exec(summary) ?? [];
    return root ? t(verb === 'took' ? 'journal.tookBack' : 'journal.putBack', {root, what: [verbWords(inner), rest].filter(Boolean).join(': ')}) : summary;
  }
  return verbWords(what);
}

/** The same with its line. */
export function changeWords(change) {
  return change.what === 'undo' ? didWords(change) : [didWords(change), change.summary].filter(Boolean).join(': ');
}

const verbWords = (what) => (hasWords(`journal.did.${what}`) ? t(`journal.did.${what}`) : what);

/** How many records of a kind: `3 codings`. */
export const countWords = ([table, n]) => t(hasWords(`journal.things.${table}`) ? `journal.things.${table}` : 'journal.things.other', {n});
