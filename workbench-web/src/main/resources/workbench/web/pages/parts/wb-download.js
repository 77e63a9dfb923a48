import {WbElement, html} from '../core/element.js';
import {download} from '../core/api.js';
import {tellFault} from '../core/announce.js';
import {t} from '../core/words.js';
import './wb-menu.js';

/**
 * Downloads what a command writes, in the format chosen: `<wb-download path="matrix" .params=${…} .formats=${['xlsx', 'csv', 'svg']}></wb-download>`.
 */
class Download extends WbElement {
  static properties = {path: {}, params: {attribute: false}, formats: {attribute: false}, words: {}};

  constructor() {
    super();
    this.params = {};
    this.formats = ['xlsx'];
  }

  render() {
    const words = this.words ?? t('parts.download');
    if (this.formats.length === 1) {
      return html`<button @click=${() => this.#fetch(this.formats[0])}>${words}</button>`;
    }
    return html`<wb-menu words=${words} .items=${this.formats.map((as) => ({words: as, run: () => this.#fetch(as)}))}></wb-menu>`;
  }

  async #fetch(as) {
    try {
      await download(this.path, {...this.params, as});
    } catch (fault) {
      tellFault(fault);
    }
  }
}

customElements.define('wb-download', Download);
