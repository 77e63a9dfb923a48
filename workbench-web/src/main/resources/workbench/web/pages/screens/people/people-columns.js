/** The columns of the table of participants. */
import {html} from '../../core/element.js';
import {study} from '../../core/study.js';
import {addressOf} from '../../core/screens.js';
import {formatDate, formatNumber} from '../../core/format.js';
import {consentWords} from '../../parts/wb-consent.js';
import {linked} from '../../parts/linked.js';
import {t} from '../../core/words.js';

export function peopleColumns() {
  const words = (name) => t(`people.columns.${name}`);
  return [
    {name: 'pseudonym', words: words('pseudonym'), value: (row) => row.pseudonym, show: (row) => html`<strong class="nowrap">${row.pseudonym}</strong>`},
    {name: 'role', words: words('role'), grow: true, value: (row) => row.role ?? ''},
    {name: 'networks', words: words('networks'), value: (row) => row.networks.map((one) => `${study.networkName(one.network)} ${whenWords(one)}`).join(', '),
      show: (row) => html`<ul>${row.networks.map((one) => html`<li>${study.networkName(one.network)}
        ${hasTime(one) ? html`<span class="hint nowrap">${whenWords(one)}</span>` : ''}</li>`)}</ul>`},
    {name: 'consent', words: words('consent'), value: (row) => consentWords(row.consent), show: (row) => consentBadge(row.consent)},
    {name: 'case', words: words('case'), value: (row) => (row.case ? study.caseName(row.case) : ''),
      show: (row) => (row.case ? linked(addressOf('cases', {case: row.case}), study.caseName(row.case)) : '')},
    count('sources'),
    count('turns'),
    {...count('codings'), show: (row) => (row.codings ? linked(addressOf('find', {participant: row.pseudonym}), formatNumber(row.codings)) : '0')},
  ];
}

function count(name) {
  return {name, words: t(`people.columns.${name}`), align: 'end', value: (row) => row[name], show: (row) => formatNumber(row[name])};
}

/** A consent that stops something stands out; others are plain words. */
export function consentBadge(consent) {
  const words = consentWords(consent);
  return consent === 'withdrawn' ? html`<span class="badge" data-kind="fault">${words}</span>` : words;
}

export const hasTime = ({from, to, event}) => Boolean(from || to || event);

/** When somebody speaks for a network: `from 2021-08`, `at 2 Steady by contract`, `always`. */
export function whenWords({from, to, event}) {
  if (event) {
    return t('people.at', {event: study.eventTitle(event)});
  }
  if (from && to) {
    return t('people.between', {from: formatDate(from), to: formatDate(to)});
  }
  return from ? t('people.since', {from: formatDate(from)}) : to ? t('people.until', {to: formatDate(to)}) : t('people.always');
}
