/** Which changes are shown: who, what kind, about what, since when and words, all in the address. */
import {html, nothing} from '../../core/element.js';
import {study} from '../../core/study.js';
import {router} from '../../core/router.js';
import {t} from '../../core/words.js';
import {subjectName} from '../../parts/subjects.js';
import {subjectOptions} from '../../parts/subject-options.js';
import words from '../../words/en/journal.js';
import '../../parts/wb-combobox.js';

const FILTERS = ['words', 'by', 'entity', 'about', 'from', 'to'];
const DATE = /^\d{4}(-\d\d){0,2}$/;
const TYPING_MILLIS = 250;
let timer = null;

/** The filters as options of `journal`; a date that is not typed to its end yet is none. */
export function journalParams() {
  return Object.fromEntries(FILTERS.map((name) => [name, router.params.get(name)])
    .filter(([name, value]) => value && (!['from', 'to'].includes(name) || DATE.test(value))));
}

export function journalFilters() {
  const now = Object.fromEntries(FILTERS.map((name) => [name, router.params.get(name)]));
  const set = (name, value) => router.set({[name]: value, change: null});
  const soon = (name) => (event) => {
    const {value} = event.target;
    clearTimeout(timer);
    timer = setTimeout(() => set(name, value.trim()), TYPING_MILLIS);
  };
  const choice = (name, any, options) => html`<label class="field"><span class="field-label">${t(`journal.${name === 'by' ? 'who' : name}`)}</span>
    <select @change=${(event) => set(name, event.target.value)}><option value="">${any}</option>${options.map(([value, shown]) => html`
      <option value=${value} ?selected=${value === now[name]}>${shown}</option>`)}</select></label>`;
  const day = (name) => html`<label class="field"><span class="field-label">${t(`journal.${name}`)}</span>
    <input autocomplete="off" placeholder=${t('journal.dateHint')} aria-invalid=${now[name] && !DATE.test(now[name]) ? 'true' : nothing} .value=${now[name] ?? ''} @input=${soon(name)}></label>`;
  return html`<div class="writing-filters journal-filters" role="search" aria-label=${t('journal.filters')}>
    <label class="field"><span class="field-label">${t('journal.words')}</span><input type="search" .value=${now.words ?? ''} @input=${soon('words')}></label>
    ${choice('by', t('journal.anybody'), study.coders.map((name) => [name, name]))}
    ${choice('entity', t('journal.everything'), Object.keys(words.entities).map((kind) => [kind, t(`journal.entities.${kind}`)]))}
    <wb-combobox label=${t('journal.about')} placeholder=${t('journal.anything')} .options=${subjectOptions()} .value=${now.about} .wordsOf=${subjectName} @wb-change=${({detail}) => set('about', detail)}></wb-combobox>
    ${day('from')} ${day('to')}
    ${Object.keys(journalParams()).length ? html`<button class="link-button" @click=${() => router.set(Object.fromEntries([...FILTERS, 'change'].map((name) => [name, null])))}>${t('journal.clear')}</button>` : nothing}
  </div>`;
}
