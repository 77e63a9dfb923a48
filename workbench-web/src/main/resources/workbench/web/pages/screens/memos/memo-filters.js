/** Which memos are shown: kind, what they are about, who wrote them, follow-up and words, all in the address. */
import {html, nothing} from '../../core/element.js';
import {study} from '../../core/study.js';
import {router} from '../../core/router.js';
import {t} from '../../core/words.js';
import {subjectName} from '../../parts/subjects.js';
import {subjectOptions} from '../../parts/subject-options.js';
import {MEMO_KINDS} from '../../parts/memo-kinds.js';
import '../../parts/wb-combobox.js';

const FILTERS = ['words', 'kind', 'about', 'by', 'followup'];
const TYPING_MILLIS = 200;
let timer = null;

/** The filters as options of `memo list`. */
export function filterParams() {
  return Object.fromEntries(FILTERS.map((name) => [name, router.params.get(name)]).filter(([, value]) => value));
}

export function memoFilters() {
  const now = filterParams();
  const set = (name, value) => router.set({[name]: value});
  return html`<div class="writing-filters" role="search" aria-label=${t('memos.filters')}>
    <input type="search" aria-label=${t('memos.words')} placeholder=${t('memos.words')} .value=${now.words ?? ''} @input=${(event) => {
      const {value} = event.target;
      clearTimeout(timer);
      timer = setTimeout(() => set('words', value), TYPING_MILLIS);
    }}>
    ${choice('kind', t('memos.anyKind'), MEMO_KINDS.map((kind) => [kind, t(`parts.memoKinds.${kind}`)]), now.kind, set)}
    ${choice('followup', t('memos.anyFollowup'), [['open', t('memos.open')], ['closed', t('memos.closed')]], now.followup, set)}
    ${choice('by', t('memos.anybody'), study.coders.map((name) => [name, name]), now.by, set)}
    <wb-combobox class="writing-wide" label=${t('memos.about')} placeholder=${t('memos.anything')} .options=${subjectOptions({study: true})} .value=${now.about ?? null} .wordsOf=${subjectName}
      @wb-change=${({detail}) => set('about', detail)}></wb-combobox>
    ${Object.keys(now).length ? html`<button class="link-button" @click=${() => router.set(Object.fromEntries(FILTERS.map((name) => [name, null])))}>${t('memos.clear')}</button>` : nothing}
  </div>`;
}

function choice(name, any, options, value, set) {
  return html`<label class="field"><span class="field-label">${t(`memos.${name}`)}</span><select @change=${(event) => set(name, event.target.value)}>
    <option value="">${any}</option>${options.map(([option, words]) => html`<option value=${option} ?selected=${option === value}>${words}</option>`)}</select></label>`;
}
