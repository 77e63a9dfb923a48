import {WbElement, html, nothing} from '../../core/element.js';
import {FollowsStudy, study} from '../../core/study.js';
import {router} from '../../core/router.js';
import {live} from '../../core/live.js';
import {keys} from '../../core/keys.js';
import {say, tellFault} from '../../core/announce.js';
import {questionOf} from '../../core/question.js';
import {questionChips} from '../../parts/question-chips.js';
import {t} from '../../core/words.js';
import {Hits, placeOf} from '../../core/hits.js';
import {KWIC_ORDERS} from './kwic-lines.js';
import {codeAll} from './code-all.js';
import {keepQuestion, showKept} from '../../parts/kept-questions.js';
import {firstQuestions} from './first-questions.js';
import {memoHits} from './memo-hits.js';
import {lookedIn} from './search-line.js';
import './search-line.js';
import '../../parts/wb-facet-list.js';
import './hit-list.js';
import '../../parts/wb-download.js';
import '../../parts/wb-menu.js';

const GATHER_MILLIS = 250;
const SORTS = {excerpts: ['relevance', 'source', 'date'], segments: ['relevance', 'source', 'date'], memos: []};

/** Searching the study: words and filters, what is found in context, and coding it all at once. */
class FindScreen extends WbElement {
  static properties = {selected: {state: true}, facetsOpen: {state: true}};
  #asked = null;
  #timer = null;

  constructor() {
    super();
    this.selected = new Set();
    this.facetsOpen = false;
    this.hits = new Hits();
    new FollowsStudy(this);
    this.watch(() => follow(this.hits, 'change', () => this.#heard()));
    this.watch(() => follow(router, 'change', () => router.screen === 'find' && this.#ask()));
    this.watch(() => live.on(['coding', 'excerpt', 'source', 'memo', 'import', 'undo'], () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.hits.again(), GATHER_MILLIS);
    }));
    this.watch(() => keys.add({title: t('find.title'), host: this, keys: [
      {press: '/', does: t('find.keyWords'), run: () => void this.querySelector('#find-words').focus()},
    ]}));
  }

  connectedCallback() {
    super.connectedCallback();
    this.#ask();
  }

  /** All that `find` is asked. */
  get #question() {
    const where = lookedIn();
    return {...questionOf(router.params), ...(where === 'excerpts' ? {} : {in: where}), ...(router.params.get('sort') ? {sort: router.params.get('sort')} : {})};
  }

  get #view() {
    return router.params.get('view') === 'kwic' && lookedIn() !== 'memos' ? 'kwic' : 'list';
  }

