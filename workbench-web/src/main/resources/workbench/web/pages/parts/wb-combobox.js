import {WbElement, html, nothing} from '../core/element.js';
import {ifDefined} from 'lit/directives/if-defined.js';
import {floatBeside} from '../core/floating.js';
import {folded} from '../core/format.js';
import {say} from '../core/announce.js';
import {t} from '../core/words.js';

const SHOWN_AT_MOST = 60;
const TYPING_MILLIS = 150;
let made = 0;

/**
 * A field in which one types part of a name and chooses (ARIA 1.2 combobox with a listbox).
 *
 *     <wb-combobox label=${t('…')} .options=${[{value, words, detail?, also?}]} .value=${'slug'} @wb-change=${({detail}) => …}></wb-combobox>
 *     <wb-combobox multiple .value=${['a', 'b']} …></wb-combobox>
 *
 * `also` is found too, and not shown. `options` may be a function of the words typed that gives (a promise of) options; `value` is then shown by `wordsOf(value)`.
 * `creates` lets people take what they typed as a new value. `hideLabel` leaves the label to a screen reader.
 * Tells `wb-change` with the value (null for none), or the list of values.
 */
class Combobox extends WbElement {
  static properties = {
    label: {}, hint: {}, placeholder: {}, options: {attribute: false}, value: {attribute: false}, multiple: {type: Boolean},
    creates: {type: Boolean}, hideLabel: {type: Boolean, attribute: 'hide-label'}, disabled: {type: Boolean},
    wordsOf: {attribute: false}, open: {state: true}, typed: {state: true}, active: {state: true}, found: {state: true},
  };
  #id = `combobox-${++made}`;
  #stop = null;
  #timer = null;
  #asked = 0;
  /** The words that `found` is the answer to. */
  #searched = null;

