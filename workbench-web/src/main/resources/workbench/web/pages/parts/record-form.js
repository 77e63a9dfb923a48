/**
 * A form in a dialog, made from a description of its fields: for the small things that are said of events, networks,
 * people or codes. What is typed is kept when the dialog is refused, so that it can be mended and sent again.
 *
 *     await recordForm({title, fields: [{name: 'title', label: t('…'), required: true}, …], values, save: (values) => post('event/add', values)})
 *
 * A field is `{name, label, kind?, options?, hint?, required?, multiple?, creates?}`; its kind is `text` (if not said), `long`, `date`, `number`,
 * `choice`, `pick` (a combobox), `check`, `valence` or `evidence` (excerpts, found by their words).
 */
import {html, nothing} from '../core/element.js';
import {get} from '../core/api.js';
import {openDialog} from './wb-dialog.js';
import {draft} from '../core/drafts.js';
import {t} from '../core/words.js';
import './wb-combobox.js';
import './wb-valence.js';

const FOUND_AT_MOST = 30;
const WORDS_SHOWN = 90;

/**
 * Opens the form.
 *
 * @param {object} what
 * @param {string} what.title
 * @param {Array<object>} what.fields
 * @param {object} [what.values] what stands there now
 * @param {(values: object) => Promise<any>} what.save gets the values that differ from those given; a refusal keeps the dialog open
 * @param {string} [what.confirm] words of the button
 * @param {string} [what.intro]
 * @param {string} [what.name] keeps what is typed until it is saved, under this name
 * @returns {Promise<any>} what `save` gave; null if the person went away
 */
export function recordForm({title, fields, values = {}, save, confirm = t('parts.save'), intro = '', name = ''}) {
  const kept = name ? draft(name) : null;
  const now = {...values, ...(kept?.read() ?? {})};
  let fault = null;
  let busy = false;
  return openDialog({title, wide: fields.length > 6, body: (close, again) => {
    const set = (field, value) => {
      now[field] = value;
      kept?.keep(now);
    };
    const submit = async (event) => {
      event.preventDefault();
      const told = changed(values, now, fields);
      if (busy) {
        return;
      }
      if (Object.keys(values).length && Object.keys(told).length === 0) {
        close(null);
        return;
      }
      busy = true;
      fault = null;
      again();
      try {
        const answer = await save(told);
        kept?.drop();
        close(answer ?? true);
      } catch (refused) {
        fault = refused;
        busy = false;
        again();
      }
    };
    return html`<form class="record-form" @submit=${submit}>
      ${intro ? html`<p class="hint">${intro}</p>` : nothing}
      ${fields.map((field) => fieldOf(field, now[field.name], (value) => set(field.name, value)))}
      ${fault ? html`<p class="field-fault" role="alert">${fault.message} ${fault.remedy ?? ''}</p>` : nothing}
      <div class="dialog-buttons"><button type="button" @click=${() => close(null)}>${t('parts.cancel')}</button>
        <button class="primary" ?disabled=${busy}>${confirm}</button></div></form>`;
  }});
}

/** Only what the person changed; what was emptied is told as such (`''`, or `none` where the field says so). */
function changed(before, now, fields) {
  const told = {};
  for (const {name, empty = ''} of fields) {
    const value = now[name];
    if (JSON.stringify(value ?? null) !== JSON.stringify(before[name] ?? null)) {
      const nothingLeft = value === null || value === '' || (Array.isArray(value) && value.length === 0);
      told[name] = nothingLeft ? empty : value;
    }
  }
  return told;
}

/** One field of a form. */
export function fieldOf(field, value, set) {
  const {label, hint, kind = 'text', required = false} = field;
  const wide = kind === 'long' || kind === 'evidence' ? 'field field-wide' : 'field';
  const typed = (event) => set(event.target.value);
  switch (kind) {
    case 'long':
      return html`<label class=${wide}><span class="field-label">${label}</span>
        <textarea rows="3" ?required=${required} .value=${value ?? ''} @input=${typed}></textarea>${hinted(hint)}</label>`;
    case 'choice':
      return html`<label class=${wide}><span class="field-label">${label}</span>
        <select ?required=${required} @change=${typed}>${[...(required && value ? [] : [{value: '', words: '–'}]), ...field.options].map((option) => html`
          <option value=${option.value} ?selected=${option.value === (value ?? '')}>${option.words}</option>`)}</select>${hinted(hint)}</label>`;
    case 'check':
      return html`<label class="check field"><input type="checkbox" .checked=${Boolean(value)} @change=${(event) => set(event.target.checked)}>
        <span>${label}</span>${hinted(hint)}</label>`;
    case 'pick':
      return html`<wb-combobox class=${wide} label=${label} hint=${hint ?? nothing} .options=${field.options} .value=${value ?? (field.multiple ? [] : null)}
        ?multiple=${field.multiple} ?creates=${field.creates} .wordsOf=${field.wordsOf} @wb-change=${({detail}) => set(detail)}></wb-combobox>`;
    case 'evidence':
      return html`<wb-combobox class=${wide} label=${label} hint=${hint ?? t('parts.evidenceHint')} multiple .options=${excerptsOfWords}
        .value=${value ?? []} .wordsOf=${(id) => shownWords.get(id) ?? id} @wb-change=${({detail}) => set(detail)}></wb-combobox>`;
    case 'valence':
      return html`<div class=${wide}><span class="field-label">${label}</span><wb-valence label=${label} .value=${value ?? null}
        @wb-change=${({detail}) => set(detail)}></wb-valence>${hinted(hint)}</div>`;
    default:
      return html`<label class=${wide}><span class="field-label">${label}</span><input type=${kind === 'number' ? 'number' : 'text'} ?required=${required}
        placeholder=${field.placeholder ?? ''} autocomplete="off" .value=${value ?? ''} @input=${typed}>${hinted(hint)}</label>`;
  }
}

const hinted = (hint) => (hint ? html`<span class="hint">${hint}</span>` : nothing);

const shownWords = new Map();

/** Excerpts that hold the words typed, to choose from. */
async function excerptsOfWords(words) {
  const {data} = await get('find', {words, limit: FOUND_AT_MOST});
  return data.excerpts.map(({id, source, text}) => {
    const shown = `${source.label} ${text.length > WORDS_SHOWN ? `${text.slice(0, WORDS_SHOWN)} …` : text}`;
    shownWords.set(id, shown);
    return {value: id, words: shown};
  });
}
