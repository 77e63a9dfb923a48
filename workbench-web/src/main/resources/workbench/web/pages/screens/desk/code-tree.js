import {WbElement, html, nothing, vars} from '../../core/element.js';
import {formatNumber} from '../../core/format.js';
import {keys} from '../../core/keys.js';
import {lookOf, lookVars} from '../../core/looks.js';
import {FollowsStudy, study} from '../../core/study.js';
import {t} from '../../core/words.js';
import {FollowsDesk} from './codes-at-hand.js';
import {marked} from '../../parts/marked-name.js';
import {CODE_TYPE, acceptsWords} from './dragging.js';

/**
 * The codes as a tree: one tab stop, arrows move, Enter codes the words at hand, a click too if words are selected.
 * It shows the rows it is given and tells what is wanted: `wb-fold` (path), `wb-apply` (path), `wb-choose` (path),
 * `wb-favourite` (path), `wb-add` (path).
 */
class CodeTree extends WbElement {
  static properties = {
    desk: {attribute: false}, codes: {attribute: false}, rows: {attribute: false}, filtered: {type: Boolean}, at: {state: true}, over: {state: true},
  };

  #pressed = false;

  constructor() {
    super();
    this.rows = [];
    this.at = null;
    new FollowsStudy(this);
    new FollowsDesk(this, ['code', 'current', 'selection', 'changed', 'change']);
    this.watch(() => keys.add({
      title: t('coding.keys.tree'),
      host: this,
      keys: [
        {press: 'Enter', does: t('coding.keys.apply'), run: () => this.#onRow('wb-apply')},
        {press: 'Space', does: t('coding.keys.choose'), run: () => this.#onRow('wb-choose')},
        {press: 'f', does: t('coding.keys.favourite'), run: () => this.#onRow('wb-favourite')},
        {press: 'n', does: t('coding.keys.child'), run: () => this.#onRow('wb-add')},
      ],
    }));
  }

  #onRow(event) {
    const row = this.#row;
    if (row?.code) {
      this.tell(event, row.path);
    }
  }

  get #row() {
    return this.rows.find((row) => row.path === this.at) ?? this.rows.find((row) => row.path === this.desk.currentCode) ?? this.rows[0];
  }

  /** Brings the focus to a row, or to where it was. */
  async focusRow(path = this.#row?.path) {
    this.at = path;
    await this.updateComplete;
    this.querySelector(`[data-path="${CSS.escape(path)}"]`)?.focus();
  }

  render() {
    const stop = this.#row?.path;
    return html`<div role="tree" class="code-tree" aria-label=${t('coding.tree')}
        @click=${this.#clicked} @keydown=${this.#key} @pointerdown=${this.#press} @focusin=${this.#focused} @focusout=${() => this.codes.peek(null)}
        @dragstart=${this.#drag} @dragover=${this.#dragOver} @dragleave=${() => { this.over = null; }} @drop=${this.#drop}>
      ${this.rows.map((row) => this.#item(row, row.path === stop))}
    </div>`;
  }

  #item(row, isStop) {
    const {path, code} = row;
    const applied = code && this.codes.stands(path);
    const look = code ? lookOf(path) : null;
    return html`<div role="treeitem" class="code-row" data-path=${path} data-level=${row.level} ${vars({'--level': row.level - 1, ...(code ? lookVars(path) : {})})}
        aria-level=${row.level} aria-posinset=${row.place + 1} aria-setsize=${row.of} aria-expanded=${row.expanded ?? nothing}
        aria-selected=${path === this.desk.currentCode} aria-label=${this.#label(row, applied)} tabindex=${isStop ? 0 : -1}
        draggable=${code ? 'true' : 'false'} ?data-book=${!code} ?data-applied=${applied} ?data-over=${path === this.over} ?data-faint=${!row.fits && code && this.filtered}>
      <span class="code-fold" aria-hidden="true">${row.expanded === null ? '' : row.expanded ? '▾' : '▸'}</span>
      ${look ? html`<span class="code-look" data-pattern=${look.pattern} aria-hidden="true"></span>` : nothing}
      <span class="code-label" title=${row.name}>${marked(row)}</span>
      ${code ? this.#ends(row) : nothing}
    </div>`;
  }

  #ends(row) {
    const {here, all} = this.#counts(row);
    const favourite = this.codes.isFavourite(row.path);
    return html`
      <button class="code-act" tabindex="-1" data-act="wb-apply" title=${t('coding.applyTitle')} aria-label=${t('coding.applyTo', {code: row.name})}>${t('coding.apply')}</button>
      <button class="code-act code-star" tabindex="-1" data-act="wb-favourite" aria-pressed=${favourite} title=${t('coding.favourite')}
        aria-label=${t('coding.favouriteOf', {code: row.name})}>${favourite ? '★' : '☆'}</button>
      <span class="code-count" title=${t('coding.countHere', {n: here})}>${here ? formatNumber(here) : ''}</span>
      <span class="code-count-all" title=${t('coding.countAll', {n: all})}>${all ? formatNumber(all) : '·'}</span>`;
  }