  get #canSelect() {
    return !study.readOnly && lookedIn() !== 'memos';
  }

  /** Nothing but the place to look is said: the screen shows what can be asked. */
  get #asksNothing() {
    return Object.keys(questionOf(router.params)).length === 0 && lookedIn() !== 'memos' && !router.params.has('all');
  }

  #ask() {
    const question = {...this.#question, context: this.#view === 'kwic' ? 140 : 90};
    const asked = JSON.stringify(question);
    if (asked !== this.#asked) {
      this.#asked = asked;
      this.selected = new Set();
      this.hits.ask(question);
    }
  }

  #heard() {
    if (this.hits.state === 'ready' && this.hits.total !== this.told) {
      this.told = this.hits.total;
      say(t(`find.found.${lookedIn()}`, {n: this.hits.total}));
    }
    this.requestUpdate();
  }

  render() {
    const refused = this.hits.state === 'failed' && this.hits.fault.status === 400 ? this.hits.fault : null;
    return html`
      <div class="screen-head"><h1>${t('find.title')}</h1>${this.#tools()}</div>
      <wb-search-line .fault=${refused} @wb-to-hits=${() => this.querySelector('.hit[tabindex="0"]')?.focus()}></wb-search-line>
      <div class="find-body" data-facets=${this.facetsOpen ? 'open' : nothing}>
        <button class="find-facets-button" aria-expanded=${String(this.facetsOpen)} @click=${() => { this.facetsOpen = !this.facetsOpen; }}>${t('question.narrow')}</button>
        <aside class="find-facets" aria-label=${t('question.narrow')}>${lookedIn() === 'memos' ? html`<p class="hint">${t('find.memosNotNarrowed')}</p>` : html`<wb-facet-list .facets=${this.hits.facets}></wb-facet-list>`}</aside>
        <section class="find-found" aria-label=${t('find.hits')}>${questionChips()}${this.#asksNothing ? firstQuestions(this.hits) : this.#found(refused)}</section>
      </div>`;
  }

  #tools() {
    const terms = this.#question;
    return html`<div class="toolbar">
      <wb-menu words=${t('find.questions')} .items=${[
        ...(study.readOnly ? [] : [{words: t('question.keep'), disabled: this.#asksNothing, run: () => keepQuestion('find', terms)}]),
        {words: t('question.keptTitle'), run: () => showKept()}]}></wb-menu>
      <wb-download path="find" .params=${{...terms, limit: 0}} .formats=${['xlsx', 'csv', 'json']}></wb-download></div>`;
  }

  #found(refused) {
    const {state, fault, items, total} = this.hits;
    if (state === 'failed' && !refused) {
      return html`<wb-state .fault=${fault} @wb-again=${() => this.hits.again()}></wb-state>`;
    }
    if (state === 'loading' && items.length === 0) {
      return html`<wb-state loading></wb-state>`;
    }
    return html`${this.#bar()}
      ${total === 0 ? refused ? nothing : html`<wb-state heading=${t('find.nothing')} text=${t(lookedIn() === 'excerpts' ? 'find.nothingText' : 'find.nothingElse')}></wb-state>`
        : lookedIn() === 'memos' ? memoHits(items)
          : html`<wb-hit-list .hits=${items} view=${this.#view} order=${router.params.get('order') ?? 'found'} .selected=${this.selected} ?selectable=${this.#canSelect}
              @wb-select=${({detail}) => this.#toggle(detail)} @wb-code=${() => this.#code()} @wb-select-all=${() => this.#selectShown()} @wb-more=${() => this.hits.hasMore && this.hits.more()}></wb-hit-list>`}
      ${this.hits.hasMore ? html`<p class="find-more"><button ?disabled=${state === 'loading'} @click=${() => this.hits.more()}>${t('find.more')}</button>
        <span class="hint">${t('find.shownOf', {shown: items.length, n: total})}</span></p>` : nothing}`;
  }

  #bar() {
    const {total, millis} = this.hits;
    const n = this.selected.size;
    return html`<div class="find-bar">
      <p class="find-count"><strong>${t(`find.found.${lookedIn()}`, {n: total})}</strong> <span class="hint">${t('find.took', {seconds: (millis / 1000).toLocaleString(undefined, {maximumFractionDigits: 2})})}</span></p>
      ${this.#canSelect && total ? html`<div class="find-selecting">
        ${n ? html`<button class="primary" @click=${() => this.#code()}>${t('find.codeSelected', {n})}</button><button class="link-button" @click=${() => { this.selected = new Set(); }}>${t('find.selectNone')}</button>`
          : html`<wb-menu words=${t('find.select')} .items=${[{words: t('find.selectShown'), detail: String(this.hits.items.length), run: () => this.#selectShown()},
            {words: t('find.selectAll'), detail: String(total), run: () => this.#selectAll()}]}></wb-menu>`}</div>` : nothing}
      ${lookedIn() === 'memos' ? nothing : html`
        ${this.#view === 'kwic' ? this.#choice('order', KWIC_ORDERS, 'found', 'kwicOrders') : this.#choice('sort', SORTS[lookedIn()], router.params.get('words') ? 'relevance' : 'source', 'sorts')}
        <div class="segmented" role="group" aria-label=${t('find.view')}>${['list', 'kwic'].map((view) => html`<button aria-pressed=${String(view === this.#view)}
          @click=${() => router.set({view: view === 'list' ? null : view})}>${t(`find.views.${view}`)}</button>`)}</div>`}</div>`;
  }

  #choice(name, values, usual, words) {
    const chosen = router.params.get(name) ?? usual;
    return html`<label class="inline-field">${t('find.sort')}<select @change=${(event) => router.set({[name]: event.target.value === usual ? null : event.target.value})}>
      ${values.map((value) => html`<option value=${value} ?selected=${value === chosen}>${t(`find.${words}.${value}`)}</option>`)}</select></label>`;
  }

  #toggle(place) {
    const selected = new Set(this.selected);
    if (!selected.delete(place)) {
      selected.add(place);
    }
    this.selected = selected;
    say(t('find.selectedNow', {n: selected.size}));
  }

  #selectShown() {
    this.selected = new Set(this.hits.items.map(placeOf));
    say(t('find.selectedNow', {n: this.selected.size}));
  }

  async #selectAll() {
    try {
      this.selected = new Set(await this.hits.places());
      say(t('find.selectedNow', {n: this.selected.size}));
    } catch (fault) {
      tellFault(fault);
    }
  }

  async #code() {
    if (this.selected.size && await codeAll([...this.selected], this.hits.items)) {
      this.selected = new Set();
    }
  }
}

function follow(target, name, heard) {
  target.addEventListener(name, heard);
  return () => target.removeEventListener(name, heard);
}

customElements.define('wb-find-screen', FindScreen);
