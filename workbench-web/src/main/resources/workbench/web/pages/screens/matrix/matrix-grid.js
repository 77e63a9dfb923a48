import {WbElement, html, nothing, vars} from '../../core/element.js';
import {keys} from '../../core/keys.js';
import {study} from '../../core/study.js';
import {lookVars} from '../../core/looks.js';
import {t} from '../../core/words.js';
import {cellSaid, cellShown} from './matrix-cell.js';

const ROW_PX = 32;
const HEADS_PX = 272;
const NARROW_HEADS_PX = 152;
const NARROW_PX = 600;
const MOST_PX = 200;
/** Room for a character of a cell's signs. */
const SIGN_PX = 8.8;
const SPARE = 6;
const VIRTUAL_ROWS = 80;
const VIRTUAL_COLUMNS = 30;
/** What stands for all rows or all columns, as `find --row DIM=*` has it. */
export const ALL = '*';
const EVERY = {id: ALL, get label() { return t('matrix.all'); }};

/**
 * The cells, their heads and totals: walked through by arrow keys; of many rows and columns only those in sight are in the page.
 *
 *     <wb-matrix-grid .model=${model} .rows=${lines} .columns=${lines} cells="codings" .folded=${new Set()} .chosen=${{row, column}}
 *       @wb-cell=${({detail: {row, column}}) => …} @wb-fold=${({detail: id}) => …}></wb-matrix-grid>
 *
 * `wb-cell` names a row and a column by id, `*` for all.
 */
class MatrixGrid extends WbElement {
  static properties = {
    model: {attribute: false}, rows: {attribute: false}, columns: {attribute: false}, cells: {}, folded: {attribute: false}, chosen: {attribute: false},
    top: {state: true}, left: {state: true}, at: {state: true},
  };

  #tabbed = {row: 0, column: 0};