  /** A folded code counts what is below it too. */
  #counts({path, expanded}) {
    const paths = expanded === false ? [path, ...below(path)] : [path];
    const sum = (count) => paths.reduce((all, one) => all + count(one), 0);
    return {here: sum((one) => this.codes.here(one)), all: sum((one) => this.codes.inStudy(one))};
  }

  #label(row, applied) {
    if (!row.code) {
      return row.name;
    }
    const {here, all} = this.#counts(row);
    return [
      row.name, here ? t('coding.countHere', {n: here}) : '', t('coding.countAll', {n: all}),
      applied ? t('coding.onTheseWords') : '', this.codes.isFavourite(row.path) ? t('coding.favourite') : '',
    ].filter(Boolean).join(', ');
  }

  #clicked(event) {
    const path = event.target.closest('[data-path]')?.dataset.path;
    if (!path) {
      return;
    }
    this.at = path;
    const act = event.target.closest('[data-act]')?.dataset.act;
    const row = this.#row;
    if (act) {
      this.tell(act, path);
    } else if (event.target.closest('.code-fold') || !row.code) {
      this.tell('wb-fold', path);
    } else {
      this.tell(this.desk.selection ? 'wb-apply' : 'wb-choose', path);
    }
  }

  /** While a row is pressed the rule card keeps its size: else the row would move away from under the pointer. */
  #press() {
    this.#pressed = true;
    const released = new AbortController();
    for (const end of ['pointerup', 'pointercancel']) {
      addEventListener(end, () => {
        this.#pressed = false;
        released.abort();
      }, {signal: released.signal});
    }
  }

  #focused(event) {
    const path = event.target.closest('[data-path]')?.dataset.path;
    if (path) {
      this.at = path;
      if (!this.#pressed) {
        this.codes.peek(study.code(path) ? path : null);
      }
    }
  }

  #key(event) {
    const {rows} = this;
    const at = rows.indexOf(this.#row);
    const row = rows[at];
    const steps = {
      ArrowDown: () => rows[at + 1],
      ArrowUp: () => rows[at - 1],
      Home: () => rows[0],
      End: () => rows.at(-1),
      PageDown: () => rows[Math.min(at + 10, rows.length - 1)],
      PageUp: () => rows[Math.max(at - 10, 0)],
      ArrowRight: () => (row.expanded === false ? this.#fold(row) : row.expanded ? rows[at + 1] : null),
      ArrowLeft: () => (row.expanded ? this.#fold(row) : rows.find((other) => other.path === row.parent)),
    };
    const step = row && !event.ctrlKey && !event.metaKey && !event.altKey && steps[event.key];
    if (step) {
      event.preventDefault();
      const to = step();
      if (to) {
        this.focusRow(to.path);
      }
    }
  }

  #fold(row) {
    this.tell('wb-fold', row.path);
    return null;
  }

  #drag(event) {
    const path = event.target.closest?.('[data-path]')?.dataset.path;
    if (path && study.code(path)) {
      event.dataTransfer.setData(CODE_TYPE, path);
      event.dataTransfer.setData('text/plain', study.code(path).name);
      event.dataTransfer.effectAllowed = 'copy';
    }
  }

  #dragOver(event) {
    const path = event.target.closest?.('[data-path]')?.dataset.path;
    if (path && study.code(path) && acceptsWords(event, this.desk)) {
      event.preventDefault();
      event.dataTransfer.dropEffect = 'copy';
      this.over = path;
    }
  }

  #drop(event) {
    const path = this.over;
    this.over = null;
    if (path && acceptsWords(event, this.desk)) {
      event.preventDefault();
      this.tell('wb-apply', path);
    }
  }
}

function below(path) {
  return study.children(path).flatMap((code) => [code.path, ...below(code.path)]);
}

customElements.define('wb-code-tree', CodeTree);
