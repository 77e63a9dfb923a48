import {html, nothing} from '../../core/element.js';
import {study} from '../../core/study.js';
import {formatShare} from '../../core/format.js';
import {codeName} from '../../parts/code-name.js';
import {t} from '../../core/words.js';
import {shortValue} from './rating-values.js';
import {addressOf} from '../../core/screens.js';
import {linked} from '../../parts/linked.js';

const figure = new Intl.NumberFormat(undefined, {minimumFractionDigits: 2, maximumFractionDigits: 2});
const shown = (value) => (value === null || value === undefined ? t('ratings.undefined') : figure.format(value));

/** How far raters agree: each figure with what it means and of how many ratings it is. */
export function agreementPage(agreement) {
  if (agreement.units === 0) {
    return html`<wb-state heading=${t('ratings.noAgreement')} text=${t('ratings.noAgreementText')}></wb-state>`;
  }
  return html`<p class="hint agreement-hint">${t('ratings.agreementHint')} ${agreement.few ? html`<strong>${t('ratings.few')}</strong>` : nothing}</p>
    ${agreement.pairs.map((pair) => html`<section><h2>${pair.raters.join(' · ')}</h2><dl class="figures">
      ${one('percent', formatShare(pair.identical / pair.compared), t('ratings.ofRatings', {n: pair.compared, identical: pair.identical}))}
      ${one('kappa', shown(pair.kappa), t('ratings.ofN', {n: pair.compared}))}
      ${one('linear', shown(pair.weightedKappaLinear), t('ratings.ofNumbers', {n: pair.numbers}))}
      ${one('quadratic', shown(pair.weightedKappaQuadratic), t('ratings.ofNumbers', {n: pair.numbers}))}
      ${one('adjacent', formatShare(pair.numbers ? (pair.identicalNumbers + pair.adjacent) / pair.numbers : 0), t('ratings.ofNumbers', {n: pair.numbers}))}</dl></section>`)}
    <section><h2>${t('ratings.allRaters')}</h2><dl class="figures">${one('alpha', shown(agreement.alpha), t('ratings.ofNumbers', {n: agreement.alphaUnits}))}</dl>
      <p class="hint">${t('ratings.leftOut')} ${Object.entries(agreement.leftOut).map(([value, n]) => `${shortValue(value)}: ${n}`).join(' · ')}</p></section>
    <div class="agreement-tables">${table('byConstruct', agreement.byConstruct, ({construct}) => codeName(construct))}
      ${table('byCase', agreement.byCase, (row) => linked(addressOf('cases', {case: row.case}), study.caseName(row.case)))}</div>`;
}

function one(name, value, of) {
  return html`<div><dt>${t(`ratings.figures.${name}.name`)}</dt><dd><strong>${value}</strong> <span class="net-detail">${of}</span></dd><dd class="hint">${t(`ratings.figures.${name}.means`)}</dd></div>`;
}

function table(name, rows, title) {
  return html`<table class="agreement-table"><caption>${t(`ratings.${name}`)}</caption><thead><tr><th scope="col">${t(`ratings.${name}Head`)}</th><th scope="col" class="number">${t('ratings.compared')}</th>
    <th scope="col" class="number">${t('ratings.identical')}</th><th scope="col" class="number">${t('ratings.numbers')}</th><th scope="col" class="number">α</th></tr></thead>
    <tbody>${rows.map((row) => html`<tr><th scope="row">${title(row)}</th><td class="number">${row.compared}</td><td class="number">${row.identical}</td><td class="number">${row.numbers}</td><td class="number">${shown(row.alpha)}</td></tr>`)}</tbody></table>`;
}
