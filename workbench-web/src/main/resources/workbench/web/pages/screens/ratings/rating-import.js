/** Brings ratings in from the workbook that a team has worked in: first what would change, cell by cell, then the change. */
import {html, nothing} from '../../core/element.js';
import {upload} from '../../core/api.js';
import {toast} from '../../core/announce.js';
import {openDialog} from '../../parts/wb-dialog.js';
import {t} from '../../core/words.js';

const LINES_AT_MOST = 60;

export function importRatings() {
  const state = {file: null, preview: null, fault: null, busy: false};
  return openDialog({title: t('ratings.import'), wide: true, body: (close, again) => {
    const send = async (preview) => {
      Object.assign(state, {busy: true, fault: null});
      again();
      const form = new FormData();
      form.append('file', state.file);
      if (preview) {
        form.append('preview', 'true');
      }
      try {
        const {data} = await upload('rating/import', form, undefined, {preview});
        if (preview) {
          state.preview = data;
        } else {
          toast(t('ratings.imported'));
          close(true);
        }
      } catch (fault) {
        state.fault = fault;
      }
      state.busy = false;
      again();
    };
    return html`<p class="hint">${t('ratings.importHint')}</p>
      <label class="field"><span class="field-label">${t('ratings.importFile')}</span><input type="file" accept=".xlsx,.csv" @change=${(event) => {
        state.file = event.target.files[0] ?? null;
        state.preview = null;
        if (state.file) {
          send(true);
        }
      }}></label>
      ${state.busy ? html`<wb-state loading></wb-state>` : nothing}
      ${state.fault ? html`<ul class="field-fault" role="alert">${state.fault.problems?.map(({what, remedy, row}) => html`<li>${row ? `${row}: ` : ''}${what} ${remedy ?? ''}</li>`) ?? state.fault.message}</ul>` : nothing}
      ${state.preview ? previewed(state.preview) : nothing}
      <div class="dialog-buttons"><button @click=${() => close(null)}>${t('parts.cancel')}</button>
        <button class="primary" ?disabled=${!state.preview || state.busy} @click=${() => send(false)}>${t('ratings.importNow')}</button></div>`;
  }});
}

function previewed(preview) {
  const changes = Array.isArray(preview) ? preview : preview.changes ?? preview.rows ?? [];
  if (changes.length === 0) {
    return html`<p>${t('ratings.importNothing')}</p>`;
  }
  return html`<p>${t('ratings.importChanges', {n: changes.length})}</p><ul class="rating-list">${changes.slice(0, LINES_AT_MOST).map((one) => html`<li>
    ${[one.case, one.construct?.split('/').at(-1), one.rater].filter(Boolean).join(' · ')}: ${one.before ?? one.from ?? t('ratings.notRated')} → <strong>${one.after ?? one.to ?? one.value}</strong></li>`)}</ul>`;
}
