import {WbElement, html, nothing} from '../../core/element.js';
import {router} from '../../core/router.js';
import {openDialog} from '../../parts/wb-dialog.js';
import {t} from '../../core/words.js';

const TYPING_MILLIS = 350;
export const PLACES = ['excerpts', 'segments', 'memos'];
const GRAMMAR = ['all', 'phrase', 'or', 'not', 'begins', 'misspelt', 'near'];

/** Where one looks, as the address says it. */
export const lookedIn = () => (PLACES.includes(router.params.get('in')) ? router.params.get('in') : 'excerpts');

/**
 * The words to look for, and where. What is typed is asked when one pauses; Enter asks at once.
 *
 *     <wb-search-line .fault=${refused}></wb-search-line>
 */
class SearchLine extends WbElement {
  static properties = {fault: {attribute: false}};
  #timer = null;

  render() {
    const words = router.params.get('words') ?? '';
    return html`<search class="search-line">
      <div class="search-words"><input id="find-words" type="search" autocomplete="off" spellcheck="false" aria-label=${t('find.words')} placeholder=${t('find.placeholder')}
        aria-describedby="find-fault" aria-invalid=${String(Boolean(this.fault))} .value=${words} @input=${this.#typed} @keydown=${this.#key}>
        <button class="icon-button" aria-label=${t('find.grammar')} title=${t('find.grammar')} @click=${() => this.#explain()}>?</button></div>
      <div class="segmented" role="group" aria-label=${t('find.where')}>${PLACES.map((place) => html`<button aria-pressed=${String(place === lookedIn())}
        title=${t(`find.whereHint.${place}`)} @click=${() => router.set({in: place === 'excerpts' ? null : place}, {step: true})}>${t(`find.in.${place}`)}</button>`)}</div>
      <p id="find-fault" class="field-fault" role="status">${this.fault ? html`${this.fault.message} ${this.fault.remedy}` : nothing}</p>
    </search>`;
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  #typed(event) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#ask(event.target.value), TYPING_MILLIS);
  }

  #key(event) {
    if (event.key === 'Enter') {
      clearTimeout(this.#timer);
      this.#ask(event.target.value);
    } else if (event.key === 'ArrowDown') {
      event.preventDefault();
      this.tell('wb-to-hits');
    }
  }

  #ask(words) {
    router.set({words: words.trim() || null});
  }

  #explain() {
    return openDialog({title: t('find.grammar'), body: (close) => html`<p>${t('find.grammarIntro')}</p>
      <dl class="grammar">${GRAMMAR.map((name) => html`<div><dt><code>${t(`find.grammars.${name}.typed`)}</code></dt><dd>${t(`find.grammars.${name}.means`)}</dd></div>`)}</dl>
      <div class="dialog-buttons"><button class="primary" autofocus @click=${() => close()}>${t('parts.close')}</button></div>`});
  }
}

customElements.define('wb-search-line', SearchLine);
