import {WbElement, html, nothing} from '../core/element.js';
import {t} from '../core/words.js';

/**
 * What stands where there is nothing to show yet: that it is being fetched, why it could not be, or that there is none and
 * what to do. `wb-again` is told when the person wants another try.
 *
 *     <wb-state loading></wb-state>
 *     <wb-state .fault=${fault} @wb-again=${…}></wb-state>
 *     <wb-state heading=${t('memos.none')} text=${t('memos.noneRemedy')} .action=${{words: t('memos.add'), run: () => …}}></wb-state>
 */
class State extends WbElement {
  static properties = {loading: {type: Boolean}, fault: {attribute: false}, heading: {}, text: {}, action: {attribute: false}};

  render() {
    if (this.loading) {
      return html`<p class="state state-loading" role="status"><span class="spinner" aria-hidden="true"></span>${t('parts.loading')}</p>`;
    }
    if (this.fault) {
      return html`<div class="state" data-kind="fault" role="alert">
        <p class="state-title">${this.fault.message}</p>
        ${this.fault.remedy ? html`<p>${this.fault.remedy}</p>` : nothing}
        <button @click=${() => this.tell('wb-again')}>${t('parts.again')}</button>
      </div>`;
    }
    return html`<div class="state">
      <p class="state-title">${this.heading}</p>
      ${this.text ? html`<p>${this.text}</p>` : nothing}
      ${this.action ? html`<button class="primary" @click=${this.action.run}>${this.action.words}</button>` : nothing}
    </div>`;
  }
}

customElements.define('wb-state', State);
