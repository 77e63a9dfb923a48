/** Bringing a codebook in: a file that is checked first, or one that is built in. */
import {html, nothing} from '../../core/element.js';
import {post, upload} from '../../core/api.js';
import {study} from '../../core/study.js';
import {openDialog} from '../../parts/wb-dialog.js';
import {t} from '../../core/words.js';
import {changed} from './code-forms.js';

const BUILT_IN = ['cfir-2009', 'cfir-2022', 'network-elements'];

export function bringCodebook() {
  const state = {file: null, id: '', open: false, checked: null, fault: null, busy: false};
  const missing = BUILT_IN.filter((id) => !study.codebooks.some((book) => book.id === id));
  return openDialog({title: t('codebook.bring'), wide: true, body: (close, again) => {
    const set = (changes) => {
      Object.assign(state, changes);
      again();
    };
    const form = (more = {}) => {
      const fields = new FormData();
      fields.append('file', state.file, state.file.name);
      Object.entries(more).forEach(([name, value]) => value && fields.append(name, value));
      return fields;
    };
    const check = async (file) => {
      set({file, checked: null, fault: null, busy: true});
      try {
        set({checked: (await upload('codebook/check', form(), undefined, {preview: true})).data, busy: false});
      } catch (fault) {
        set({fault, busy: false});
      }
    };
    const bring = async (event) => {
      event.preventDefault();
      set({busy: true, fault: null});
      try {
        const {data} = await upload('codebook/import', form({id: state.id.trim(), open: state.open ? 'true' : ''}));
        close(true);
        await changed(async () => data, t('codebook.broughtIn', {title: data.title}));
      } catch (fault) {
        set({fault, busy: false});
      }
    };
    const builtIn = async (id) => {
      close(true);
      await changed(() => post('codebook/import', {file: id}), t('codebook.broughtIn', {title: id}));
    };
    return html`
      ${missing.length ? html`<section><h3>${t('codebook.builtIn')}</h3><div class="toolbar">${missing.map((id) => html`<button type="button" @click=${() => builtIn(id)}>${t(`codebook.builtIns.${id}`)}</button>`)}</div></section>` : nothing}
      <form @submit=${bring}><h3>${t('codebook.fromFile')}</h3><p class="hint">${t('codebook.fileText')}</p>
        <input type="file" accept=".json,.csv,.xlsx" required aria-label=${t('codebook.fromFile')} @change=${(event) => event.target.files[0] && check(event.target.files[0])}>
        <label class="field"><span class="field-label">${t('codebook.fields.id')}</span><input autocomplete="off" .value=${state.id} @input=${(event) => { state.id = event.target.value; }}></label>
        <label class="check"><input type="checkbox" .checked=${state.open} @change=${(event) => { state.open = event.target.checked; }}><span>${t('codebook.open')}</span></label>
        <div role="status">${state.busy ? t('parts.loading') : state.checked ? html`<p>✓ ${t('codebook.checked', {title: state.checked.title ?? state.file.name, n: state.checked.codes ?? 0})}</p>` : nothing}</div>
        ${state.fault ? html`<ul class="field-fault" role="alert">${state.fault.problems.slice(0, 20).map(({what, remedy}) => html`<li>${what} ${remedy}</li>`)}</ul>` : nothing}
        <div class="dialog-buttons"><button type="button" @click=${() => close(null)}>${t('parts.cancel')}</button><button class="primary" ?disabled=${!state.file || state.busy || Boolean(state.fault)}>${t('codebook.bringNow')}</button></div></form>`;
  }});
}