  constructor() {
    super();
    Object.assign(this, {rows: [], columns: [], cells: 'codings', folded: new Set(), chosen: null, top: 0, left: 0, at: {row: 0, column: 0}});
    const step = (rows, columns) => (event) => this.#step(event, rows, columns);
    this.watch(() => {
      const sizes = new ResizeObserver(() => this.requestUpdate());
      sizes.observe(this);
      return () => sizes.disconnect();
    });
    this.watch(() => keys.add({title: t('matrix.keys'), host: this, keys: [
      {press: 'ArrowDown', does: t('matrix.keyMove'), run: step(1, 0)}, {press: 'ArrowUp', does: t('matrix.keyMove'), run: step(-1, 0)},
      {press: 'ArrowRight', does: t('matrix.keyMove'), run: step(0, 1)}, {press: 'ArrowLeft', does: t('matrix.keyMove'), run: step(0, -1)},
      {press: 'Home', does: t('matrix.keyFirst'), run: step(0, -Infinity)}, {press: 'End', does: t('matrix.keyLast'), run: step(0, Infinity)},
      {press: ['Enter', 'Space'], does: t('matrix.keyOpen'), run: (event) => this.#press(event)},
    ]}));
  }

  firstUpdated() {
    this.addEventListener('scroll', () => this.#scrolled(), {passive: true});
    this.addEventListener('focusin', (event) => {
      const place = event.target.closest('[data-row]')?.dataset;
      this.at = place ? {row: Number(place.row), column: Number(place.column)} : this.at;
    });
  }

  render() {
    const columnPx = this.#columnPx;
    const rows = part(this.rows.length, VIRTUAL_ROWS, this.top / ROW_PX, (this.clientHeight || 700) / ROW_PX);
    const columns = part(this.columns.length, VIRTUAL_COLUMNS, this.left / columnPx, (this.clientWidth || 1200) / columnPx);
    const shown = this.columns.slice(columns.from, columns.to);
    const gaps = {before: columns.from * columnPx, after: (this.columns.length - columns.to) * columnPx};
    this.#tabbed = {row: inPart(this.at.row, rows, this.rows.length), column: inPart(this.at.column, columns, this.columns.length)};
    return html`<table class="matrix" role="grid" aria-label=${t('matrix.grid')} aria-rowcount=${this.rows.length + 2} aria-colcount=${this.columns.length + 2} data-cells=${this.cells}
        ${vars({'--matrix-width': `${this.#headsPx + this.columns.length * columnPx + this.#allPx}px`})}>
      <colgroup><col ${vars({width: `${this.#headsPx}px`})}>${gap(gaps.before, (px) => html`<col ${vars({width: `${px}px`})}>`)}${shown.map(() => html`<col ${vars({width: `${columnPx}px`})}>`)}${gap(gaps.after, (px) => html`<col ${vars({width: `${px}px`})}>`)}<col ${vars({width: `${this.#allPx}px`})}></colgroup>
      <thead><tr aria-rowindex="1"><th scope="col" class="matrix-corner"><span class="visually-hidden">${t('matrix.rows')}</span></th>${gap(gaps.before, () => html`<th aria-hidden="true"></th>`)}
        ${shown.map((column, at) => this.#head(column, columns.from + at))}
        ${gap(gaps.after, () => html`<th aria-hidden="true"></th>`)}<th scope="col" class="matrix-all" aria-colindex=${this.columns.length + 2}>${t('matrix.all')}</th></tr></thead>
      <tbody>${space(rows.from, shown.length + 4)}
        ${this.rows.slice(rows.from, rows.to).map((row, at) => this.#row(row, rows.from + at, columns, shown, gaps))}
        ${space(this.rows.length - rows.to, shown.length + 4)}</tbody>
      <tfoot><tr aria-rowindex=${this.rows.length + 2}><th scope="row">${t('matrix.all')}</th>${gap(gaps.before, () => html`<td aria-hidden="true"></td>`)}
        ${shown.map((column, at) => this.#total(EVERY, this.rows.length, column, columns.from + at, column.totals))}${gap(gaps.after, () => html`<td aria-hidden="true"></td>`)}<td class="matrix-all">${cellShown(this.model.totals, this.cells)}</td></tr></tfoot>
    </table>`;
  }

  #head(column, at) {
    return html`<th scope="col" aria-colindex=${at + 2} data-top=${column.depth === 0 && column.children.length > 0 || nothing}>
      <button class="matrix-spot" title=${column.label} data-row="-1" data-column=${at} tabindex=${this.#tab(-1, at)} data-chosen=${this.#isChosen(ALL, column.id) || nothing} @click=${() => this.#tell(ALL, column.id)}>${column.label}</button>
      ${column.children.length ? this.#foldButton(column) : nothing}</th>`;
  }

  #foldButton(line) {
    const folded = this.folded.has(line.id);
    return html`<button class="matrix-fold" tabindex="-1" aria-expanded=${String(!folded)} aria-label=${t(folded ? 'matrix.unfold' : 'matrix.fold', {name: line.label})} @click=${() => this.tell('wb-fold', line.id)}>${folded ? '▸' : '▾'}</button>`;
  }

  /** What a whole row or column counts; opens like a cell. */
  #total(row, rowAt, column, columnAt, totals) {
    const said = cellSaid(row, column, totals);
    return html`<td role="gridcell" class="matrix-spot ${column === EVERY ? 'matrix-all' : ''}" data-row=${rowAt} data-column=${columnAt} aria-colindex=${columnAt + 2} tabindex=${this.#tab(rowAt, columnAt)} aria-label=${said} title=${said}
      aria-selected=${String(this.#isChosen(row.id, column.id))} @click=${() => this.#tell(row.id, column.id)}>${cellShown(totals, this.cells)}</td>`;
  }

  /** Only one place of the grid is reached by Tab. */
  #tab(row, column) {
    return row === this.#tabbed.row && column === this.#tabbed.column ? 0 : -1;
  }

  #row(row, at, columns, shown, gaps) {
    const code = study.code(row.id);
    return html`<tr aria-rowindex=${at + 2} data-top=${row.depth === 0 && row.children.length > 0 || nothing}>
      <th scope="row" ${vars({'--depth': row.depth, ...(code ? lookVars(row.id) : {})})}><div>
        ${row.children.length ? this.#foldButton(row) : html`<span class="matrix-fold"></span>`}
        <button class="matrix-name matrix-spot" title=${row.label} data-row=${at} data-column="-1" tabindex=${this.#tab(at, -1)} data-chosen=${this.#isChosen(row.id, ALL) || nothing} ?data-code=${Boolean(code)} @click=${() => this.#tell(row.id, ALL)}>${row.label}</button></div></th>
      ${gap(gaps.before, () => html`<td aria-hidden="true"></td>`)}
      ${shown.map((column, place) => this.#cell(row, at, column, columns.from + place))}
      ${gap(gaps.after, () => html`<td aria-hidden="true"></td>`)}${this.#total(row, at, EVERY, this.columns.length, row.totals)}</tr>`;
  }

  #cell(row, rowAt, column, columnAt) {
    const cell = this.model.cell(row, column);
    const said = cellSaid(row, column, cell);
    const heat = cell ? this.model.heat(cell, row, this.cells) : 0;
    return html`<td role="gridcell" class="matrix-cell matrix-spot" data-row=${rowAt} data-column=${columnAt} aria-colindex=${columnAt + 2} tabindex=${this.#tab(rowAt, columnAt)} aria-label=${said} title=${said}
      aria-selected=${String(this.#isChosen(row.id, column.id))} ?data-empty=${!cell} ${vars({'--heat': heat.toFixed(3)})}
      @click=${() => cell && this.#tell(row.id, column.id)}>${cellShown(cell, this.cells)}</td>`;
  }

  /** Few columns share the room; many have a width of their own. */
  get #columnPx() {
    const least = this.cells === 'valence' ? Math.max(148, this.model.longest.cell * SIGN_PX + 12) : this.columns.some(({children}) => children.length) ? 116 : 92;
    const room = (this.clientWidth || 1200) - this.#headsPx - this.#allPx - 4;
    return Math.floor(Math.max(least, Math.min(MOST_PX, room / Math.max(1, this.columns.length))));
  }

  get #headsPx() {
    return this.clientWidth && this.clientWidth < NARROW_PX ? NARROW_HEADS_PX : HEADS_PX;
  }

  get #allPx() {
    return this.cells === 'valence' ? Math.ceil(Math.max(148, this.model.longest.row * SIGN_PX + 20)) : 96;
  }

  #isChosen(row, column) {
    return this.chosen?.row === row && this.chosen.column === column;
  }

  #tell(row, column) {
    this.tell('wb-cell', {row, column});
  }

  #press(event) {
    if (!event.target.matches('.matrix-spot')) {
      return false;
    }
    event.target.click();
    return undefined;
  }

