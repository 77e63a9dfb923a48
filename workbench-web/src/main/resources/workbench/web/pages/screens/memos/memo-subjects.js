import {WbElement, html, nothing} from '../../core/element.js';
import {study} from '../../core/study.js';
import {get} from '../../core/api.js';
import {say} from '../../core/announce.js';
import {t} from '../../core/words.js';
import {subjectLink, subjectName, subjectParts} from '../../parts/subjects.js';
import {subjectOptions} from '../../parts/subject-options.js';
import '../../parts/wb-combobox.js';

const FOUND_AT_MOST = 20;
const WORDS_SHOWN = 90;

/** What a memo is about: each leads there; more are found as one types. Tells `wb-change` with the list. */
class MemoSubjects extends WbElement {
  static properties = {about: {attribute: false}, places: {state: true}};
  #asked = '';

  constructor() {
    super();
    this.about = [];
    this.places = new Map();
  }

  /** Where the excerpts stand, so that they can be shown and gone to. */
  async updated() {
    const wanted = this.about.map(subjectParts).filter(([kind, id]) => (kind === 'excerpt' || kind === 'coding') && !this.places.has(id));
    const question = JSON.stringify(wanted);
    if (wanted.length === 0 || question === this.#asked) {
      return;
    }
    this.#asked = question;
    try {
      const ids = (kind) => wanted.filter(([one]) => one === kind).map(([, id]) => id);
      const {data} = await get('find', {excerpt: ids('excerpt'), coding: ids('coding'), limit: 0, context: 0, status: ['made', 'proposed']});
      const places = new Map(this.places);
      for (const {id, source, text, codings} of data.excerpts) {
        const place = {source: source.label, excerpt: id, text};
        [id, ...codings.map((coding) => coding.id)].forEach((one) => places.set(one, place));
      }
      this.places = places;
    } catch (fault) {
      console.warn('the passages of the memo could not be read', fault);
    }
  }

  render() {
    return html`<fieldset class="memo-subjects"><legend class="field-label">${t('memos.subjects')}</legend>
      ${this.about.length ? html`<ul>${this.about.map((one) => html`<li>${this.#subject(one)}${study.readOnly ? nothing : html`
        <button type="button" class="icon-button" aria-label=${t('parts.remove', {what: subjectName(one)})} @click=${() => this.#drop(one)}>×</button>`}</li>`)}</ul>`
        : html`<p class="hint">${t('memos.wholeStudy')}</p>`}
      ${study.readOnly ? nothing : html`
        <wb-combobox hide-label label=${t('memos.addSubject')} placeholder=${t('memos.addSubject')} .options=${subjectOptions()} .value=${null} .wordsOf=${subjectName} @wb-change=${(event) => this.#add(event)}></wb-combobox>
        <wb-combobox hide-label label=${t('memos.addPassage')} placeholder=${t('memos.addPassage')} .options=${passages} .value=${null} .wordsOf=${subjectName} @wb-change=${(event) => this.#add(event)}></wb-combobox>`}
    </fieldset>`;
  }

  #subject(one) {
    const place = this.places.get(subjectParts(one)[1]) ?? null;
    return html`${subjectLink(one, place)}${place ? html` <span class="hint">${place.source}</span> <q class="memo-quote">${shortened(place.text)}</q>` : nothing}`;
  }

  #add(event) {
    event.stopPropagation();
    const chosen = event.detail;
    event.target.value = null;
    if (chosen && !this.about.includes(chosen)) {
      this.tell('wb-change', [...this.about, chosen]);
    }
  }

  #drop(gone) {
    this.tell('wb-change', this.about.filter((one) => one !== gone));
    say(t('memos.subjectDropped', {what: subjectName(gone)}));
  }
}

const shortened = (text) => (text.length > WORDS_SHOWN ? `${text.slice(0, WORDS_SHOWN)} …` : text);

/** Excerpts that hold the words typed. */
async function passages(words) {
  if (!words.trim()) {
    return [];
  }
  try {
    const {data} = await get('find', {words, limit: FOUND_AT_MOST, context: 0});
    return data.excerpts.map(({id, source, text}) => ({value: `excerpt:${id}`, words: shortened(text), detail: source.label}));
  } catch {
    return []; // words that do not parse yet, while somebody types
  }
}

customElements.define('wb-memo-subjects', MemoSubjects);
