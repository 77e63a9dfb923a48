import {WbElement, html, nothing} from '../../core/element.js';
import {formatMoment} from '../../core/format.js';
import {study} from '../../core/study.js';
import {t} from '../../core/words.js';
import {codeName} from '../../parts/code-name.js';
import {valenceSign} from '../../parts/wb-valence.js';
import '../../parts/wb-menu.js';
import {affectsChoice, eventChoice} from './coding-details.js';
import './note-editor.js';
import {addressOf} from '../../core/screens.js';

/**
 * What was said of an excerpt by one code: a line for each coder, one's own to be changed in place. Another coder's coding
 * is only read here; one may take it over, settle a proposal, or (from the menu) withdraw it.
 */
class CodingCard extends WbElement {
  static properties = {desk: {attribute: false}, code: {}, codings: {attribute: false}, open: {state: true}, noting: {state: true}};

  constructor() {
    super();
    this.open = null;
    this.noting = null;
  }

  render() {
    const {codings} = this;
    const signs = new Set(codings.map((coding) => coding.valence));
    const differ = codings.length > 1 && signs.size > 1;
    return html`<article class="coding-card">
      <header class="coding-card-head">${this.#name()}
        ${differ ? html`<span class="badge" data-kind="warn" title=${t('coding.differTitle')}>${t('coding.differ')}</span>` : nothing}</header>
      ${codings.map((coding) => this.#line(coding))}
    </article>`;
  }

  #name() {
    return html`<button class="coding-code" title=${t('coding.showRule')} @click=${() => this.desk.setCode(this.code)}>${codeName(this.code, {name: this.codings[0].name})}</button>`;
  }

  #line(coding) {
    const own = coding.coder === study.coder && !study.readOnly;
    const more = [
      coding.affects.length ? t('coding.affectsNames', {names: coding.affects.map((slug) => study.networkName(slug)).join(', ')}) : '',
      ...coding.events.map((slug) => (coding.eventBasis === 'inherited' ? t('coding.inheritedEvent', {event: study.eventTitle(slug)}) : study.eventTitle(slug))),
    ].filter(Boolean);
    const isOpen = this.open === coding.id;
    return html`<div class="coding-line" data-status=${coding.status} ?data-own=${own} ?data-saving=${coding.saving}>
      <div class="coding-first">
        <span class="coding-coder" title=${t('coding.codedBy', {coder: coding.coder, at: formatMoment(coding.codedAt)})}>${coding.coder}</span>
        ${own
          ? html`<wb-valence label=${t('coding.valenceOf', {code: coding.name})} .value=${coding.valence} @wb-change=${({detail}) => void this.desk.recode(coding.id, {valence: detail})}></wb-valence>`
          : valenceSign(coding.valence)}
        ${this.#badges(coding)}
        ${study.readOnly ? nothing : html`<wb-menu class="coding-menu" icon="more" words=${t('coding.menuOf', {code: coding.name, coder: coding.coder})} .items=${this.#menu(coding, own)}></wb-menu>`}
      </div>
      ${own
        ? html`<button class="coding-more-button" aria-expanded=${isOpen} @click=${() => { this.open = isOpen ? null : coding.id; }}>${more.length ? more.join(' · ') : t('coding.nothingMore')}</button>`
        : more.length ? html`<p class="coding-more-words">${more.join(' · ')}</p>` : nothing}
      ${own && isOpen ? html`<div class="coding-details">
        ${affectsChoice(coding.affects, (affects) => void this.desk.recode(coding.id, {affects}))}
        ${eventChoice(coding.eventBasis === 'inherited' ? [] : coding.events, (events) => void this.desk.recode(coding.id, {events}), {inherited: coding.eventBasis === 'inherited' ? coding.events[0] : null})}
      </div>` : nothing}
      ${this.#note(coding, own)}
      ${coding.status === 'proposed' && !study.readOnly ? html`<div class="coding-settle">
        <button class="small primary" @click=${() => void this.desk.accept(coding.id)}>${t('coding.accept')}</button>
        <button class="small" @click=${() => void this.desk.withdraw(coding.id)}>${t('coding.reject')}</button></div>` : nothing}
    </div>`;
  }

  #badges(coding) {
    return html`${coding.status === 'proposed' ? html`<span class="badge" data-kind="warn">${t('coding.proposed')}</span>` : nothing}
      ${coding.layer === 'agreed' ? html`<span class="badge">${t('coding.agreed')}</span>` : nothing}
      ${coding.outdated ? html`<span class="badge" data-kind="warn" title=${t('coding.outdatedTitle')}>${t('coding.older')}</span>` : nothing}
      ${(coding.linkedTo ?? []).length ? html`<span class="badge" title=${t('coding.linkedTitle')}>${t('coding.linked')}</span>` : nothing}`;
  }

  #note(coding, own) {
    if (this.noting === coding.id) {
      const what = {title: t('coding.noteOn', {words: coding.name}), coding, excerpt: this.desk.excerpt.id, desk: this.desk};
      return html`<wb-note-editor .what=${what} @wb-done=${() => { this.noting = null; }} @keydown=${this.#leaveNote}></wb-note-editor>`;
    }
    if (!coding.note) {
      return nothing;
    }
    return own
      ? html`<button class="coding-note" title=${t('coding.changeNote')} @click=${() => { this.noting = coding.id; }}>${coding.note}</button>`
      : html`<p class="coding-note">${coding.note}</p>`;
  }

  #leaveNote(event) {
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      this.noting = null;
    }
  }

  #menu(coding, own) {
    const {desk} = this;
    return [
      ...(own
        ? [{words: t('coding.recode'), run: () => this.#recode(coding)}, {words: t(coding.note ? 'coding.changeNote' : 'coding.writeNote'), run: () => { this.noting = coding.id; }}]
        : [{words: t('coding.takeOver'), run: () => void desk.code(coding.code, sameAs(coding))}, {words: t('coding.recodeOf', {coder: coding.coder}), run: () => this.#recode(coding)}]),
      {words: t('coding.compareCode'), run: () => this.tell('wb-compare', {path: coding.code})},
      ...[addressOf('codebook', {code: coding.code})].filter(Boolean).map((address) => ({words: t('coding.openCode'), href: address})),
      {separator: true},
      {words: own ? t('coding.remove') : t('coding.removeOf', {coder: coding.coder}), danger: true, run: () => void desk.withdraw(coding.id)},
    ];
  }

  #recode(coding) {
    this.tell('wb-choose-code', {
      anchor: this, title: t('coding.recodeTitle', {code: coding.name}),
      take: (path) => {
        void this.desk.recode(coding.id, {code: path});
        this.querySelector('button')?.focus();
      },
    });
  }
}

/** What another coder said, to be said by oneself. */
function sameAs({valence, events, eventBasis, affects}) {
  return {valence: valence ?? undefined, events: eventBasis === 'stated' ? events : [], affects};
}

customElements.define('wb-coding-card', CodingCard);
