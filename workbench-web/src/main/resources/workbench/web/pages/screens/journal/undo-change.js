/** Taking one change back, wherever in the journal it stands: what that does is shown first, or why it cannot be. */
import {html, nothing} from '../../core/element.js';
import {post} from '../../core/api.js';
import {study} from '../../core/study.js';
import {router} from '../../core/router.js';
import {tellFault, toast} from '../../core/announce.js';
import {openDialog} from '../../parts/wb-dialog.js';
import {t} from '../../core/words.js';
import {changeWords, countWords} from './change-words.js';

/** Shows what would come of it, and does it if the person wants it. */
export async function undoChange(change) {
  const others = change.who !== study.coder;
  const body = {change: change.seq, ...(others ? {anyone: true} : {})};
  try {
    const {data} = await post('undo', {...body, preview: true}, {preview: true});
    const again = change.what === 'undo';
    const title = t(again ? 'journal.preview.again' : 'journal.preview.title', {seq: change.seq});
    if (await openDialog({title, body: (close) => asked(change, data, {others, again}, close)})) {
      await post('undo', body);
      toast(t(again ? 'journal.preview.doneAgain' : 'journal.preview.done', {what: changeWords(change)}));
    }
  } catch (fault) {
    if (fault.problems) {
      await openDialog({title: t('journal.preview.refused'), body: (close) => refused(change, fault, close)});
    } else {
      tellFault(fault);
    }
  }
}

function asked(change, {takesAway, putsBack, alters}, {others, again}, close) {
  const parts = {takesAway, putsBack, alters};
  const told = Object.entries(parts).filter(([, counts]) => Object.keys(counts).length);
  return html`<p><strong>${change.who}</strong> ${changeWords(change)}</p>
    ${told.length ? html`<dl class="undo-preview">${told.map(([name, counts]) => html`<div><dt>${t(`journal.preview.${name}`)}</dt>
      <dd>${Object.entries(counts).map(countWords).join(', ')}</dd></div>`)}</dl>` : html`<p>${t('journal.preview.nothing')}</p>`}
    ${others ? html`<p class="undo-others">${t('journal.preview.othersChange', {who: change.who})}</p>` : nothing}
    <p class="hint">${t('journal.preview.note')}</p>
    <div class="dialog-buttons"><button @click=${() => close(false)}>${t('parts.cancel')}</button>
      <button class="primary" autofocus @click=${() => close(true)}>${t(again ? 'journal.preview.againNow' : 'journal.preview.now')}</button></div>`;
}

/** The command names the later changes that stand in the way: they are a way there. */
function refused(change, fault, close) {
  const later = [...(/\(([\d, and]+)[^)]*\)\.?$/.exec(fault.message)?.[1] ?? '').matchAll(/\d+/g)].map(([number]) => Number(number));
  return html`<p>${fault.message}</p><p>${fault.remedy}</p>
    ${later.length ? html`<p>${t('journal.preview.laterOnes')}: ${later.map((seq) => html`<button class="link-button" @click=${() => {
      close(null);
      router.set({change: seq}, {step: true});
    }}>${t('journal.number', {seq})}</button>`)}</p>` : nothing}
    <div class="dialog-buttons"><button autofocus @click=${() => close(null)}>${t('parts.close')}</button></div>`;
}
