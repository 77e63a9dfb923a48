/** Making a new code of a part of a code's codings: one reads them and says which. */
import {html, nothing} from '../../core/element.js';
import {get, post} from '../../core/api.js';
import {router} from '../../core/router.js';
import {openDialog} from '../../parts/wb-dialog.js';
import {valenceSign} from '../../parts/wb-valence.js';
import {t} from '../../core/words.js';
import {changed} from './code-forms.js';

const PORTION = 100;

export function splitCode(code) {
  const state = {name: '', definition: '', words: '', codings: [], total: 0, chosen: new Set(), fault: null, loading: true};
  let show = () => {};
  const read = async () => {
    state.loading = true;
    show();
    try {
      const {data} = await get('find', {code: code.path, exactly: true, words: state.words || undefined, limit: PORTION, context: 0, sort: 'source'});
      state.codings = data.excerpts.flatMap((excerpt) => excerpt.codings.filter((coding) => coding.code === code.path).map((coding) => ({...coding, excerpt})));
      Object.assign(state, {total: data.total, fault: null, loading: false});
    } catch (fault) {
      Object.assign(state, {fault, loading: false});
    }
    show();
  };
  const dialog = openDialog({title: t('codebook.split', {name: code.name}), wide: true, body: (close, again) => {
    show = again;
    const split = async (event) => {
      event.preventDefault();
      close(true);
      await changed(async () => {
        const {data} = await post('codebook/split', {code: code.path, name: state.name.trim(), definition: state.definition.trim() || undefined, coding: [...state.chosen]});
        router.set({code: data.path ?? code.path});
      }, t('codebook.splitDone', {n: state.chosen.size, name: state.name.trim()}));
    };
    const tick = (id) => (event) => {
      state.chosen[event.target.checked ? 'add' : 'delete'](id);
      again();
    };
    return html`<form @submit=${split}>
      <p>${t('codebook.splitText', {name: code.name})}</p>
      <div class="fields"><label class="field"><span class="field-label">${t('codebook.splitName')}</span><input required autofocus autocomplete="off" .value=${state.name} @input=${(event) => { state.name = event.target.value; again(); }}></label>
        <label class="field"><span class="field-label">${t('codebook.fields.definition')}</span><input autocomplete="off" .value=${state.definition} @input=${(event) => { state.definition = event.target.value; }}></label>
        <label class="field"><span class="field-label">${t('codebook.splitWords')}</span><input type="search" autocomplete="off" .value=${state.words} @change=${(event) => { state.words = event.target.value.trim(); read(); }}></label></div>
      <p class="hint" role="status">${state.loading ? t('parts.loading') : t('codebook.splitFound', {n: state.total, shown: state.codings.length, chosen: state.chosen.size})}
        <button type="button" class="link-button" @click=${() => { state.codings.forEach(({id}) => state.chosen.add(id)); again(); }}>${t('find.selectShown')}</button></p>
      <ul class="code-all-places">${state.codings.map(({id, valence, coder, excerpt}) => html`<li><label class="check"><input type="checkbox" .checked=${state.chosen.has(id)} @change=${tick(id)}>
        <span><span class="net-detail">${excerpt.source.label} ${excerpt.participant ?? excerpt.speaker ?? ''} · ${coder}</span> ${valenceSign(valence)} <q class="code-all-words" dir="auto">${excerpt.text}</q></span></label></li>`)}</ul>
      ${state.fault ? html`<p class="field-fault" role="alert">${state.fault.message} ${state.fault.remedy ?? ''}</p>` : nothing}
      <div class="dialog-buttons"><button type="button" @click=${() => close(null)}>${t('parts.cancel')}</button>
        <button class="primary" ?disabled=${!state.name.trim() || state.chosen.size === 0}>${t('codebook.splitNow', {n: state.chosen.size})}</button></div></form>`;
  }});
  read();
  return dialog;
}
