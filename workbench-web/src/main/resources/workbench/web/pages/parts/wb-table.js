import {WbElement, html, nothing, vars} from '../core/element.js';
import {repeat} from 'lit/directives/repeat.js';
import {keys} from '../core/keys.js';
import {t} from '../core/words.js';
import {arranged} from './table-rows.js';

const VIRTUAL_FROM = 200;
const ROW_PX = 34;
const SPARE_ROWS = 12;

/**
 * A table of things: sorted, filtered, grouped, walked through by keys; of many rows only those in sight are in the page.
 *
 *     <wb-table label=${t('…')} .columns=${columns} .rows=${rows} .key=${(row) => row.id} .sort=${{column: 'date', down: false}}
 *       .filter=${words} .groupBy=${'kind'} .hiddenColumns=${['place']} .current=${id} @wb-open=${…} @wb-current=${…} @wb-sort=${…}></wb-table>
 *
 * A column is `{name, words, value(row), show?(row), align?: 'end', grow?: true, groups?(row): [{id, words}]}`: `value` is what sorting and
 * filtering see (text or number), `show` what is drawn. Tells `wb-current` (the row under the focus changed), `wb-open` (Enter,
 * double click) and `wb-sort` with `{column, down}`. Inside a row, what can be clicked works as usual.
 */
class TableOfRows extends WbElement {
  static properties = {
    label: {}, columns: {attribute: false}, rows: {attribute: false}, key: {attribute: false}, sort: {attribute: false}, filter: {},
    groupBy: {attribute: false}, hiddenColumns: {attribute: false}, current: {attribute: false}, from: {state: true}, focused: {state: true},
  };

  constructor() {
    super();
    Object.assign(this, {columns: [], rows: [], hiddenColumns: [], sort: null, filter: '', groupBy: null, current: null, from: 0, focused: null});
    this.key = (row) => row.id;
    this.watch(() => keys.add({title: t('parts.table.keys'), host: this, keys: [
      {press: ['ArrowDown', 'j'], does: t('parts.table.keyNext'), run: () => this.#step(1)},
      {press: ['ArrowUp', 'k'], does: t('parts.table.keyPrevious'), run: () => this.#step(-1)},
      {press: 'Home', does: t('parts.table.keyFirst'), run: () => this.#to(0)},
      {press: 'End', does: t('parts.table.keyLast'), run: () => this.#to(this.shown.length - 1)},
      {press: 'Enter', does: t('parts.table.keyOpen'), run: (event) => this.#enter(event)},
    ]}));
  }

  willUpdate() {
    this.lines = arranged(this);
    this.shown = this.lines.filter((line) => line.row !== undefined);
  }

  render() {
    const columns = this.columns.filter(({name}) => !this.hiddenColumns.includes(name));
    const virtual = this.lines.length > VIRTUAL_FROM;
    const size = virtual ? Math.ceil((this.clientHeight || 800) / ROW_PX) + 2 * SPARE_ROWS : this.lines.length;
    const from = virtual ? Math.max(0, Math.min(this.from, this.lines.length - size)) : 0;
    const part = this.lines.slice(from, from + size);
    return html`<table class="rows" role="grid" aria-label=${this.label} aria-rowcount=${this.lines.length + 1} ?data-virtual=${virtual}>
      <thead><tr aria-rowindex="1">${columns.map((column) => this.#head(column))}</tr></thead>
      ${space(virtual ? from : 0, columns.length)}
      <tbody>${repeat(part, (line) => line.id, (line, at) => this.#line(line, from + at, columns))}</tbody>
      ${space(virtual ? this.lines.length - from - part.length : 0, columns.length)}
    </table>
    ${this.shown.length === 0 ? html`<p class="rows-none">${t('parts.table.nothing')}</p>` : nothing}`;
  }

  firstUpdated() {
    this.addEventListener('scroll', () => this.#scrolled(), {passive: true});
  }

  #head(column) {
    const sorted = this.sort?.column === column.name;
    return html`<th scope="col" class=${column.grow ? 'grow' : ''} data-align=${column.align ?? nothing}
      aria-sort=${sorted ? (this.sort.down ? 'descending' : 'ascending') : nothing}>
      <button class="rows-sort" @click=${() => this.#sortBy(column.name)}>${column.words}<span class="rows-arrow" aria-hidden="true">${
        sorted ? (this.sort.down ? '▾' : '▴') : ''}</span></button></th>`;
  }

  #line(line, at, columns) {
    if (line.row === undefined) {
      return html`<tr class="rows-group" aria-rowindex=${at + 2}><th colspan=${columns.length} scope="rowgroup">${line.words}
        <span class="rows-count">${t('parts.table.rows', {n: line.count})}</span></th></tr>`;
    }
    const here = line.id === (this.focused ?? this.#firstId);
    const key = this.key(line.row);
    return html`<tr class="rows-row" data-id=${line.id} aria-rowindex=${at + 2} tabindex=${here ? 0 : -1} aria-selected=${String(key === this.current)}
      @focus=${() => this.#focus(line)} @click=${(event) => this.#click(event, line)} @dblclick=${() => this.tell('wb-open', line.row)}>
      ${columns.map((column) => html`<td class=${column.grow ? 'grow' : ''} data-align=${column.align ?? nothing}>${
        column.show ? column.show(line.row) : column.value(line.row)}</td>`)}</tr>`;
  }

  get #firstId() {
    return (this.shown.find(({row}) => this.key(row) === this.current) ?? this.shown[0])?.id;
  }

  #sortBy(column) {
    const down = this.sort?.column === column && !this.sort.down;
    this.sort = {column, down};
    this.tell('wb-sort', this.sort);
  }

  #focus(line) {
    this.focused = line.id;
  }

  #click(event, line) {
    if (event.target.closest('a, button, input, select, label')) {
      return;
    }
    this.querySelector(`[data-id="${CSS.escape(line.id)}"]`)?.focus();
    this.#become(line);
  }

  #become(line) {
    this.focused = line.id;
    this.tell('wb-current', line.row);
  }

