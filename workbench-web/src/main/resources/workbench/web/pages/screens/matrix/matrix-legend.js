import {html, vars} from '../../core/element.js';
import {formatNumber} from '../../core/format.js';
import {VALENCES} from '../../core/valence.js';
import {valenceSign} from '../../parts/wb-valence.js';
import {t} from '../../core/words.js';

const STEPS = [0.15, 0.4, 0.7, 1];

/** What a cell counts, and what its signs or its colour mean. */
export function legend(model, what) {
  return html`${t(`matrix.counts.${what}`)} ${what === 'valence' ? signs() : heat(model, what)}`;
}

const signs = () => html`<span class="matrix-legend">${VALENCES.map((valence) => html`<span>${valenceSign(valence)} ${t(`parts.valence.short.${valence}`)}</span>`)}</span>`;

function heat(model, what) {
  const [domains, codes] = [model.most(0, what), model.most(1, what)];
  return html`<span class="matrix-legend"><span>${t('matrix.few')}</span><span class="matrix-scale" aria-hidden="true">${STEPS.map((step) => html`<i ${vars({'--heat': step})}></i>`)}</span>
    <span>${domains ? t('matrix.mostOf', {domains: formatNumber(domains), codes: formatNumber(codes)}) : t('matrix.most', {n: formatNumber(codes)})}</span></span>`;
}