  constructor() {
    super();
    this.options = [];
    this.value = null;
    this.found = [];
    this.typed = null;
    this.active = -1;
    this.addEventListener('focusout', (event) => !this.contains(event.relatedTarget) && this.#leave());
  }

  render() {
    const chosen = this.multiple ? this.#values : [];
    const one = !this.multiple && this.value !== null ? this.#wordsFor(this.value) : '';
    return html`
      <label class=${this.hideLabel ? 'visually-hidden' : 'field-label'} for=${this.#id}>${this.label}</label>
      <div class="combobox">
        ${chosen.map((value) => html`<span class="chip"><span>${this.#wordsFor(value)}</span><button type="button" tabindex="-1"
          aria-label=${t('parts.remove', {what: this.#wordsFor(value)})} ?disabled=${this.disabled} @click=${() => this.#drop(value)}>×</button></span>`)}
        <input id=${this.#id} role="combobox" autocomplete="off" spellcheck="false" aria-autocomplete="list" aria-expanded=${this.open ? 'true' : 'false'}
          aria-controls=${this.open ? `${this.#id}-options` : nothing}
          aria-activedescendant=${this.open && this.active >= 0 ? `${this.#id}-${this.active}` : nothing}
          placeholder=${ifDefined(chosen.length ? undefined : this.placeholder)} ?disabled=${this.disabled}
          .value=${this.typed ?? one} @input=${this.#typing} @keydown=${this.#key} @click=${() => this.#show()}>
      </div>
      ${this.hint ? html`<p class="hint">${this.hint}</p>` : nothing}
      ${this.open ? html`<ul class="popover options" role="listbox" id=${`${this.#id}-options`} aria-label=${this.label}
        aria-multiselectable=${this.multiple ? 'true' : nothing} @pointerdown=${(event) => event.preventDefault()}>
          ${this.found.map((option, at) => this.#option(option, at))}
          ${this.found.length ? nothing : html`<li class="option-none" role="option" aria-selected="false" aria-disabled="true">${t('parts.noOptions')}</li>`}
        </ul>` : nothing}`;
  }

  #option(option, at) {
    return html`<li class="option" role="option" id=${`${this.#id}-${at}`} ?data-active=${at === this.active}
      aria-selected=${this.#values.includes(option.value) ? 'true' : 'false'} @click=${() => this.#take(option)}>
        <span>${option.shown ?? option.words}</span>${option.detail ? html`<span class="option-detail">${option.detail}</span>` : nothing}</li>`;
  }

  async focus() {
    await this.updateComplete;
    this.querySelector('input').focus();
  }

  get #values() {
    return this.multiple ? (this.value ?? []) : [this.value];
  }

  #wordsFor(value) {
    const known = Array.isArray(this.options) ? this.options.find((option) => option.value === value)?.words : undefined;
    return known ?? this.wordsOf?.(value) ?? value;
  }

  async #show() {
    if (this.disabled) {
      return;
    }
    await this.#search(this.typed ?? '');
    if (!this.open) {
      this.open = true;
      await this.updateComplete;
      this.#stop = floatBeside(this.querySelector('.combobox'), this.querySelector('.options'), {sameWidth: true});
    }
  }

  #hide() {
    this.#stop?.();
    this.open = false;
    this.active = -1;
  }

  #leave() {
    clearTimeout(this.#timer);
    this.typed = null;
    this.#hide();
  }

  #typing(event) {
    this.typed = event.target.value;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#show(), Array.isArray(this.options) ? 0 : TYPING_MILLIS);
  }

  async #search(words) {
    const number = ++this.#asked;
    const options = Array.isArray(this.options) ? fitting(this.options, words) : await this.options(words);
    if (number !== this.#asked) {
      return;
    }
    const found = options.slice(0, SHOWN_AT_MOST);
    const exact = found.some((option) => folded(option.words) === folded(words.trim()));
    if (this.creates && words.trim() && !exact) {
      found.push({value: words.trim(), words: t('parts.makeNew', {what: words.trim()})});
    }
    this.found = found;
    this.#searched = words;
    this.active = words && found.length ? 0 : -1;
    if (words) {
      say(t('parts.optionsFound', {n: options.length}));
    }
  }

  /** Somebody typed faster than was searched: what they typed counts, not what it began with. */
  async #takeFirst() {
    clearTimeout(this.#timer);
    await this.#show();
    if (this.active >= 0) {
      this.#take(this.found[this.active]);
    }
  }

  #take(option) {
    if (this.multiple) {
      const has = this.#values.includes(option.value);
      this.#change(has ? this.#values.filter((value) => value !== option.value) : [...this.#values, option.value]);
      this.typed = null;
      this.#search('');
    } else {
      this.#change(option.value);
      this.typed = null;
      this.#hide();
    }
    say(t('parts.chosen', {what: option.words}));
  }

  #drop(value) {
    this.#change(this.#values.filter((other) => other !== value));
    say(t('parts.removed', {what: this.#wordsFor(value)}));
    this.focus();
  }

  #change(value) {
    this.value = value;
    this.tell('wb-change', value);
  }

  #key(event) {
    const at = this.active;
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp':
        event.preventDefault();
        if (this.open) {
          this.#move(event.key === 'ArrowDown' ? at + 1 : at - 1);
        } else {
          this.#show().then(() => this.#move(event.key === 'ArrowDown' ? 0 : this.found.length - 1));
        }
        break;
      case 'Enter':
        if (this.typed && this.typed !== this.#searched) {
          event.preventDefault();
          event.stopPropagation();
          this.#takeFirst();
        } else if (this.open && at >= 0) {
          event.preventDefault();
          event.stopPropagation();
          this.#take(this.found[at]);
        } else if (this.typed === '' && !this.multiple) {
          this.#change(null);
          this.#leave();
        }
        break;
      case 'Escape':
        if (this.open || this.typed !== null) {
          event.preventDefault();
          event.stopPropagation();
          this.#leave();
        }
        break;
      case 'Backspace':
        if (this.multiple && !event.target.value && this.#values.length) {
          this.#drop(this.#values.at(-1));
        }
        break;
      case 'Tab':
        if (this.typed === '' && !this.multiple && this.value !== null) {
          this.#change(null);
        } else if (this.open && at >= 0 && this.typed && this.typed === this.#searched) {
          this.#take(this.found[at]);
        }
        break;
      default:
    }
  }

  #move(to) {
    if (this.found.length) {
      this.active = (to + this.found.length) % this.found.length;
      this.updateComplete.then(() => this.querySelector('[data-active]')?.scrollIntoView({block: 'nearest'}));
    }
  }
}

/** The options whose words or detail hold all that was typed, those beginning with it first. */
function fitting(options, words) {
  const wanted = folded(words.trim()).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) {
    return options;
  }
  const text = (option) => folded(`${option.words} ${option.detail ?? ''} ${option.also ?? ''} ${option.value ?? ''}`);
  const found = options.filter((option) => wanted.every((word) => text(option).includes(word)));
  const first = (option) => (folded(option.words).startsWith(wanted[0]) ? 0 : 1);
  return found.sort((one, other) => first(one) - first(other));
}

customElements.define('wb-combobox', Combobox);
