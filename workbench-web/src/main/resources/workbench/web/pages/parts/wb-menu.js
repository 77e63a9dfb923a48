import {WbElement, html, nothing} from '../core/element.js';
import {floatBeside} from '../core/floating.js';

/**
 * A button that opens a list of things to do or places to go.
 *
 *     <wb-menu words=${t('…')} .items=${[{words, run}, {words, href}, {words, checked: true, run}, {separator: true}]}></wb-menu>
 *
 * `icon` shows a sign instead of words (the words are its label): `more` (…), `theme`, `columns`. An item may have `detail` (grey, at the right),
 * `disabled`, or `danger`.
 */
class Menu extends WbElement {
  static properties = {
    words: {}, icon: {}, items: {attribute: false}, open: {state: true}, here: {type: Boolean, reflect: true}, disabled: {type: Boolean},
  };
  #stop = null;

  constructor() {
    super();
    this.items = [];
    this.open = false;
    this.watch(() => {
      const outside = (event) => this.open && !this.contains(event.target) && this.#close(false);
      document.addEventListener('pointerdown', outside);
      return () => document.removeEventListener('pointerdown', outside);
    });
    this.addEventListener('focusout', (event) => this.open && event.relatedTarget && !this.contains(event.relatedTarget) && this.#close(false));
    this.addEventListener('keydown', (event) => this.#key(event));
  }

  render() {
    return html`
      <button class=${this.icon ? 'icon-button menu-button' : 'menu-button'} aria-haspopup="menu" aria-expanded=${this.open}
        aria-label=${this.icon ? this.words : nothing} title=${this.icon ? this.words : nothing} ?disabled=${this.disabled}
        @click=${this.#toggle}>${this.icon ? sign(this.icon) : html`${this.words}<span class="caret" aria-hidden="true"></span>`}</button>
      ${this.open ? html`<div class="popover menu" role="menu" aria-label=${this.words}>${this.items.map((item) => this.#item(item))}</div>` : nothing}`;
  }

  #item(item) {
    if (item.separator) {
      return html`<div class="menu-separator" role="separator"></div>`;
    }
    const content = html`<span class="menu-check" aria-hidden="true">${item.checked ? '✓' : ''}</span><span>${item.words}</span>
      ${item.detail ? html`<span class="menu-detail">${item.detail}</span>` : nothing}`;
    if (item.href) {
      return html`<a role="menuitem" tabindex="-1" href=${item.href} aria-current=${item.checked ? 'page' : nothing}
        @click=${() => this.#close(false)}>${content}</a>`;
    }
    return html`<button role=${item.checked === undefined ? 'menuitem' : 'menuitemcheckbox'} tabindex="-1"
      aria-checked=${item.checked === undefined ? nothing : String(item.checked)} aria-disabled=${item.disabled ? 'true' : nothing}
      class=${item.danger ? 'danger' : ''} @click=${() => this.#run(item)}>${content}</button>`;
  }

  get #choices() {
    return [...this.querySelectorAll('[role^=menuitem]')];
  }

  #run(item) {
    if (!item.disabled) {
      if (!item.stays) {
        this.#close(true);
      }
      item.run();
      this.requestUpdate();
    }
  }

  #toggle() {
    if (this.open) {
      this.#close(true);
    } else {
      this.#show(0);
    }
  }

  async #show(at) {
    this.tell('wb-menu-open');
    this.open = true;
    await this.updateComplete;
    this.#stop = floatBeside(this.querySelector('.menu-button'), this.querySelector('.menu'));
    this.#choices.at(at)?.focus();
  }

  #close(focus) {
    this.#stop?.();
    this.open = false;
    if (focus) {
      this.querySelector('.menu-button').focus();
    }
  }

  #key(event) {
    if (!this.open) {
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        event.preventDefault();
        this.#show(event.key === 'ArrowDown' ? 0 : -1);
      }
      return;
    }
    const choices = this.#choices;
    const at = choices.indexOf(document.activeElement);
    const steps = {
      ArrowDown: () => choices[(at + 1) % choices.length].focus(),
      ArrowUp: () => choices.at(at - 1).focus(),
      Home: () => choices[0].focus(),
      End: () => choices.at(-1).focus(),
      Escape: () => this.#close(true),
    };
    if (steps[event.key]) {
      event.preventDefault();
      event.stopPropagation();
      steps[event.key]();
    } else if (event.key === 'Tab') {
      this.#close(false);
    } else if (event.key.length === 1 && /\p{L}/u.test(event.key)) {
      const found = [...choices.slice(at + 1), ...choices].find((choice) => choice.textContent.trim().toLowerCase().startsWith(event.key.toLowerCase()));
      found?.focus();
    }
  }
}

function sign(name) {
  switch (name) {
    case 'theme':
      return html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><circle cx="8" cy="8" r="6" /><path class="icon-fill" d="M8 2a6 6 0 0 1 0 12z" /></svg>`;
    case 'columns':
      return html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d="M2 3h12v10H2zM6 3v10M10 3v10" /></svg>`;
    default:
      return html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path class="icon-fill" d="M3 7h2v2H3zM7 7h2v2H7zM11 7h2v2h-2z" /></svg>`;
  }
}

customElements.define('wb-menu', Menu);
