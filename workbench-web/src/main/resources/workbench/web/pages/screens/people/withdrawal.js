/** A participant takes their words back: what that does is shown first. */
import {html, nothing} from '../../core/element.js';
import {get, post} from '../../core/api.js';
import {tellFault, toast} from '../../core/announce.js';
import {takeBack} from '../../core/undoing.js';
import {openDialog} from '../../parts/wb-dialog.js';
import {t} from '../../core/words.js';

/** Asks, and withdraws if the person wants it. */
export async function withdraw({pseudonym}) {
  try {
    const {data} = await get('participant/withdraw', {participant: pseudonym, preview: true});
    const told = await openDialog({title: t('people.withdrawTitle', {name: pseudonym}), body: (close) => asked(data, close)});
    if (told === null) {
      return;
    }
    const {seq} = await post('participant/withdraw', {participant: pseudonym, ...(told.because ? {because: told.because} : {})});
    toast(t('people.withdrawn', {name: pseudonym}), {action: takeBack(seq)});
  } catch (fault) {
    tellFault(fault);
  }
}

function asked({turns, sources, unlabelled}, close) {
  return html`<form class="record-form" @submit=${(event) => {
    event.preventDefault();
    close({because: event.target.elements.because.value.trim()});
  }}>
    <p class="field-wide">${t('people.withdrawText', {n: turns, sources: sources.join(', ')})}</p>
    ${unlabelled.length ? html`<p class="field-wide">${t('people.withdrawUnlabelled', {sources: unlabelled.join(', ')})}</p>` : nothing}
    <p class="field-wide hint">${t('people.withdrawKept')}</p>
    <label class="field field-wide"><span class="field-label">${t('people.withdrawBecause')}</span><input name="because" autocomplete="off"></label>
    <div class="dialog-buttons"><button type="button" autofocus @click=${() => close(null)}>${t('parts.cancel')}</button>
      <button class="danger">${t('people.withdrawNow')}</button></div></form>`;
}