  #step(event, rows, columns) {
    if (!event.target.matches('.matrix-spot')) {
      return false;
    }
    const name = this.at.column === -1 ? this.rows[this.at.row] : undefined;
    if (name?.children.length && (this.folded.has(name.id) ? columns === 1 : columns === -1)) {
      this.tell('wb-fold', name.id);
      return undefined;
    }
    this.#go(stepped(this.at.row, rows, this.rows.length), stepped(this.at.column, columns, this.columns.length));
    return undefined;
  }

  /** To a cell, also to one that is not in the page yet. */
  async #go(row, column) {
    if ([-1, this.rows.length].includes(row) && [-1, this.columns.length].includes(column)) {
      return;
    }
    this.at = {row, column};
    if (!this.#cellAt(row, column)) {
      this.scrollTop = Math.max(0, (row - 3) * ROW_PX);
      this.scrollLeft = Math.max(0, (column - 2) * this.#columnPx);
      this.#scrolled();
    }
    await this.updateComplete;
    const cell = this.#cellAt(row, column);
    cell?.focus({preventScroll: true});
    cell?.scrollIntoView({block: 'nearest', inline: 'nearest'});
  }

  #cellAt(row, column) {
    return this.querySelector(`[data-row="${row}"][data-column="${column}"]`);
  }

  #scrolled() {
    const far = (now, before, size) => Math.abs(now - before) >= (SPARE / 2) * size || now === 0;
    if (far(this.scrollTop, this.top, ROW_PX)) {
      this.top = this.scrollTop;
    }
    if (far(this.scrollLeft, this.left, this.#columnPx)) {
      this.left = this.scrollLeft;
    }
  }
}

/** A step leads on to the heads (-1) and the totals (length), a leap to the first or the last cell. */
const stepped = (at, by, length) => (Number.isFinite(by) ? Math.min(length, Math.max(-1, at + by)) : by < 0 ? 0 : length - 1);

/** The place itself, or the next one that is in the page; heads and totals always are. */
const inPart = (at, {from, to}, length) => (at < 0 || at === length ? at : Math.max(from, Math.min(at, to - 1)));

/** Which of many are in the page. */
function part(length, virtualFrom, first, inSight) {
  if (length <= virtualFrom) {
    return {from: 0, to: length};
  }
  const size = Math.ceil(inSight) + 2 * SPARE;
  const from = Math.max(0, Math.min(Math.floor(first) - SPARE, length - size));
  return {from, to: Math.min(length, from + size)};
}

const gap = (px, shown) => (px > 0 ? shown(px) : nothing);

const space = (rows, columns) => (rows > 0 ? html`<tr aria-hidden="true"><td class="matrix-space" colspan=${columns} ${vars({height: `${rows * ROW_PX}px`})}></td></tr>` : nothing);

customElements.define('wb-matrix-grid', MatrixGrid);
