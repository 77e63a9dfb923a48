import {WbElement, html, nothing} from '../../core/element.js';
import {repeat} from 'lit/directives/repeat.js';
import {router, deskHref} from '../../core/router.js';
import {keys} from '../../core/keys.js';
import {valenceSign} from '../../parts/wb-valence.js';
import {t} from '../../core/words.js';
import {placeOf} from '../../core/hits.js';
import {kwicLines} from './kwic-lines.js';
import '../../parts/wb-excerpt.js';

/**
 * Hits one below the other, in context or with what was searched for in one column; walked through and selected by keys.
 *
 *     <wb-hit-list .hits=${items} view="list" order="found" .selected=${new Set(places)} selectable @wb-select=${({detail: place}) => …} @wb-code=${…}></wb-hit-list>
 */
class HitList extends WbElement {
  static properties = {hits: {attribute: false}, view: {}, order: {}, selected: {attribute: false}, selectable: {type: Boolean}, at: {state: true}};

  constructor() {
    super();
    Object.assign(this, {hits: [], view: 'list', order: 'found', selected: new Set(), selectable: false, at: null});
    this.watch(() => keys.add({title: t('find.keys'), host: this, keys: [
      {press: ['ArrowDown', 'j'], does: t('find.keyNext'), run: (event) => this.#step(event, 1)},
      {press: ['ArrowUp', 'k'], does: t('find.keyPrevious'), run: (event) => this.#step(event, -1)},
      {press: 'Enter', does: t('find.keyOpen'), run: (event) => this.#on(event, (hit) => router.go(hrefOf(hit).path, hrefOf(hit).params))},
      {press: ['Space', 'x'], does: t('find.keySelect'), run: (event) => this.#on(event, (hit) => this.selectable && this.tell('wb-select', placeOf(hit)))},
      {press: 'a', does: t('find.keySelectAll'), run: (event) => this.#on(event, () => this.selectable && this.tell('wb-select-all'))},
      {press: 'c', does: t('find.keyCode'), run: (event) => this.#on(event, () => this.selectable && this.tell('wb-code'))},
    ]}));
    this.addEventListener('focusin', (event) => {
      this.at = event.target.closest('.hit')?.dataset.place ?? this.at;
    });
  }

  render() {
    return this.view === 'kwic' ? this.#kwic() : html`<ol class="hit-list" aria-label=${t('find.hits')}>${repeat(this.hits, placeOf, (hit) => html`
      <li class="hit" data-place=${placeOf(hit)} tabindex=${this.#stop(placeOf(hit))} ?data-selected=${this.selected.has(placeOf(hit))}>
        ${this.#tick(hit)}<wb-excerpt .excerpt=${hit}></wb-excerpt></li>`)}</ol>`;
  }

  #kwic() {
    const lines = kwicLines(this.hits, this.order);
    return html`<div class="kwic-scroll" tabindex="-1"><table class="kwic"><caption class="visually-hidden">${t('find.kwicCaption')}</caption>
      <colgroup>${this.selectable ? html`<col class="kwic-tick">` : nothing}<col class="kwic-source"><col><col class="kwic-key"><col><col class="kwic-signs"></colgroup>
      <thead class="visually-hidden"><tr>${this.selectable ? html`<th>${t('find.select')}</th>` : nothing}<th>${t('question.filters.source')}</th><th>${t('find.before')}</th><th>${t('question.filters.words')}</th><th>${t('find.after')}</th><th>${t('question.filters.valence')}</th></tr></thead>
      <tbody>${lines.map(({hit, left, key, right}) => html`<tr class="hit" data-place=${placeOf(hit)} tabindex=${this.#stop(placeOf(hit))} ?data-selected=${this.selected.has(placeOf(hit))}>
        ${this.selectable ? html`<td>${this.#tick(hit)}</td>` : nothing}
        <td class="kwic-source"><a href=${deskHref(hit.source.label, target(hit))} title=${hit.source.title}>${hit.source.label}</a> <span>${hit.participant ?? hit.speaker ?? ''}</span></td>
        <td class="kwic-left" dir="auto"><span>${left}</span></td><td class="kwic-key" dir="auto"><mark>${key}</mark></td><td class="kwic-right" dir="auto"><span>${right}</span></td>
        <td class="kwic-signs">${[...new Set(hit.codings.map(({valence}) => valence).filter(Boolean))].map(valenceSign)}</td></tr>`)}</tbody></table></div>`;
  }

  #tick(hit) {
    return this.selectable ? html`<input type="checkbox" class="hit-tick" tabindex="-1" aria-label=${t('parts.excerpt.select')} .checked=${this.selected.has(placeOf(hit))}
      @change=${() => this.tell('wb-select', placeOf(hit))}>` : nothing;
  }

  #stop(place) {
    const stop = this.hits.some((hit) => placeOf(hit) === this.at) ? this.at : this.hits.length ? placeOf(this.hits[0]) : null;
    return place === stop ? 0 : -1;
  }

  #step(event, by) {
    const all = [...this.querySelectorAll('.hit')];
    const at = all.indexOf(event.target.closest('.hit'));
    const to = all[at + by];
    if (at < 0 || !to) {
      return at >= 0 && by > 0 ? void this.tell('wb-more') : false;
    }
    this.at = to.dataset.place;
    to.focus({preventScroll: true});
    to.scrollIntoView({block: 'nearest'});
    return undefined;
  }

  /** What has the focus itself; a key pressed on a link in it is left to that. */
  #on(event, act) {
    const hit = event.target.matches('.hit') && this.hits.find((one) => placeOf(one) === event.target.dataset.place);
    return hit ? void act(hit) : false;
  }
}

/** Where a hit is opened: its excerpt, or the stretch of text where there is none. */
const target = (hit) => (hit.id ? {excerpt: hit.id} : {at: `${hit.start}-${hit.end}`});
const hrefOf = (hit) => ({path: deskHref(hit.source.label), params: target(hit)});

customElements.define('wb-hit-list', HitList);
