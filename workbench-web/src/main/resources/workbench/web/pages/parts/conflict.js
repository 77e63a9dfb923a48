/**
 * What was edited here was changed meanwhile, by another coder, tab or the command line: shows both and lets the person decide.
 */
import {html} from 'lit';
import {Conflict} from '../core/api.js';
import {openDialog} from './wb-dialog.js';
import {t} from '../core/words.js';

/**
 * Saves an edit that rests on what was read; where that was changed meanwhile, asks which of both shall stand.
 *
 * @param {object} what
 * @param {(ifMatch: number|undefined) => Promise<any>} what.save saves it, if nothing was changed since `ifMatch`
 * @param {number|(() => number)} what.seq the number of the reading the edit rests on
 * @param {() => Promise<string>} what.theirs how it stands now, in words
 * @param {string} what.yours how this page has it, in words
 * @returns {Promise<any>} what `save` gives; null where theirs was kept
 */
export async function saveOrDecide({save, seq, theirs, yours}) {
  try {
    return await save(seq);
  } catch (fault) {
    if (!(fault instanceof Conflict)) {
      throw fault;
    }
    const now = await theirs();
    const mine = await openDialog({title: t('parts.conflict.title'), wide: true, body: (close) => html`
      <p>${fault.message} ${fault.remedy}</p>
      <div class="conflict">
        <section><h3>${t('parts.conflict.theirs')}</h3><pre>${now}</pre></section>
        <section><h3>${t('parts.conflict.yours')}</h3><pre>${yours}</pre></section>
      </div>
      <div class="dialog-buttons">
        <button @click=${() => close(false)}>${t('parts.conflict.takeTheirs')}</button>
        <button class="primary" @click=${() => close(true)}>${t('parts.conflict.takeYours')}</button>
      </div>`});
    return mine ? save(undefined) : null;
  }
}
