import {WbElement, html, nothing} from '../../core/element.js';

/**
 * A few things of which any number may be chosen: one tab stop, arrows move, Space chooses.
 *
 *     <wb-chips label=${t('…')} .options=${[{value, words, short?}]} .value=${['a']} @wb-change=${({detail}) => …}></wb-chips>
 *
 * `single` lets one be chosen at most.
 */
class Chips extends WbElement {
  static properties = {
    label: {}, options: {attribute: false}, value: {attribute: false}, single: {type: Boolean}, disabled: {type: Boolean}, at: {state: true},
  };

  constructor() {
    super();
    this.options = [];
    this.value = [];
    this.at = 0;
    this.addEventListener('keydown', (event) => this.#key(event));
  }

  render() {
    const stop = Math.min(this.at, this.options.length - 1);
    return html`<div class="chips" role="group" aria-label=${this.label}>${this.options.map((option, place) => html`
      <button type="button" class="chip-toggle" aria-pressed=${this.value.includes(option.value)} tabindex=${place === stop ? 0 : -1}
        title=${option.title ?? nothing} ?disabled=${this.disabled} @focus=${() => { this.at = place; }}
        @click=${() => this.toggle(option.value)}>${option.words}</button>`)}</div>`;
  }

  toggle(value) {
    const has = this.value.includes(value);
    this.value = has ? this.value.filter((other) => other !== value) : this.single ? [value] : [...this.value, value];
    this.tell('wb-change', this.value);
  }

  #key(event) {
    const to = {ArrowRight: this.at + 1, ArrowDown: this.at + 1, ArrowLeft: this.at - 1, ArrowUp: this.at - 1, Home: 0, End: -1}[event.key];
    if (to !== undefined && !event.altKey && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      event.stopPropagation();
      const buttons = [...this.querySelectorAll('button')];
      buttons.at(to % buttons.length)?.focus();
    }
  }
}

customElements.define('wb-chips', Chips);
