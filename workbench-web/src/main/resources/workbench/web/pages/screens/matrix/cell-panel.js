import {WbElement, html, nothing} from '../../core/element.js';
import {Hits} from '../../core/hits.js';
import {href} from '../../core/router.js';
import {live} from '../../core/live.js';
import {t} from '../../core/words.js';
import {cellShown} from './matrix-cell.js';
import {ALL} from './matrix-grid.js';
import '../../parts/wb-excerpt.js';

const PORTION = 20;

/**
 * What a cell counts: its excerpts, each with the way to its source.
 *
 *     <wb-cell-panel .question=${{valence: ['negative'], row: 'construct=…', column: 'event=…'}} .row=${line} .column=${line} .cell=${cell} @wb-close=${…}></wb-cell-panel>
 */
class CellPanel extends WbElement {
  static properties = {question: {attribute: false}, row: {attribute: false}, column: {attribute: false}, cell: {attribute: false}};
  #asked = null;

  constructor() {
    super();
    this.hits = new Hits();
    this.watch(() => {
      const heard = () => this.requestUpdate();
      this.hits.addEventListener('change', heard);
      return () => this.hits.removeEventListener('change', heard);
    });
    this.watch(() => live.on(['coding', 'excerpt', 'source', 'undo', 'import'], () => this.hits.again()));
    this.addEventListener('keydown', (event) => event.key === 'Escape' && !event.defaultPrevented && this.tell('wb-close'));
  }

  willUpdate() {
    const asked = JSON.stringify(this.question);
    if (asked !== this.#asked) {
      this.#asked = asked;
      this.hits.items = [];
      this.hits.ask({...this.question, sort: 'source', context: 60});
    }
  }

  render() {
    const {state, fault, items, total} = this.hits;
    const title = [this.row, this.column].filter(({id}) => id !== ALL).map(({label}) => label).join(' × ');
    return html`<section class="panel matrix-panel" aria-label=${t('matrix.panel', {title})}>
      <div class="panel-head"><div><h2>${title}</h2>
        <p class="net-detail">${t('find.found.excerpts', {n: total})} ${this.cell ? html`<span class="matrix-panel-signs">${cellShown(this.cell, 'valence')}</span>` : nothing}</p>
        <a href=${href('/find', this.question)}>${t('matrix.inFind')}</a></div>
        <button class="icon-button" aria-label=${t('parts.close')} @click=${() => this.tell('wb-close')}>×</button></div>
      ${state === 'failed' ? html`<wb-state .fault=${fault} @wb-again=${() => this.hits.again()}></wb-state>` : nothing}
      ${state === 'loading' && items.length === 0 ? html`<wb-state loading></wb-state>` : nothing}
      <ul class="evidence">${items.map((excerpt) => html`<li><wb-excerpt .excerpt=${excerpt}></wb-excerpt></li>`)}</ul>
      ${this.hits.hasMore && items.length ? html`<p class="find-more"><button ?disabled=${state === 'loading'} @click=${() => this.hits.more(PORTION)}>${t('find.more')}</button>
        <span class="hint">${t('find.shownOf', {shown: items.length, n: total})}</span></p>` : nothing}
    </section>`;
  }
}

customElements.define('wb-cell-panel', CellPanel);
