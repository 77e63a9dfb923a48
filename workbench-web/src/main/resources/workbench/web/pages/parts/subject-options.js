/** What memos and changes can be about, for a combobox: found as one types, sources too. */
import {study} from '../core/study.js';
import {get} from '../core/api.js';
import {live} from '../core/live.js';
import {folded} from '../core/format.js';
import {t} from '../core/words.js';

let sources = null;
live.on(['source', 'import'], () => { sources = null; });

/** All sources of the study, asked for once and again when they change. */
export function knownSources() {
  sources ??= get('sources').then(({data}) => data, () => []);
  return sources;
}

/** Those of some options that hold every word typed. */
export function fittingOptions(options, words) {
  const wanted = folded(words.trim()).split(/\s+/).filter(Boolean);
  return options.filter(({words: name, detail = '', value}) => wanted.every((one) => folded(`${name} ${detail} ${value}`).includes(one)));
}

/** @param {{study?: boolean}} [how] `study`: offers the study as a whole too */
export function subjectOptions({study: whole = false} = {}) {
  return async (words) => {
    const all = [...(whole ? [{value: 'study', words: t('parts.subjects.study')}] : []), ...known(), ...(await knownSources()).map(sourceOption)];
    return fittingOptions(all, words);
  };
}

function known() {
  const of = (kind, list, name) => list.map((one) => ({value: `${kind}:${one.slug ?? one.pseudonym}`, words: name(one), detail: t(`parts.subjects.${kind}`)}));
  return [
    ...of('event', study.events, ({slug}) => study.eventTitle(slug)),
    ...of('network', study.networks, ({name}) => name),
    ...of('participant', study.participants, ({pseudonym}) => pseudonym),
    ...of('case', study.cases, ({name}) => name),
    ...study.codes.map(({path, name}) => ({value: `code:${path}`, words: name, detail: study.topOf(path)?.name ?? t('parts.subjects.code')})),
  ];
}

const sourceOption = ({label, title}) => ({value: `source:${label}`, words: `${label} ${title}`, detail: t('parts.subjects.source')});
