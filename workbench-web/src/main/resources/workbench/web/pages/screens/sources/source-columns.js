/** The columns of the table of sources. */
import {html, vars} from '../../core/element.js';
import {study} from '../../core/study.js';
import {deskHref} from '../../core/router.js';
import {formatDate, formatNumber, formatShare} from '../../core/format.js';
import {t} from '../../core/words.js';
import {consentWords} from '../../parts/wb-consent.js';

export const KINDS = ['interview', 'observation', 'document'];

/** The columns people may see; `attributes` are names of attributes that become columns too. */
export function sourceColumns(attributes) {
  return [
    {name: 'label', words: t('sources.label'), value: (row) => row.label, show: link},
    {name: 'kind', words: t('sources.kind'), value: (row) => t(`sources.kinds.${row.kind}`), show: kindBadge,
      groups: (row) => [{id: row.kind, words: t(`sources.kinds.${row.kind}`), order: KINDS.indexOf(row.kind)}]},
    {name: 'title', words: t('sources.name'), grow: true, value: (row) => row.title},
    {name: 'date', words: t('sources.date'), value: (row) => row.date,
      show: (row) => (row.date ? html`<span class="nowrap">${formatDate(row.date)}</span>` : html`<span class="hint">${t('sources.undated')}</span>`)},
    {name: 'networks', words: t('sources.networks'), value: (row) => row.networks.map((slug) => study.networkName(slug)).join(', '),
      groups: (row) => groups(row.networks, (slug) => study.networkName(slug), (slug) => study.networks.findIndex((one) => one.slug === slug))},
    {name: 'events', words: t('sources.events'), value: (row) => row.events.map((slug) => study.eventTitle(slug)).join(', '),
      groups: (row) => groups(row.events, (slug) => study.eventTitle(slug), (slug) => study.event(slug)?.order)},
    {name: 'case', words: t('sources.case'), value: (row) => (row.case ? study.caseName(row.case) : ''),
      groups: (row) => groups(row.case ? [row.case] : [], (slug) => study.caseName(slug))},
    {name: 'participants', words: t('sources.participants'), value: (row) => row.participants.join(', ')},
    {name: 'consent', words: t('sources.consent'), value: (row) => consentWords(row.consent)},
    {name: 'place', words: t('sources.place'), value: (row) => row.place},
    {name: 'form', words: t('sources.form'), value: (row) => row.form},
    {name: 'file', words: t('sources.file'), value: (row) => row.file},
    ...attributes.map((name) => ({name: `attribute:${name}`, words: name, value: (row) => row.attributes[name] ?? '',
      groups: (row) => groups(row.attributes[name] ? [row.attributes[name]] : [], (value) => value)})),
    {name: 'characters', words: t('sources.characters'), align: 'end', value: (row) => row.characters, show: (row) => formatNumber(row.characters)},
    {name: 'coded', words: t('sources.coded'), value: (row) => row.codings, show: progress},
  ];
}

/** Columns that are shown until somebody chooses others; the label and the title always are. */
export const SHOWN_AT_FIRST = ['kind', 'date', 'networks', 'events', 'case', 'coded'];
export const SHOWN_ALWAYS = ['label', 'title'];
/** Columns for which there is room beside an open source. */
export const SHOWN_BESIDE = ['label', 'title', 'kind', 'date', 'coded'];

export function kindBadge({kind}) {
  return html`<span class="source-kind" data-kind=${kind}>${t(`sources.kinds.${kind}`)}</span>`;
}

function link(row) {
  return html`<a class="source-label" href=${deskHref(row.label)} title=${t('sources.openInDesk')}>${row.label}</a>`;
}

/** Where in the text the codings lie, from its beginning to its end, and how many they are. */
export function progress(row) {
  const most = Math.max(3, ...row.spread);
  const words = row.codings === 0 ? t('sources.uncoded') : t('sources.codedTitle', {
    n: row.codings, share: formatShare(row.characters ? row.codedCharacters / row.characters : 0),
    reach: t('sources.parts', {n: row.spread.filter(Boolean).length, all: row.spread.length}),
  });
  return html`<span class="source-progress" title=${words}>
    <span class="source-spread" role="img" aria-label=${words}>${row.spread.map((n) => html`<i ${vars({'--n': n / most})}></i>`)}</span>
    <span class="source-codings" aria-hidden="true">${row.codings ? formatNumber(row.codings) : '–'}</span></span>`;
}

/** The groups a row belongs to; one without any stands under “none”. */
function groups(values, words, order = () => undefined) {
  return values.length
    ? values.map((value) => ({id: value, words: words(value), order: order(value)}))
    : [{id: '', words: t('parts.table.withoutGroup'), order: 1e9}];
}
