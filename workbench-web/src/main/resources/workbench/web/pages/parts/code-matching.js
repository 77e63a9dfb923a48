import {folded} from '../core/format.js';
import {study} from '../core/study.js';

/**
 * How well what somebody types fits a code: by its name, its aliases and its path, whatever the case and the accents.
 *
 * @typedef {{code: object, tier: number, marks: Array<[number, number]>, via: string | null}} Match
 *     tier: 0 fits best; marks: what of the name was meant; via: the alias or path that fitted where the name did not
 */

/** Fits of this tier and worse are guesses: letters in order, but not together. */
export const GUESS = 8;

const keys = new WeakMap();

/** @returns {Match | null} how `query` fits `code` */
export function match(query, code) {
  const wanted = folded(query.trim());
  if (wanted === '') {
    return {code, tier: 0, marks: [], via: null};
  }
  const key = keyOf(code);
  const words = wanted.split(/[\s/]+/).filter(Boolean);
  return byName(wanted, words, key) ?? byAlias(wanted, words, key) ?? byPath(words, key) ?? byGuess(wanted, key);
}

function keyOf(code) {
  let key = keys.get(code);
  if (!key) {
    const names = study.pathNames(code.path);
    key = {
      code,
      name: folded(code.name),
      aliases: code.aliases.map((alias) => ({alias, words: folded(alias)})),
      path: `${folded(names.join(' '))} ${folded(code.path.replaceAll(/[/-]/g, ' '))}`,
      names,
    };
    keys.set(code, key);
  }
  return key;
}

function byName(wanted, words, {code, name}) {
  const at = name.indexOf(wanted);
  if (at === 0) {
    return found(code, name === wanted ? 0 : 1, [[0, wanted.length]]);
  }
  const starts = wordStarts(name, words) ?? initials(name, wanted);
  if (starts) {
    return found(code, 3, starts);
  }
  return at > 0 ? found(code, isStart(name, at) ? 3 : 5, [[at, at + wanted.length]]) : null;
}

function byAlias(wanted, words, {code, aliases}) {
  const begins = aliases.find((one) => one.words.startsWith(wanted));
  if (begins) {
    return {...found(code, 2, []), via: begins.alias};
  }
  const holds = aliases.find((one) => wordStarts(one.words, words) ?? initials(one.words, wanted));
  return holds ? {...found(code, 4, []), via: holds.alias} : null;
}

function byPath(words, {code, path, names}) {
  return words.every((word) => path.includes(word)) ? {...found(code, 7, []), via: names.slice(0, -1).join(' › ') || code.path} : null;
}

/** The letters in order, the first at the beginning of a word: `avres`, `rdyimp`. */
function byGuess(wanted, {code, name}) {
  const letters = wanted.replaceAll(' ', '');
  for (let from = 0; from < name.length; from++) {
    if (isStart(name, from) && name[from] === letters[0]) {
      const marks = lettersFrom(name, letters, from);
      if (marks) {
        return found(code, GUESS + (marks.at(-1)[1] - from - letters.length) / 100, marks);
      }
    }
  }
  return null;
}

function lettersFrom(name, letters, from) {
  const marks = [];
  let at = from;
  for (const letter of letters) {
    at = name.indexOf(letter, at);
    if (at < 0) {
      return null;
    }
    const last = marks.at(-1);
    if (last && last[1] === at) {
      last[1]++;
    } else {
      marks.push([at, at + 1]);
    }
    at++;
  }
  return marks;
}

/** Each word is the beginning of a word of the name, in order. */
function wordStarts(name, words) {
  const marks = [];
  let at = 0;
  for (const word of words) {
    do {
      at = name.indexOf(word, at);
    } while (at >= 0 && !isStart(name, at) && ++at);
    if (at < 0) {
      return null;
    }
    marks.push([at, at + word.length]);
    at += word.length;
  }
  return marks;
}

/** `ar` for Available Resources: the first letters of its words. */
function initials(name, wanted) {
  if (wanted.length < 2 || wanted.includes(' ')) {
    return null;
  }
  const starts = [...name].map((_, at) => at).filter((at) => isStart(name, at));
  for (let first = 0; first + wanted.length <= starts.length; first++) {
    const taken = starts.slice(first, first + wanted.length);
    if (taken.every((at, place) => name[at] === wanted[place])) {
      return taken.map((at) => [at, at + 1]);
    }
  }
  return null;
}

function isStart(name, at) {
  return /[\p{L}\p{N}]/u.test(name[at] ?? '') && (at === 0 || !/[\p{L}\p{N}]/u.test(name[at - 1]));
}

/** Marks count in the folded name; where folding changes the length they would point elsewhere, and are left out. */
function found(code, tier, marks) {
  return {code, tier, marks: folded(code.name).length === code.name.length ? marks : [], via: null};
}

/**
 * The codes that fit, the best first: those used lately are lifted, among equals the shorter name.
 *
 * @param {string} query
 * @param {object[]} codes in the order they shall have where nothing was typed
 * @param {string[]} recent paths, the last used first
 * @returns {Match[]}
 */
export function ranked(query, codes, recent) {
  const lift = new Map(recent.map((path, at) => [path, Math.max(0.4, 2.4 - at * 0.25)]));
  return codes
    .map((code) => match(query, code))
    .filter(Boolean)
    .map((fit, place) => ({...fit, rank: fit.tier - (lift.get(fit.code.path) ?? 0), place}))
    .sort((one, other) => one.rank - other.rank || (query.trim() ? one.code.name.length - other.code.name.length : 0) || one.place - other.place);
}
