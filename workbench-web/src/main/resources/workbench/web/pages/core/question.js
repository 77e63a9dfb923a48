/**
 * What is asked of the study, as it stands in the address of Find and Matrix. The keys are the option names of `find`, so
 * that a question in the address, one kept by name and one typed on the command line are the same.
 */
import {study} from './study.js';
import {formatDate} from './format.js';
import {hasWords, t} from './words.js';

/** Filters of several values: one of them is enough. Each is also there as `not-…`. */
export const LISTS = [
  'domain', 'code', 'network', 'affects', 'event', 'valence', 'kind', 'source', 'case', 'participant', 'speaker', 'voice', 'coder',
  'codebook', 'attribute', 'status', 'with', 'without', 'excerpt', 'coding',
];
const SINGLES = ['from', 'to', 'layer', 'event-basis', 'overlap', 'row', 'column'];
const SWITCHES = ['exactly', 'uncoded', 'quotable', 'with-origins', 'researcher-turns'];
const KEYS = [...LISTS, ...LISTS.map((name) => `not-${name}`), ...SINGLES, ...SWITCHES];

/** Names a dimension of the matrix gives to what it counts, by the filter that means the same. */
const FILTER_OF = {construct: 'code', subconstruct: 'code', tree: 'code'};

/**
 * The filters in an address, as the API takes them.
 *
 * @param {URLSearchParams} params
 * @returns {Record<string, string[] | string>}
 */
export function filtersOf(params) {
  const filters = {};
  for (const key of KEYS) {
    const values = params.getAll(key).filter(Boolean);
    if (values.length) {
      filters[key] = LISTS.includes(plain(key)) ? values : values[0];
    }
  }
  return filters;
}

/** The same with the words: all that `find` wants to know but where to look and how to show it. */
export function questionOf(params) {
  const words = params.get('words')?.trim();
  return {...(words ? {words} : {}), ...filtersOf(params)};
}

/** Parameters that take every filter and the words out of an address, for `router.set`. */
export const NO_QUESTION = Object.fromEntries(['words', ...KEYS].map((key) => [key, null]));

/** Whether a filter leaves out instead of letting through. */
export const isNot = (key) => key.startsWith('not-');

/** The filter without its `not-`. */
export const plain = (key) => key.replace(/^not-/, '');

/** Parameters for `router.set` in which a value is among a filter's, or is no longer. */
export function toggled(params, key, value) {
  const values = params.getAll(key);
  return {[key]: values.includes(value) ? values.filter((one) => one !== value) : [...values, value]};
}

/** The filters one by one, for showing: `{key, value, words}`, a switch without a value. */
export function filterList(filters) {
  return Object.entries(filters).filter(([key]) => key !== 'words').flatMap(([key, values]) =>
    [values].flat().map((value) => ({key, value, words: SWITCHES.includes(key) ? '' : valueWords(plain(key), value)})));
}

/** What a filter is called. */
export const filterName = (key) => t(`question.filters.${plain(key)}`);

/** What people call a value of a filter or of a facet. */
export function valueWords(key, value) {
  if (value === 'none') {
    return t('question.none');
  }
  switch (key) {
    case 'code': case 'construct': case 'with': case 'without':
      return study.code(value)?.name ?? value;
    case 'domain':
      return domainName(value);
    case 'network': case 'affects':
      return study.networkName(value);
    case 'event':
      return study.eventTitle(value);
    case 'case':
      return study.caseName(value);
    case 'valence':
      return t(`parts.valence.short.${value}`);
    case 'kind':
      return t(`question.kinds.${value}`);
    case 'from': case 'to': case 'month':
      return formatDate(value);
    case 'row': case 'column':
      return cellWords(value);
    default:
      return hasWords(`question.values.${key}.${value}`) ? t(`question.values.${key}.${value}`) : value;
  }
}

/** `event=trial-one`, as a matrix names what a row counts. */
function cellWords(value) {
  const [, dimension, id] = /^([^=]*)=(.*)$/.exec(value) ?? [null, '', value];
  const words = id === '*' ? t('question.any') : valueWords(FILTER_OF[dimension] ?? dimension, id);
  return t('question.cell', {dimension: hasWords(`question.filters.${dimension}`) ? t(`question.filters.${dimension}`) : dimension, words});
}

/** A domain by the end of its path, as facets name it. */
export function domainName(slug) {
  return study.codes.find((code) => code.parent === null && code.path.endsWith(`/${slug}`))?.name ?? study.code(slug)?.name ?? slug;
}
