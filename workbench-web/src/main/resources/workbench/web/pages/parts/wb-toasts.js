import {WbElement, html, nothing} from '../core/element.js';
import {announcements} from '../core/announce.js';
import {t} from '../core/words.js';

const STAY_MILLIS = 6000;
const AT_MOST = 4;

/** What the pages say: lines at the foot of the page, and the live region that tells a screen reader. */
class Toasts extends WbElement {
  static properties = {lines: {state: true}, said: {state: true}};
  #number = 0;

  constructor() {
    super();
    this.lines = [];
    this.said = '';
    this.watch(() => this.#hear('say', ({detail}) => this.#say(detail)));
    this.watch(() => this.#hear('toast', ({detail}) => this.#show(detail)));
  }

  #hear(name, listener) {
    announcements.addEventListener(name, listener);
    return () => announcements.removeEventListener(name, listener);
  }

  /** The same words twice are read twice: an invisible sign makes them differ. */
  #say(line) {
    this.said = line === this.said ? `${line}\u200b` : line;
  }

  #show({line, kind, action}) {
    const number = ++this.#number;
    this.lines = [...this.lines.filter((other) => other.line !== line), {number, line, kind, action}].slice(-AT_MOST);
    this.#say(line);
    if (kind !== 'fault') {
      setTimeout(() => this.#close(number), STAY_MILLIS + line.length * 40);
    }
  }

  #close(number) {
    this.lines = this.lines.filter((line) => line.number !== number);
  }

  render() {
    return html`
      <div class="visually-hidden" aria-live="polite" aria-atomic="true">${this.said}</div>
      <section aria-label=${t('shell.messages')} ?hidden=${this.lines.length === 0}><ul class="toasts">${this.lines.map((line) => html`
        <li class="toast" data-kind=${line.kind}>
          <span>${line.line}</span>
          ${line.action ? html`<button class="link-button" @click=${() => this.#act(line)}>${line.action.words}</button>` : nothing}
          <button class="icon-button" aria-label=${t('shell.closeMessage')} @click=${() => this.#close(line.number)}>×</button>
        </li>`)}</ul></section>`;
  }

  #act(line) {
    this.#close(line.number);
    line.action.run();
  }
}

customElements.define('wb-toasts', Toasts);
