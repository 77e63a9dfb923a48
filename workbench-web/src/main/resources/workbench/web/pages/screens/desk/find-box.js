import {WbElement, html, nothing} from '../../core/element.js';
import {t} from '../../core/words.js';

/**
 * Finds words in the source on the desk: upper and lower case, kinds of quote marks and of white space do not matter. The
 * browser's own find in page stays as it is.
 */
class FindBox extends WbElement {
  static properties = {pane: {attribute: false}, words: {state: true}, at: {state: true}, open: {state: true}};

  constructor() {
    super();
    this.words = '';
    this.at = -1;
    this.open = false;
    this.found = [];
  }

  /** Opens the box, with the words that are selected. */
  show() {
    const {desk} = this.pane;
    this.open = true;
    if (desk.selection && desk.selection.end - desk.selection.start < 80) {
      this.words = desk.words(desk.selection.start, desk.selection.end);
    }
    this.from = this.pane.caret.place;
    this.#find();
    this.updateComplete.then(() => this.querySelector('input').select());
  }

  #find() {
    const {desk, caret} = this.pane;
    this.found = occurrences(desk, this.words);
    const next = this.found.findIndex(([start]) => start >= Math.min(this.from, caret.place));
    this.at = this.found.length ? Math.max(0, next) : -1;
    this.#mark();
  }

  #step(way) {
    if (this.found.length) {
      this.at = (this.at + way + this.found.length) % this.found.length;
      this.#mark();
    }
  }

  #mark() {
    const {highlights, view} = this.pane;
    const here = this.found[this.at];
    highlights.mark('found', this.found);
    highlights.mark('here', here ? [here] : []);
    if (here) {
      view.reveal(...here);
    }
  }

  #close(select) {
    const here = this.found[this.at];
    this.open = false;
    this.found = [];
    this.at = -1;
    this.#mark();
    this.pane.text.focus({preventScroll: true});
    if (select && here) {
      this.pane.caret.goTo(here[1], here[0]);
    }
  }

  #key(event) {
    if (event.key === 'Enter' && event.altKey) {
      this.#close(true);
    } else if (event.key === 'Enter') {
      this.#step(event.shiftKey ? -1 : 1);
    } else if (event.key === 'Escape') {
      this.#close(true);
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  }

  render() {
    if (!this.open) {
      return nothing;
    }
    const n = this.found.length;
    return html`<search class="find-box">
      <input
        type="search"
        aria-label=${t('desk.findLabel')}
        placeholder=${t('desk.findLabel')}
        .value=${this.words}
        @input=${(event) => {
          this.words = event.target.value;
          this.#find();
        }}
        @keydown=${this.#key}
      />
      <span class="find-count" role="status">${this.words.trim() ? (n ? t('desk.findAt', {at: this.at + 1, n}) : t('desk.findNone')) : ''}</span>
      <button class="icon-button" aria-label=${t('desk.findPrevious')} title=${t('desk.findPrevious')} ?disabled=${!n} @click=${() => this.#step(-1)}>↑</button>
      <button class="icon-button" aria-label=${t('desk.findNext')} title=${t('desk.findNext')} ?disabled=${!n} @click=${() => this.#step(1)}>↓</button>
      <button class="icon-button" aria-label=${t('desk.findClose')} title=${t('desk.findClose')} @click=${() => this.#close(true)}>×</button>
    </search>`;
  }
}

customElements.define('wb-find-box', FindBox);

/** Where the words occur: [start, end] in code points, in reading order. */
export function occurrences({text, offsets}, words) {
  const wanted = words.trim();
  if (!wanted) {
    return [];
  }
  const pattern = wanted
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/["“”„]/g, '["“”„]')
    .replace(/['‘’]/g, "['‘’]")
    .replace(/\s+/g, '\\s+');
  return Array.from(text.matchAll(new RegExp(pattern, 'giu')), ({index, 0: found}) => [
    offsets.toPoints(index),
    offsets.toPoints(index + found.length),
  ]);
}
