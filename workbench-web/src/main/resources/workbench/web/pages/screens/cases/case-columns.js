/** The columns of the table of cases: what is always known, and one for each attribute. */
import {html} from '../../core/element.js';
import {formatNumber} from '../../core/format.js';
import {t} from '../../core/words.js';

export const CASE_KINDS = ['site', 'network', 'event', 'participant'];

/** @param {string[]} attributes names of the attributes */
export function caseColumns(attributes) {
  const words = (name) => t(`cases.columns.${name}`);
  const count = (name) => ({name, words: words(name), align: 'end', value: (row) => row[name], show: (row) => formatNumber(row[name])});
  return [
    {name: 'name', words: words('name'), value: (row) => row.name, show: (row) => html`<strong>${row.name}</strong>`},
    {name: 'kind', words: words('kind'), value: (row) => t(`cases.kinds.${row.kind}`)},
    ...attributes.map((name) => ({name: `attribute:${name}`, words: name, value: (row) => valued(row.attributes[name])})),
    count('sources'),
    count('participants'),
    count('events'),
  ];
}

/** The names of attributes that any case has. */
export function attributesOf(cases) {
  return [...new Set(cases.flatMap(({attributes}) => Object.keys(attributes)))].sort();
}

/** Numbers are sorted as such. */
function valued(words) {
  return words !== undefined && words !== '' && !Number.isNaN(Number(words)) ? Number(words) : (words ?? '');
}
