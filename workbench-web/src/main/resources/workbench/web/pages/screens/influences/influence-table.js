import {WbElement, html, nothing, vars} from '../../core/element.js';
import {study} from '../../core/study.js';
import {keys} from '../../core/keys.js';
import {valenceOfKey} from '../../core/valence.js';
import {href} from '../../core/router.js';
import {codeName} from '../../parts/code-name.js';
import {valenceSign} from '../../parts/wb-valence.js';
import {t} from '../../core/words.js';
import {nameOf, tableEvents, tableRows} from './influence-rows.js';
import {addressOf} from '../../core/screens.js';

/**
 * Table 3: each sign opens what it rests on. Arrow keys go from cell to cell; `a` accepts, `c` claims, `r` rejects, `+ - / 0` sets
 * the sign. Tells `wb-open` with the cell's influences, `wb-judge` with `{verb, influences}`, `wb-sign` with `{valence, influences}`,
 * `wb-new` with `{event, code, network}` of an empty cell.
 */
class InfluenceTable extends WbElement {
  static properties = {byNetwork: {attribute: false}, folded: {attribute: false}, chosen: {attribute: false}, at: {state: true}};

  constructor() {
    super();
    this.at = [0, 0];
    const judge = (verb) => () => this.#on((influences) => this.tell('wb-judge', {verb, influences}));
    this.watch(() => keys.add({title: t('influences.keys.title'), host: this, keys: [
      {press: ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp'], does: t('influences.keys.move'), run: (event) => this.#move(event.key)},
      {press: 'a', does: t('influences.keys.accept'), run: judge('accept')},
      {press: 'c', does: t('influences.keys.claim'), run: judge('claim')},
      {press: 'r', does: t('influences.keys.reject'), run: judge('reject')},
      {press: ['+', '-', '/', '0'], does: t('influences.keys.sign'), run: (event) => this.#on((influences) => this.tell('wb-sign', {valence: valenceOfKey(event.key), influences}))},
    ]}));
  }

  render() {
    const groups = tableRows(this.byNetwork, this.folded);
    const events = tableEvents(this.byNetwork);
    this.grid = groups.flatMap(({rows}) => rows);
    this.events = events;
    let number = -1;
    return html`<div class="influence-scroll"><table class="influences" aria-label=${t('influences.tableLabel')}
        ${vars({'--table-wide': `${(this.folded ? 13.5 : 22) + 6.5 * events.length}rem`})}>
      <thead><tr><th scope="col">${t('influences.code')}</th>${this.folded ? nothing : html`<th scope="col" class="influence-network-head">${t('influences.network')}</th>`}
        ${events.map((event) => html`<th scope="col" class="influence-event" ?data-predicted=${event.predicted}><a href=${href('/events', {event: event.slug})}>
          <span class="event-order">${event.order}</span> ${event.title}</a>${event.predicted ? html` <span class="badge">${t('influences.predicted')}</span>` : nothing}</th>`)}</tr></thead>
      ${groups.map(({top, rows}) => html`<tbody>
        <tr class="influence-domain"><th scope="rowgroup" colspan=${events.length + (this.folded ? 1 : 2)}>${codeName(top)}</th></tr>
        ${rows.map((row) => this.#row(row, ++number, events))}</tbody>`)}</table></div>`;
  }

  #row(row, number, events) {
    return html`<tr><th scope="row">${codeName(row.code, {href: addressOf('codebook', {code: row.code})})}</th>
      ${this.folded ? nothing : html`<td class="influence-network">${study.networkName(row.network)}</td>`}
      ${events.map((event, column) => html`<td>${this.#cell(row, event, number, column)}</td>`)}</tr>`;
  }

  #cell(row, event, number, column) {
    const cell = row.cells.get(event.slug);
    const here = number === this.at[0] && column === this.at[1];
    const common = {tabindex: here ? 0 : -1, focus: () => { this.at = [number, column]; }};
    if (!cell) {
      const label = t('influences.noneAt', {code: study.code(row.code)?.name ?? row.code, event: study.eventTitle(event.slug)});
      return html`<button class="influence-none" tabindex=${common.tabindex} data-place=${`${number},${column}`} aria-label=${label} ?disabled=${study.readOnly}
        @focus=${common.focus} @click=${() => this.tell('wb-new', {event: event.slug, code: row.code, network: row.network})}>+</button>`;
    }
    const evidence = new Set(cell.influences.flatMap((one) => one.evidence)).size;
    const against = new Set(cell.influences.flatMap((one) => one.against)).size;
    const claimed = cell.influences.every(({status}) => status === 'claimed');
    return html`<button class="influence-cell" tabindex=${common.tabindex} data-place=${`${number},${column}`} ?data-claimed=${claimed}
      aria-pressed=${String(cell.influences.some((one) => nameOf(one) === this.chosen))} @focus=${common.focus} @click=${() => this.tell('wb-open', cell.influences)}>
      ${valenceSign(cell.valence)}<span class="influence-rests">${claimed ? t('influences.claimedShort') : t('influences.rests', {n: evidence})}${
        against ? html` <span class="influence-against">${t('influences.against', {n: against})}</span>` : nothing}</span>
      ${cell.influences.length > 1 ? html`<span class="influence-rests">${t('influences.networks', {n: cell.influences.length})}</span>` : nothing}</button>`;
  }

  /** Judging by key is of one influence; where several are folded into a cell, it opens and asks. */
  #on(act) {
    const [row, column] = this.at;
    const cell = this.grid[row]?.cells.get(this.events[column]?.slug);
    if (!cell || !document.activeElement?.matches('.influence-cell') || study.readOnly) {
      return false;
    }
    if (cell.influences.length > 1) {
      this.tell('wb-open', cell.influences);
    } else {
      act(cell.influences);
    }
    return true;
  }

  #move(key) {
    const [row, column] = this.at;
    const place = {ArrowRight: [row, column + 1], ArrowLeft: [row, column - 1], ArrowDown: [row + 1, column], ArrowUp: [row - 1, column]}[key];
    const target = this.querySelector(`[data-place="${place.join()}"]`);
    target?.focus();
    return target !== null;
  }
}

customElements.define('wb-influence-table', InfluenceTable);
