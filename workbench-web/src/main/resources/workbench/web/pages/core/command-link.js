/** Where a command that the study names as the next step is done in the pages. */
import {href} from './router.js';

const SCREEN_OF = {
  find: '/find', matrix: '/matrix', influences: '/influences', coverage: '/questions?view=coverage', sources: '/sources', 'codebook list': '/codebook', 'memo list': '/memos',
  'participant list': '/people', 'actor list': '/networks', 'network show': '/networks', 'network export': '/export', export: '/export', verify: '/export',
};

/**
 * The address of what a command shows.
 *
 * @param {string} command as typed, with or without `workbench`: `find --code engaging --event 2`
 * @returns {?string} null where it names what is still to be chosen (`--event EVENT`), or there is no such screen
 */
export function addressOfCommand(command) {
  const words = (command.match(/'[^']*'|"[^"]*"|[^\s'"]+(?:"[^"]*"|'[^']*')?/g) ?? []).map((word) => word.replace(/^'(.*)'$/, '$1'));
  if (words[0] === 'workbench') {
    words.shift();
  }
  const name = [words.slice(0, 2).join(' '), words[0]].find((one) => one in SCREEN_OF);
  if (!name) {
    return null;
  }
  const rest = words.slice(name.split(' ').length);
  if (name !== 'find' && name !== 'matrix') {
    return SCREEN_OF[name];
  }
  const terms = termsOf(rest);
  return Object.values(terms).flat().some((value) => /^[A-Z]{2,}\d?$/.test(value)) ? null : href(SCREEN_OF[name], terms);
}

/** `--code x --event=2 --wide words` as an object of lists. */
function termsOf(words) {
  const terms = {};
  const add = (name, value) => {
    terms[name] = [...(terms[name] ?? []), value];
  };
  for (let at = 0; at < words.length; at++) {
    const [, name, value] = /^--([\w-]+)(?:=(.*))?$/.exec(words[at]) ?? [];
    if (!name) {
      add('words', words[at]);
    } else if (value !== undefined) {
      add(name, value);
    } else if (words[at + 1] !== undefined && !words[at + 1].startsWith('--')) {
      add(name, words[++at]);
    } else {
      add(name, 'true');
    }
  }
  return terms;
}
