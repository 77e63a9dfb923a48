import {WbElement, html, nothing} from '../../core/element.js';
import {repeat} from 'lit/directives/repeat.js';
import {FollowsStudy, study} from '../../core/study.js';
import {router} from '../../core/router.js';
import {keys} from '../../core/keys.js';
import {formatMoment, formatTime} from '../../core/format.js';
import {t} from '../../core/words.js';
import {screenTabs} from '../../parts/screen-tabs.js';
import {subjectLink, subjectName, subjectParts} from '../../parts/subjects.js';
import {changeWords, didWords} from './change-words.js';
import {journalFilters, journalParams} from './journal-filters.js';
import {JournalPages} from './journal-pages.js';
import {undoChange} from './undo-change.js';
import '../../parts/wb-download.js';
import '../../parts/wb-state.js';

/** Every change to the study, newest first: who, when, what, with the way to what it touched, and taking one back. */
class JournalScreen extends WbElement {
  constructor() {
    super();
    this.asked = JSON.stringify(journalParams());
    new FollowsStudy(this);
    this.pages = new JournalPages(this, journalParams);
    this.watch(() => keys.add({title: t('journal.keys.title'), host: this, keys: [
      {press: 'j', does: t('journal.keys.next'), run: () => this.#step(1)},
      {press: 'k', does: t('journal.keys.previous'), run: () => this.#step(-1)},
      {press: 'u', does: t('journal.keys.undo'), run: () => this.#undoHere()},
    ]}));
  }

  get #named() {
    return Number(router.params.get('change')) || null;
  }

  willUpdate() {
    const question = JSON.stringify(journalParams());
    if (this.asked !== question) {
      this.asked = question;
      this.pages.begin();
    }
  }

  /** A change that the address names is gone to, wherever it stands. */
  async updated() {
    const named = this.#named;
    if (named === this.shownChange || this.pages.loading) {
      return;
    }
    this.shownChange = named;
    if (named !== null && !this.pages.changes.some(({seq}) => seq === named)) {
      await this.pages.begin({upTo: named});
      await this.updateComplete;
    }
    this.querySelector(`[data-seq="${named}"]`)?.scrollIntoView({block: 'center'});
    this.querySelector(`[data-seq="${named}"]`)?.focus({preventScroll: true});
  }

  render() {
    return html`${screenTabs('writing')}
      <div class="screen-head"><h1>${t('journal.title')}</h1><wb-download path="journal" .params=${journalParams()} .formats=${['xlsx', 'csv', 'json']}></wb-download></div>
      <div class="screen-body journal">${journalFilters()}
        <div class="journal-fresh" role="status">${this.pages.fresh.length ? html`<button class="primary" @click=${() => this.#showFresh()}>${t('journal.fresh', {n: this.pages.fresh.length})}</button>` : nothing}</div>
        ${this.#content()}</div>`;
  }

  #content() {
    const {changes, more, loading, fault} = this.pages;
    if (fault) {
      return html`<wb-state .fault=${fault} @wb-again=${() => this.pages.begin()}></wb-state>`;
    }
    if (changes.length === 0) {
      const filtered = Object.keys(journalParams()).length > 0;
      return loading ? html`<wb-state loading></wb-state>`
        : html`<wb-state heading=${t(filtered ? 'journal.nothingFits' : 'journal.none')} text=${t(filtered ? 'journal.nothingFitsText' : 'journal.noneText')}></wb-state>`;
    }
    return html`<ol class="changes" aria-label=${t('journal.list')}>${repeat(changes, ({seq}) => seq, (change, at) => this.#change(change, changes[at - 1]))}</ol>
      ${more ? html`<button ?disabled=${loading} @click=${() => this.pages.older()}>${t('journal.more')}</button>` : html`<p class="hint">${t('journal.all')}</p>`}`;
  }

  #change(change, before) {
    const {seq, at, who, summary, what, undoneBy, undoes, about} = change;
    const day = dayWords(at);
    return html`${before && dayWords(before.at) === day ? nothing : html`<li class="changes-day"><h2>${day}</h2></li>`}
      <li class="change" tabindex="-1" data-seq=${seq} ?data-undone=${undoneBy !== null} aria-current=${seq === this.#named ? 'true' : nothing}>
        <time class="change-when" datetime=${at} title=${formatMoment(at)}>${formatTime(at)}</time>
        <span class="change-who">${who}</span>
        <span class="change-what"><span class="change-did">${didWords(change)}</span>${what !== 'undo' && summary ? html`<span class="change-summary">${summary}</span>` : nothing}
          ${about ? html`<span class="change-about">${this.#about(change)}</span>` : nothing}
          ${undoneBy !== null ? html`<button class="link-button" @click=${() => router.set({change: undoneBy}, {step: true})}>${t('journal.undoneBy', {seq: undoneBy})}</button>` : nothing}
          ${undoes !== null ? html`<button class="link-button" @click=${() => router.set({change: undoes}, {step: true})}>${t('journal.undoes', {seq: undoes})}</button>` : nothing}</span>
        <span class="change-seq">${t('journal.number', {seq})}</span>
        ${study.readOnly || undoneBy !== null ? html`<span></span>` : html`<button class="small quiet change-undo"
          aria-label=${t(what === 'undo' ? 'journal.redoOf' : 'journal.undoOf', {seq, what: changeWords(change)})} @click=${() => undoChange(change)}>${t(what === 'undo' ? 'journal.redo' : 'journal.undo')}</button>`}
      </li>`;
  }

  #about({about, source, excerpt}) {
    const [kind] = subjectParts(about);
    const place = source && excerpt ? {source, excerpt} : null;
    return html`${subjectLink(about, place)}${place ? html` <span class="hint">${source}</span>` : nothing}
      <button class="link-button" aria-label=${`${t('journal.onlyThis')}: ${subjectName(about)}`} ?hidden=${kind === 'study'}
        @click=${() => router.set({about, change: null}, {step: true})}>${t('journal.onlyThis')}</button>`;
  }

  async #showFresh() {
    this.pages.showFresh();
    await this.updateComplete;
    document.getElementById('main').scrollTo({top: 0});
    this.querySelector('.change')?.focus({preventScroll: true});
  }

  #step(by) {
    const lines = [...this.querySelectorAll('.change')];
    const at = lines.indexOf(document.activeElement?.closest('.change'));
    const next = lines[Math.max(0, Math.min(lines.length - 1, at + by))];
    next?.focus();
    return Boolean(next);
  }

  #undoHere() {
    const line = document.activeElement?.closest('.change');
    line?.querySelector('.change-undo')?.click();
    return Boolean(line);
  }
}

const dayFormat = new Intl.DateTimeFormat(undefined, {weekday: 'long', year: 'numeric', month: 'long', day: 'numeric'});

function dayWords(at) {
  const day = new Date(at);
  const away = Math.round((new Date().setHours(0, 0, 0, 0) - new Date(day).setHours(0, 0, 0, 0)) / 86_400_000);
  return away === 0 ? t('journal.today') : away === 1 ? t('journal.yesterday') : dayFormat.format(day);
}

customElements.define('wb-journal-screen', JournalScreen);
