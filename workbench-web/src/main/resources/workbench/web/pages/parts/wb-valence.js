import {WbElement, html, nothing} from '../core/element.js';
import {VALENCES, keyOf, signOf, valenceOfKey} from '../core/valence.js';
import {t} from '../core/words.js';

/** The sign of a valence, with its word for a screen reader; nothing for none. */
export function valenceSign(valence) {
  return valence
    ? html`<span class="valence" data-valence=${valence} role="img" aria-label=${t(`parts.valence.short.${valence}`)}
        title=${t(`parts.valence.${valence}`)}>${signOf(valence)}</span>`
    : nothing;
}

/**
 * Chooses a valence: +, −, −/+, 0 or none; arrow keys move, and `+ - / 0` choose at once.
 *
 *     <wb-valence .value=${'negative'} @wb-change=${({detail}) => …}></wb-valence>
 */
class ValenceChooser extends WbElement {
  static properties = {value: {attribute: false}, label: {}, disabled: {type: Boolean}};

  constructor() {
    super();
    this.value = null;
    this.addEventListener('keydown', (event) => this.#key(event));
  }

  render() {
    return html`<div class="valence-choice" role="radiogroup" aria-label=${this.label ?? t('parts.valence.label')}>
      ${[...VALENCES, null].map((valence) => this.#choice(valence))}</div>`;
  }

  #choice(valence) {
    const words = t(`parts.valence.${valence ?? 'none'}`);
    return html`<button type="button" role="radio" aria-checked=${String(this.value === valence)} tabindex=${this.value === valence ? 0 : -1}
      data-valence=${valence ?? nothing} aria-label=${words} title=${valence ? `${words} (${keyOf(valence)})` : words} ?disabled=${this.disabled}
      @click=${() => this.#choose(valence)}>${valence ? signOf(valence) : t('parts.valence.noneShort')}</button>`;
  }

  async #choose(valence, focus = false) {
    if (valence !== this.value) {
      this.value = valence;
      this.tell('wb-change', valence);
    }
    if (focus) {
      await this.updateComplete;
      this.querySelector('[aria-checked=true]').focus();
    }
  }

  #key(event) {
    const all = [...VALENCES, null];
    const step = {ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1}[event.key];
    const pressed = valenceOfKey(event.key);
    if (step || pressed) {
      event.preventDefault();
      event.stopPropagation();
      this.#choose(pressed ?? all[(all.indexOf(this.value) + step + all.length) % all.length], true);
    }
  }
}

customElements.define('wb-valence', ValenceChooser);
