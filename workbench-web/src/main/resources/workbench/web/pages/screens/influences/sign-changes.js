import {html, nothing} from '../../core/element.js';
import {study} from '../../core/study.js';
import {href} from '../../core/router.js';
import {codeName} from '../../parts/code-name.js';
import {valenceSign} from '../../parts/wb-valence.js';
import {t} from '../../core/words.js';

const KINDS = ['turns', 'appears', 'returns', 'persists', 'vanishes'];

/** What changes from each event to the next: which signs turn, for whom (`influences --changes`). */
export function signChanges({steps, folded}) {
  if (steps.length === 0) {
    return html`<wb-state heading=${t('influences.noChanges')} text=${t('influences.noChangesText')}></wb-state>`;
  }
  return html`<div class="sign-changes">
    ${folded.length ? html`<section><h2>${t('influences.foldedTurns')}</h2><p class="hint">${t('influences.foldedHint')}</p><ul>${folded.map((one) => html`
      <li>${codeName(one.code)} ${valenceSign(one.before)} <span class="net-detail">${study.eventTitle(one.from)}</span> → ${valenceSign(one.after)}
        <span class="net-detail">${study.eventTitle(one.to)}</span></li>`)}</ul></section>` : nothing}
    ${steps.map((step) => html`<section><h2>${t('influences.step', {from: study.eventTitle(step.from), to: study.eventTitle(step.to)})}</h2>
      ${KINDS.every((kind) => step[kind].length === 0) ? html`<p class="hint">${t('influences.nothingChanges')}</p>` : nothing}
      <div class="sign-kinds">${KINDS.filter((kind) => step[kind].length).map((kind) => html`<div><h3>${t(`influences.kinds.${kind}`)} <span class="count">${step[kind].length}</span></h3>
        <ul>${step[kind].map((one) => line(one, step))}</ul></div>`)}</div></section>`)}</div>`;
}

function line({code, network, before, beforeAt, after}, {from, to}) {
  const at = after ? to : beforeAt ?? from;
  return html`<li><a href=${href('/influences', {influence: [at, network, code].join('/')})}>${study.code(code)?.name ?? code}</a>
    ${valenceSign(before)}${before && after ? ' → ' : ''}${valenceSign(after)} <span class="net-detail">${study.networkName(network)}</span></li>`;
}
