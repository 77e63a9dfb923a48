import {WbElement, html, nothing, vars} from '../../core/element.js';
import {FollowsStudy, study} from '../../core/study.js';
import {formatNumber} from '../../core/format.js';
import {keys} from '../../core/keys.js';
import {lookOf, lookVars} from '../../core/looks.js';
import {marked} from '../../parts/marked-name.js';
import {t} from '../../core/words.js';

const CODE_TYPE = 'application/x-workbench-code';
const TYPING_MILLIS = 700;

/**
 * All codes as a tree, to be walked through, folded and rearranged: by dragging a code of the study's own onto another, or by keys.
 *
 *     <wb-codebook-tree .rows=${rows} .counts=${new Map()} .current=${path} @wb-current=${…path} @wb-fold=${…path} @wb-move=${…{path, under}} @wb-do=${…{what, path}}></wb-codebook-tree>
 *
 * `wb-do` names what a key asks for: `add`, `rename`, `edit`, `moveTo`, `retire`.
 */
class CodebookTree extends WbElement {
  static properties = {rows: {attribute: false}, counts: {attribute: false}, current: {attribute: false}, filtered: {type: Boolean}, at: {state: true}, over: {state: true}};
  #typed = '';
  #timer = null;

  constructor() {
    super();
    Object.assign(this, {rows: [], counts: new Map(), current: null, at: null, over: null});
    new FollowsStudy(this);
    const act = (what) => () => this.#act(what);
    this.watch(() => keys.add({title: t('codebook.keys.title'), host: this, keys: [
      {press: 'Enter', does: t('codebook.keys.open'), run: () => this.#open()},
      {press: 'Alt+ArrowRight', does: t('codebook.keys.in'), run: () => this.#shift('in')},
      {press: 'Alt+ArrowLeft', does: t('codebook.keys.out'), run: () => this.#shift('out')},
      {press: 'F2', does: t('codebook.keys.rename'), run: act('rename')},
      {press: 'Insert', does: t('codebook.keys.add'), run: act('add')},
      {press: 'Delete', does: t('codebook.keys.retire'), run: act('retire')},
      {press: 'Mod+m', does: t('codebook.keys.move'), run: act('moveTo')},
    ]}));
  }

  render() {
    const stop = this.#row?.path;
    return html`<div role="tree" class="codebook-tree" aria-label=${t('codebook.tree')} @click=${this.#clicked} @keydown=${this.#key}
        @dragstart=${this.#drag} @dragover=${this.#dragOver} @dragleave=${() => { this.over = null; }} @drop=${this.#drop}>
      ${this.rows.map((row) => this.#item(row, row.path === stop))}</div>`;
  }

  #item(row, isStop) {
    const {path, code} = row;
    const n = code ? this.counts.get(path) ?? 0 : null;
    return html`<div role="treeitem" class="codebook-row" data-path=${path} aria-level=${row.level} aria-posinset=${row.place + 1} aria-setsize=${row.of}
        aria-expanded=${row.expanded ?? nothing} aria-selected=${String(path === this.current)} tabindex=${isStop ? 0 : -1} draggable=${isOwn(code) ? 'true' : 'false'}
        aria-label=${[row.name, code ? t('codebook.codings', {n}) : '', code?.retired ? t('codebook.retired') : '', code && !isOwn(code) ? t('codebook.ofFramework') : ''].filter(Boolean).join(', ')}
        ?data-book=${!code} ?data-retired=${code?.retired} ?data-over=${path === this.over} ?data-faint=${this.filtered && code && !row.fits} ${vars({'--level': row.level - 1, ...(code ? lookVars(path) : {})})}>
      <span class="code-fold" aria-hidden="true">${row.expanded === null ? '' : row.expanded ? '▾' : '▸'}</span>
      ${code ? html`<span class="code-look" data-pattern=${lookOf(path).pattern} aria-hidden="true"></span>` : nothing}
      <span class="codebook-name">${marked(row)}</span>
      ${code?.retired ? html`<span class="badge">${t('codebook.retired')}</span>` : nothing}
      ${n ? html`<span class="codebook-count">${formatNumber(n)}</span>` : nothing}</div>`;
  }

  get #row() {
    return this.rows.find(({path}) => path === (this.at ?? this.current)) ?? this.rows[0];
  }

  /** Brings the focus to a row. */
  async focusRow(path = this.#row?.path) {
    this.at = path;
    await this.updateComplete;
    const row = this.querySelector(`[data-path="${CSS.escape(path)}"]`);
    row?.focus({preventScroll: true});
    row?.scrollIntoView({block: 'nearest'});
  }

  #open() {
    const row = this.#row;
    this.tell(row.code ? 'wb-current' : 'wb-fold', row.path);
  }

