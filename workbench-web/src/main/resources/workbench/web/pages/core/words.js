/**
 * Every text of the pages, looked up by a dotted key: `t('desk.saved', {n: 3})`. Values replace `{name}`. An entry that is
 * `{one, other}` (and perhaps `zero`) is chosen by `n`, as the language counts.
 */
import en from '../words/en/index.js';

const LANGUAGES = {en};
const language = 'en';
const plural = new Intl.PluralRules(language);
const numbers = new Intl.NumberFormat();

function entry(key) {
  let found = LANGUAGES[language];
  for (const part of key.split('.')) {
    found = found?.[part];
  }
  return found;
}

function chosen(found, n) {
  if (typeof found !== 'object') {
    return found;
  }
  return (n === 0 && found.zero) || found[plural.select(n)] || found.other;
}

/**
 * The words for `key`.
 *
 * @param {string} key where they stand in `words/en`
 * @param {Record<string, unknown>} [values] what replaces `{name}`; numbers are written by locale
 */
export function t(key, values = {}) {
  const found = chosen(entry(key), values.n);
  if (found === undefined) {
    console.warn(`no words for '${key}'`);
    return key;
  }
  return found.replace(/\{(\w+)\}/g, (whole, name) => {
    const value = values[name];
    return value === undefined ? whole : typeof value === 'number' ? numbers.format(value) : String(value);
  });
}

/** Whether there are words for `key`. */
export const hasWords = (key) => entry(key) !== undefined;
