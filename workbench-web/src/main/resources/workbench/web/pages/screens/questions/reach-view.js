import {WbElement, html, nothing, vars} from '../../core/element.js';
import {Loaded} from '../../core/loaded.js';
import {get} from '../../core/api.js';
import {deskHref, href} from '../../core/router.js';
import {formatDate, formatNumber} from '../../core/format.js';
import {codeName} from '../../parts/code-name.js';
import {t} from '../../core/words.js';
import '../../parts/wb-download.js';

const ON = ['coding', 'excerpt', 'source', 'code', 'guide', 'undo'];

/** How far the coding reaches: codes that were never used, codes that rest on little, and whether new codes still appear. */
class ReachView extends WbElement {
  constructor() {
    super();
    this.coverage = new Loaded(this, (signal) => get('coverage', {}, {signal}), {on: ON});
    this.saturation = new Loaded(this, (signal) => get('saturation', {}, {signal}), {on: ON});
  }

  render() {
    return html`<div class="screen-body reach">
      <section><h2>${t('questions.saturation')}</h2><p class="hint">${t('questions.saturationText')}</p>${this.saturation.render(({sources}) => this.#saturation(sources))}</section>
      <section><h2>${t('questions.coverage')} <wb-download path="coverage" .params=${{all: true}} .formats=${['xlsx', 'csv', 'json']}></wb-download></h2>${this.coverage.render(({codes}) => this.#coverage(codes))}</section></div>`;
  }

  #saturation(sources) {
    if (sources.length === 0) {
      return html`<p>${t('questions.nothingCoded')}</p>`;
    }
    const most = Math.max(...sources.map(({cumulative}) => cumulative));
    return html`<table class="plain-table saturation"><thead><tr><th>${t('question.filters.source')}</th><th>${t('question.filters.date')}</th><th class="number">${t('questions.newCodes')}</th><th class="number">${t('questions.inAll')}</th><th aria-hidden="true"></th></tr></thead>
      <tbody>${sources.map((one) => html`<tr><td><a href=${deskHref(one.source)}>${one.source}</a></td><td>${formatDate(one.date)}</td><td class="number">${formatNumber(one.new)}</td><td class="number">${formatNumber(one.cumulative)}</td>
        <td aria-hidden="true"><span class="saturation-bar" ${vars({'--before': (one.cumulative - one.new) / most, '--new': one.new / most})}></span></td></tr>`)}</tbody></table>`;
  }

  #coverage(codes) {
    const silent = codes.filter(({codings, codingsBelow}) => codings + codingsBelow === 0);
    const thin = codes.filter(({rests}) => rests.length);
    return html`${list(t('questions.neverUsed', {n: silent.length}), silent, ({silence}) => (silence ? t(`questions.silence.${silence}`) : nothing))}
      ${list(t('questions.thin', {n: thin.length}), thin, ({rests}) => rests.map((one) => t(`questions.rests.${one}`)).join(', '))}`;
  }
}

const list = (title, codes, says) => html`<details open><summary>${title}</summary><ul class="reach-codes">${codes.map((one) => html`<li>${codeName(one.code, {href: href('/codebook', {code: one.code})})} <span class="net-detail">${says(one)}</span></li>`)}</ul></details>`;

customElements.define('wb-reach-view', ReachView);