  #act(what) {
    const row = this.#row;
    if (!row?.code || study.readOnly) {
      return false;
    }
    this.tell('wb-do', {what, path: row.path});
    return undefined;
  }

  /** One level in, below the code above it; or one level out. */
  #shift(way) {
    const {code} = this.#row ?? {};
    if (!isOwn(code) || study.readOnly) {
      return false;
    }
    const beside = study.children(code.parent ?? code.codebook).filter(({retired}) => !retired);
    const before = beside[beside.findIndex(({path}) => path === code.path) - 1];
    const under = way === 'in' ? before?.path : study.code(code.parent)?.parent ?? null;
    if (way === 'in' ? under : code.parent) {
      this.tell('wb-move', {path: code.path, under: under ?? null});
    }
    return undefined;
  }

  #clicked(event) {
    const path = event.target.closest('[data-path]')?.dataset.path;
    if (!path) {
      return;
    }
    this.focusRow(path);
    const row = this.rows.find((one) => one.path === path);
    this.tell(event.target.closest('.code-fold') || !row.code ? 'wb-fold' : 'wb-current', path);
  }

  #key(event) {
    const {rows} = this;
    const at = rows.indexOf(this.#row);
    const row = rows[at];
    if (!row || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    const steps = {
      ArrowDown: () => rows[at + 1], ArrowUp: () => rows[at - 1], Home: () => rows[0], End: () => rows.at(-1),
      PageDown: () => rows[Math.min(at + 10, rows.length - 1)], PageUp: () => rows[Math.max(at - 10, 0)],
      ArrowRight: () => (row.expanded === false ? this.#fold(row) : row.expanded ? rows[at + 1] : null),
      ArrowLeft: () => (row.expanded ? this.#fold(row) : rows.find(({path}) => path === row.parent)),
    };
    const to = steps[event.key]?.() ?? (/^[\p{L}\p{N}]$/u.test(event.key) ? this.#typing(event.key, at) : null);
    if (steps[event.key] || to) {
      event.preventDefault();
    }
    if (to) {
      this.focusRow(to.path);
      if (to.code) {
        this.tell('wb-current', to.path);
      }
    }
  }

  /** The next row whose name begins with what is typed in one go. */
  #typing(letter, at) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => { this.#typed = ''; }, TYPING_MILLIS);
    this.#typed += letter.toLowerCase();
    const from = this.#typed.length > 1 ? at : at + 1;
    const turned = [...this.rows.slice(from), ...this.rows.slice(0, from)];
    return turned.find(({name}) => name.toLowerCase().startsWith(this.#typed)) ?? null;
  }

  #fold(row) {
    this.tell('wb-fold', row.path);
    return null;
  }

  #drag(event) {
    const path = event.target.closest?.('[data-path]')?.dataset.path;
    if (isOwn(study.code(path)) && !study.readOnly) {
      event.dataTransfer.setData(CODE_TYPE, path);
      event.dataTransfer.effectAllowed = 'move';
      this.dragged = path;
    }
  }

  #dragOver(event) {
    const path = event.target.closest?.('[data-path]')?.dataset.path;
    if (this.dragged && path && event.dataTransfer.types.includes(CODE_TYPE) && mayStandUnder(this.dragged, path)) {
      event.preventDefault();
      event.dataTransfer.dropEffect = 'move';
      this.over = path;
    }
  }

  #drop(event) {
    const [path, over] = [this.dragged, this.over];
    Object.assign(this, {dragged: null, over: null});
    if (path && over) {
      event.preventDefault();
      this.tell('wb-move', {path, under: study.code(over) ? over : null});
    }
  }
}

/** A code of the study's own: it may be renamed, moved, merged. */
export const isOwn = (code) => code?.origin === 'inductive';

/** Never below itself, nor where it stands already; onto the head of its codebook to stand at the top. */
function mayStandUnder(path, over) {
  const code = study.code(path);
  return study.code(over) ? over !== code.parent && over !== path && !over.startsWith(`${path}/`) : code.parent !== null && over === code.codebook;
}

customElements.define('wb-codebook-tree', CodebookTree);
