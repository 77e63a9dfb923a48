import {study} from '../core/study.js';
import {GUESS, match} from './code-matching.js';

/**
 * The rows of a code tree as they are seen: the codebooks with their codes, folded or filtered.
 *
 * @typedef {{path: string, name: string, level: number, place: number, of: number, parent: string | null,
 *     expanded: boolean | null, code: object | null, marks: Array<[number, number]>, fits: boolean}} Row
 *     expanded: null where nothing is below; code: null for a codebook; fits: whether it is itself what was looked for
 */

/** Codes that are still coded with. */
export const usual = (code) => !code.retired;

/**
 * @param {Set<string>} folded paths whose rows below are not shown; a filter unfolds
 * @param {string} query
 * @param {(code: object) => boolean} only leaves only these codes and what they stand under; those that are not retired if not said
 * @returns {Row[]}
 */
export function rowsOf(folded, query, only = usual) {
  const wanted = query.trim() || only !== usual ? fitting(query, only) : null;
  const books = study.codebooks.filter((book) => has(study.children(book.id), wanted));
  const several = books.length > 1;
  return books.flatMap((book, place) =>
    several
      ? under({path: book.id, name: book.title, code: null}, {level: 1, place, of: books.length, parent: null}, folded, wanted)
      : branch(book.id, 1, null, folded, wanted));
}

function branch(path, level, parent, folded, wanted) {
  const codes = shown(study.children(path), wanted);
  return codes.flatMap((code, place) =>
    under({path: code.path, name: code.name, code}, {level, place, of: codes.length, parent}, folded, wanted));
}

function under(node, where, folded, wanted) {
  const below = has(study.children(node.path), wanted);
  const expanded = below ? wanted !== null || !folded.has(node.path) : null;
  const fit = wanted?.get(node.path);
  const row = {...node, ...where, expanded, marks: fit?.marks ?? [], fits: Boolean(fit?.marks)};
  return expanded ? [row, ...branch(node.path, where.level + 1, node.path, folded, wanted)] : [row];
}

/** What fits, with all it stands under. @returns {Map<string, {marks?: Array<[number, number]>}>} */
function fitting(query, only) {
  const wanted = new Map();
  for (const code of study.codes) {
    const fit = !only(code) ? null : match(query, code);
    if (fit && fit.tier < GUESS) {
      wanted.set(code.path, {marks: fit.marks});
      for (let above = study.code(code.parent); above; above = study.code(above.parent)) {
        wanted.set(above.path, wanted.get(above.path) ?? {});
      }
    }
  }
  return wanted;
}

function shown(codes, wanted) {
  return codes.filter((code) => (wanted ? wanted.has(code.path) : usual(code)));
}

function has(codes, wanted) {
  return shown(codes, wanted).length > 0;
}
