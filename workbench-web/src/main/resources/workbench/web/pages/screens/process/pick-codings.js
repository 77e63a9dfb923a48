/** Choosing codings as evidence: from what was coded so, each question wider than the one before. */
import {html, nothing} from '../../core/element.js';
import {get} from '../../core/api.js';
import {openDialog} from '../../parts/wb-dialog.js';
import {codingLine} from '../../parts/wb-excerpt.js';
import {t} from '../../core/words.js';

const SHOWN_AT_MOST = 60;

/**
 * Opens the choice.
 *
 * @param {object} what
 * @param {string} what.title
 * @param {string[]} what.taken ids that are evidence already
 * @param {Array<{words: string, params: object}>} what.questions what `find` is asked; the first that finds anything is shown
 * @returns {Promise<?string[]>} ids of the codings chosen
 */
export async function pickCodings({title, taken, questions}) {
  const chosen = new Set();
  let at = 0;
  let found = null;
  let fault = null;
  return openDialog({title, wide: true, body: (close, again) => {
    const ask = async (number) => {
      at = number;
      found = null;
      again();
      try {
        found = (await get('find', {...questions[at].params, limit: SHOWN_AT_MOST, sort: 'source', context: 120})).data;
        if (found.total === 0 && at < questions.length - 1) {
          await ask(at + 1);
          return;
        }
      } catch (refused) {
        fault = refused;
      }
      again();
    };
    if (found === null && fault === null && at === 0 && !asked.has(questions)) {
      asked.add(questions);
      queueMicrotask(() => ask(0));
    }
    return html`
      <div class="segmented" role="group" aria-label=${t('process.pickFrom')}>${questions.map(({words}, number) => html`
        <button aria-pressed=${String(number === at)} @click=${() => ask(number)}>${words}</button>`)}</div>
      ${fault ? html`<p class="field-fault" role="alert">${fault.message}</p>` : nothing}
      ${found ? list(found, taken, chosen, again) : html`<wb-state loading></wb-state>`}
      <div class="dialog-buttons"><button @click=${() => close(null)}>${t('parts.cancel')}</button>
        <button class="primary" ?disabled=${chosen.size === 0} @click=${() => close([...chosen])}>${t('process.take', {n: chosen.size})}</button></div>`;
  }});
}

const asked = new WeakSet();

function list({total, excerpts}, taken, chosen, again) {
  if (total === 0) {
    return html`<p class="hint">${t('process.pickNothing')}</p>`;
  }
  return html`<ul class="pick">${excerpts.map((excerpt) => html`<li>
      <p class="excerpt-words"><span class="excerpt-around">${excerpt.before}</span>${excerpt.text}<span class="excerpt-around">${excerpt.after}</span></p>
      <p class="net-detail">${[excerpt.source.label, excerpt.attribution].filter(Boolean).join(' · ')}</p>
      ${excerpt.codings.map((coding) => html`<label class="check"><input type="checkbox" ?disabled=${taken.includes(coding.id)}
        .checked=${taken.includes(coding.id) || chosen.has(coding.id)} @change=${(event) => {
          chosen[event.target.checked ? 'add' : 'delete'](coding.id);
          again();
        }}>${codingLine(coding)}</label>`)}</li>`)}</ul>
    ${total > excerpts.length ? html`<p class="hint">${t('process.pickFirst', {n: total, shown: excerpts.length})}</p>` : nothing}`;
}