  #enter(event) {
    const line = event.target.matches('.rows-row') ? this.shown.find(({id}) => id === this.focused) : null;
    if (!line) {
      return false;
    }
    this.tell('wb-open', line.row);
    return true;
  }

  #step(by) {
    const at = this.shown.findIndex(({id}) => id === (this.focused ?? this.#firstId));
    return this.#to(Math.min(this.shown.length - 1, Math.max(0, at + by)));
  }

  /** Goes to a row, also to one that is not in the page yet. */
  async #to(at) {
    const line = this.shown[at];
    if (!line || document.activeElement?.matches('input, select, textarea')) {
      return false;
    }
    this.#become(line);
    const place = this.lines.indexOf(line);
    if (this.lines.length > VIRTUAL_FROM) {
      const top = place * ROW_PX;
      if (top < this.scrollTop || top > this.scrollTop + this.clientHeight - 3 * ROW_PX) {
        this.scrollTop = Math.max(0, top - this.clientHeight / 2);
        this.#scrolled();
      }
    }
    await this.updateComplete;
    const row = this.querySelector(`[data-id="${CSS.escape(line.id)}"]`);
    row?.focus({preventScroll: true});
    row?.scrollIntoView({block: 'nearest'});
    return true;
  }

  #scrolled() {
    const from = Math.max(0, Math.floor(this.scrollTop / ROW_PX) - SPARE_ROWS);
    if (Math.abs(from - this.from) >= SPARE_ROWS / 2 || from === 0) {
      this.from = from;
    }
  }
}

/** The room of rows that are not in the page. */
function space(rows, columns) {
  return rows > 0 ? html`<tbody aria-hidden="true"><tr><td class="rows-space" colspan=${columns} ${vars({height: `${rows * ROW_PX}px`})}></td></tr></tbody>` : nothing;
}

customElements.define('wb-table', TableOfRows);
