/** Merging a code into another, after seeing what that moves. */
import {html, nothing} from '../../core/element.js';
import {post} from '../../core/api.js';
import {study} from '../../core/study.js';
import {router} from '../../core/router.js';
import {openDialog} from '../../parts/wb-dialog.js';
import {t} from '../../core/words.js';
import {changed, codeOptions} from './code-forms.js';

export function mergeCode(code) {
  const state = {into: null, preview: null, fault: null};
  const options = codeOptions((one) => one.path !== code.path && !one.path.startsWith(`${code.path}/`));
  return openDialog({title: t('codebook.merge', {name: code.name}), body: (close, again) => {
    const choose = async ({detail}) => {
      Object.assign(state, {into: detail, preview: null, fault: null});
      again();
      if (detail) {
        try {
          const {data} = await post('codebook/merge', {code: code.path, into: detail, preview: true}, {preview: true});
          Object.assign(state, state.into === detail ? {preview: data} : {});
        } catch (fault) {
          state.fault = fault;
        }
        again();
      }
    };
    const merge = async () => {
      close(true);
      if (await changed(() => post('codebook/merge', {code: code.path, into: state.into}), t('codebook.merged', {name: code.name, into: study.code(state.into).name}))) {
        router.set({code: state.into});
      }
    };
    return html`<p>${t('codebook.mergeText', {name: code.name})}</p>
      <wb-combobox autofocus label=${t('codebook.mergeInto')} .options=${options} .value=${state.into} @wb-change=${choose}></wb-combobox>
      ${state.preview ? html`<div role="status"><ul class="merge-preview">${effects(state.preview).map((line) => html`<li>${line}</li>`)}</ul></div>` : nothing}
      ${state.fault ? html`<p class="field-fault" role="alert">${state.fault.message} ${state.fault.remedy}</p>` : nothing}
      <div class="dialog-buttons"><button @click=${() => close(null)}>${t('parts.cancel')}</button><button class="primary" ?disabled=${!state.preview} @click=${merge}>${t('codebook.mergeNow')}</button></div>`;
  }});
}

function effects({moved, joined, judgements, records}) {
  return [
    t('codebook.effects.moved', {n: moved}),
    joined ? t('codebook.effects.joined', {n: joined}) : null,
    judgements ? t('codebook.effects.judgements', {n: judgements}) : null,
    ...Object.entries(records ?? {}).map(([kind, n]) => t('codebook.effects.records', {n, kind: t(`codebook.kinds.${kind}`)})),
    t('codebook.effects.alias'),
  ].filter(Boolean);
}
