/** Cases and their attributes from a table; what is wrong in it is said row by row, and nothing is taken in then. */
import {html, nothing} from '../../core/element.js';
import {upload} from '../../core/api.js';
import {toast} from '../../core/announce.js';
import {openDialog} from '../../parts/wb-dialog.js';
import {t} from '../../core/words.js';

/** Asks for the file and imports it. */
export async function importCases() {
  let fault = null;
  let busy = false;
  const answer = await openDialog({title: t('cases.importTitle'), body: (close, again) => {
    const submit = async (event) => {
      event.preventDefault();
      const [file] = event.target.elements.file.files;
      if (!file || busy) {
        return;
      }
      busy = true;
      fault = null;
      again();
      const form = new FormData();
      form.append('file', file, file.name);
      try {
        close((await upload('case/import', form)).data);
      } catch (refused) {
        fault = refused;
        busy = false;
        again();
      }
    };
    return html`<form @submit=${submit}>
      <p>${t('cases.importText')}</p>
      <label class="field"><span class="field-label">${t('cases.importFile')}</span><input type="file" name="file" accept=".csv,text/csv" required></label>
      ${fault ? html`<ul class="field-fault" role="alert">${(fault.problems ?? [{what: fault.message, remedy: ''}]).map(({row, what, remedy}) => html`
        <li>${row ? `${t('cases.importRow', {row})} ` : ''}${what} ${remedy}</li>`)}</ul>` : nothing}
      <div class="dialog-buttons"><button type="button" @click=${() => close(null)}>${t('parts.cancel')}</button>
        <button class="primary" ?disabled=${busy}>${t('cases.importNow')}</button></div></form>`;
  }});
  if (answer) {
    toast(t('cases.imported', {added: answer.applied, altered: answer.altered, unchanged: answer.unchanged}));
  }
}
