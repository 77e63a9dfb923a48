import {WbElement, html, nothing} from '../../core/element.js';
import {get, post} from '../../core/api.js';
import {tellFault, toast} from '../../core/announce.js';
import {formatMoment} from '../../core/format.js';
import {live} from '../../core/live.js';
import {study} from '../../core/study.js';
import {t} from '../../core/words.js';

const SHOWN = 20;

/** Who did what to an excerpt and its codings, and when: asked for when it is unfolded. A change can be taken back here. */
class ExcerptHistory extends WbElement {
  static properties = {desk: {attribute: false}, excerpt: {}, blind: {type: Boolean}, open: {state: true}, changes: {state: true}};

  constructor() {
    super();
    this.open = false;
    this.changes = [];
    this.watch(() => live.on(['coding', 'excerpt', '*'], () => this.#read()));
  }

  updated(changed) {
    if (changed.has('excerpt') || changed.has('open')) {
      this.#read();
    }
  }

  async #read() {
    const {excerpt} = this;
    if (!this.open || !excerpt || excerpt.startsWith('new:')) {
      return;
    }
    try {
      const {data} = await get('journal', {about: `excerpt:${excerpt}`, last: SHOWN});
      if (excerpt === this.excerpt) {
        this.changes = data.reverse();
      }
    } catch (fault) {
      this.changes = [];
      console.warn('the history could not be read', fault);
    }
  }

  render() {
    const shown = this.changes.filter((change) => !this.blind || change.who === study.coder);
    return html`<details class="excerpt-section" ?open=${this.open} @toggle=${(event) => { this.open = event.target.open; }}>
      <summary>${t('coding.history')}</summary>
      <ol class="history">${shown.map((change) => this.#change(change))}</ol></details>`;
  }

  #change(change) {
    const own = change.who === study.coder;
    return html`<li ?data-undone=${change.undoneBy !== null}>
      <span class="history-who">${change.who}</span> <span class="history-what">${[change.what, change.summary].filter(Boolean).join(': ')}</span>
      <span class="history-when">${formatMoment(change.at)}</span>
      ${change.undoneBy !== null ? html`<span class="badge">${t('coding.undone')}</span>` : nothing}
      ${own && change.undoneBy === null && !study.readOnly ? html`<button class="link-button" title=${t('coding.undoTitle', {what: change.summary})} @click=${() => this.#undo(change)}>${t('coding.undoIt')}</button>` : nothing}
    </li>`;
  }

  async #undo(change) {
    try {
      await post('undo', {change: change.seq});
      toast(t('coding.undoneNow', {what: change.summary}));
    } catch (fault) {
      tellFault(fault);
    }
  }
}

customElements.define('wb-excerpt-history', ExcerptHistory);
