import {WbElement, html, nothing} from '../../core/element.js';
import {FollowsStudy, study} from '../../core/study.js';
import {Loaded} from '../../core/loaded.js';
import {get} from '../../core/api.js';
import {href, router} from '../../core/router.js';
import {say} from '../../core/announce.js';
import {questionOf} from '../../core/question.js';
import {questionChips} from '../../parts/question-chips.js';
import {keepQuestion, showKept} from '../../parts/kept-questions.js';
import {hasWords, t} from '../../core/words.js';
import {CELLS, MatrixModel, ORDERS} from './matrix-model.js';
import {ALL} from './matrix-grid.js';
import {legend} from './matrix-legend.js';
import './cell-panel.js';
import '../../parts/wb-facet-list.js';
import '../../parts/wb-download.js';
import '../../parts/wb-menu.js';

/** Their files name people. */
const NAMING = ['participant', 'speaker'];
const DIMENSIONS = ['tree', 'domain', 'construct', 'code', 'affects', 'network', 'event', 'valence', 'source', 'kind', 'participant', 'speaker', 'case', 'coder', 'month'];
const READY = [
  {name: 'barriers', params: {rows: 'tree', columns: 'affects', valence: 'negative'}},
  {name: 'signs', params: {rows: 'tree', columns: 'affects', cells: 'valence'}},
  {name: 'overTime', params: {rows: 'tree', columns: 'event', cells: 'valence'}},
  {name: 'bySource', params: {rows: 'tree', columns: 'source'}},
  {name: 'whoSays', params: {rows: 'domain', columns: 'participant'}},
  {name: 'coders', params: {rows: 'tree', columns: 'coder'}},
];

/** Codings counted along two dimensions; each cell opens the words it counts. */
class MatrixScreen extends WbElement {
  static properties = {narrowing: {state: true}};
  #asked = null;

  constructor() {
    super();
    this.narrowing = false;
    new FollowsStudy(this);
    const on = ['coding', 'excerpt', 'source', 'code', 'network', 'event', 'participant', 'speaker', 'case', 'import', 'undo'];
    this.told = new Loaded(this, async (signal) => {
      const {data, seq} = await get('matrix', {...this.#question, rows: this.#rows, columns: this.#columns, all: router.params.has('all'), filled: true}, {signal});
      return {data: new MatrixModel(data), seq};
    }, {on});
    this.facets = new Loaded(this, (signal) => (this.narrowing ? get('find', {...this.#question, wide: true, limit: 1}, {signal}) : null), {on});
    this.watch(() => {
      const moved = () => router.screen === 'matrix' && this.#moved();
      router.addEventListener('change', moved);
      return () => router.removeEventListener('change', moved);
    });
  }

  get #rows() {
    return router.params.get('rows') ?? 'tree';
  }

  get #columns() {
    return router.params.get('columns') ?? 'affects';
  }

  get #cells() {
    return CELLS.includes(router.params.get('cells')) ? router.params.get('cells') : 'codings';
  }

  get #question() {
    return questionOf(router.params);
  }

  #moved() {
    const asked = JSON.stringify([this.#question, this.#rows, this.#columns, router.params.has('all')]);
    if (asked !== this.#asked) {
      const first = this.#asked === null;
      this.#asked = asked;
      if (!first) {
        this.told.again();
        this.facets.again();
      }
    }
  }

  connectedCallback() {
    super.connectedCallback();
    this.#moved();
  }

  render() {
    return html`
      <div class="screen-head"><h1>${t('matrix.title')}</h1>${this.#tools()}</div>
      ${this.#choices()}
      <div class="matrix-body" data-narrowing=${this.narrowing || nothing} data-panel=${router.params.has('cell') || nothing}>
        ${this.narrowing ? html`<aside class="matrix-facets" aria-label=${t('question.narrow')}>${this.facets.render(({facets}) => html`<wb-facet-list .facets=${facets}></wb-facet-list>`)}</aside>` : nothing}
        <div class="matrix-middle">${questionChips()}${this.told.fault && this.told.data ? html`<p class="field-fault" role="alert">${this.told.fault.message} ${this.told.fault.remedy}</p>` : nothing}
          ${this.told.render((model) => this.#grid(model))}</div>
        ${this.told.data ? this.#panel(this.told.data) : nothing}
      </div>`;
  }

  #tools() {
    const terms = {...this.#question, rows: this.#rows, columns: this.#columns, cells: this.#cells, ...(router.params.has('all') ? {all: true} : {})};
    const names = NAMING.includes(this.#rows) || NAMING.includes(this.#columns);
    return html`<div class="toolbar">
      <button aria-expanded=${String(this.narrowing)} @click=${() => { this.narrowing = !this.narrowing; this.facets.again(); }}>${t('question.narrow')}</button>
      <wb-menu words=${t('matrix.ready')} .items=${READY.map(({name, params}) => ({words: t(`matrix.readyOnes.${name}`), href: href('/matrix', params)}))}></wb-menu>
      <wb-menu words=${t('find.questions')} .items=${[
        ...(study.readOnly ? [] : [{words: t('question.keep'), run: () => keepQuestion('matrix', terms)}]),
        {words: t('question.keptTitle'), run: () => showKept()}]}></wb-menu>
      <wb-download path="matrix" words=${t(names ? 'matrix.downloadNaming' : 'parts.download')} .params=${{...terms, ...(names ? {identifying: true} : {})}} .formats=${['xlsx', 'csv', 'png', 'svg', 'html', 'json']}></wb-download></div>`;
  }

  #choices() {
    const dimensions = [...DIMENSIONS, ...attributes()];
    const named = (name) => (name.startsWith('attribute:') ? name.slice(10) : hasWords(`matrix.dimensions.${name}`) ? t(`matrix.dimensions.${name}`) : t(`question.filters.${name}`));
    return html`<div class="matrix-choices">
      ${choice(t('matrix.rows'), dimensions, this.#rows, named, (rows) => this.#set({rows, fold: null, cell: null}))}
      <button class="icon-button" aria-label=${t('matrix.swap')} title=${t('matrix.swap')} @click=${() => this.#set({rows: this.#columns, columns: this.#rows, cell: null})}>⇄</button>
      ${choice(t('matrix.columns'), dimensions, this.#columns, named, (columns) => this.#set({columns, fold: null, cell: null}))}
      ${choice(t('matrix.cells'), CELLS, this.#cells, (name) => t(`matrix.cellKinds.${name}`), (cells) => router.set({cells}))}
      ${choice(t('find.sort'), ORDERS, this.#order, (name) => t(`matrix.orders.${name}`), (order) => router.set({order}))}
      <label class="check"><input type="checkbox" .checked=${!router.params.has('all')} @change=${(event) => this.#set({all: event.target.checked ? null : 1})}>${t('matrix.hideEmpty')}</label>
      ${this.#heads.length ? html`<button class="link-button" @click=${() => this.#foldAll()}>${t(this.#folded.size ? 'matrix.unfoldAll' : 'matrix.foldAll')}</button>` : nothing}</div>`;
  }

  get #order() {
    return ORDERS.includes(router.params.get('order')) ? router.params.get('order') : 'framework';
  }

  get #folded() {
    return new Set(router.params.getAll('fold'));
  }

  /** Row and column of the open cell, or null. */
  get #chosen() {
    const cell = router.params.getAll('cell');
    return cell.length === 2 ? {row: cell[0], column: cell[1]} : null;
  }

  #grid(model) {
    if (model.rows.length === 0 || model.columns.length === 0) {
      const narrowed = Object.keys(this.#question).length > 0;
      return html`<wb-state heading=${t('matrix.nothing')} text=${t(narrowed ? 'matrix.nothingNarrowed' : 'matrix.nothingText')}></wb-state>`;
    }
    return html`<wb-matrix-grid .model=${model} .rows=${model.shown(this.#order, this.#folded, this.#cells)} .columns=${model.shownColumns(this.#order, this.#folded, this.#cells)} cells=${this.#cells}
        .folded=${this.#folded} .chosen=${this.#chosen} @wb-cell=${({detail}) => this.#open(detail)} @wb-fold=${({detail}) => this.#fold(detail)}></wb-matrix-grid>
      <p class="hint matrix-note">${legend(model, this.#cells)} ${this.#left(model.withoutColumn, this.#columns)} ${this.#left(model.withoutRow, this.#rows)}</p>`;
  }

  /** What the matrix cannot show, and where it is. */
  #left(n, dimension) {
    if (!n) {
      return nothing;
    }
    const words = t('matrix.without', {n, dimension: hasWords(`question.filters.${dimension}`) ? t(`question.filters.${dimension}`) : dimension});
    return ['affects', 'network', 'event', 'valence'].includes(dimension) ? html`<a href=${href('/find', {...this.#question, [dimension]: 'none'})}>${words}</a>` : words;
  }

  #panel(model) {
    const chosen = this.#chosen;
    if (!chosen) {
      return nothing;
    }
    const all = {id: ALL, label: t('matrix.all')};
    const row = chosen.row === ALL ? all : model.rows.find(({id}) => id === chosen.row);
    const column = chosen.column === ALL ? all : model.columns.find(({id}) => id === chosen.column);
    if (!row || !column) {
      return nothing;
    }
    const cell = row === all ? column.totals : column === all ? row.totals : model.cell(row, column);
    const question = {...this.#question, row: `${this.#rows}=${row.id}`, column: `${this.#columns}=${column.id}`};
    return html`<wb-cell-panel .question=${question} .row=${row} .column=${column} .cell=${cell} @wb-close=${() => this.#close()}></wb-cell-panel>`;
  }

  #open({row, column}) {
    router.set({cell: [row, column]});
    say(t('matrix.opened'));
  }

  #close() {
    router.set({cell: null});
    this.querySelector('.matrix-cell[tabindex="0"]')?.focus();
  }

  #fold(id) {
    const folded = this.#folded;
    if (!folded.delete(id)) {
      folded.add(id);
    }
    router.set({fold: [...folded]});
  }

  #foldAll() {
    router.set({fold: this.#folded.size ? null : this.#heads});
  }

  /** Ids of the rows and columns under which others can be folded. */
  get #heads() {
    const {rows, columns} = this.told.data ?? {rows: [], columns: []};
    return [...new Set([...rows, ...columns].filter(({depth, children}) => depth === 0 && children.length).map(({id}) => id))];
  }

  #set(params) {
    router.set(params, {step: true});
  }
}

function choice(label, values, chosen, named, choose) {
  return html`<label class="inline-field">${label}<select @change=${(event) => choose(event.target.value)}>
    ${(values.includes(chosen) ? values : [...values, chosen]).map((value) => html`<option value=${value} ?selected=${value === chosen}>${named(value)}</option>`)}</select></label>`;
}

/** Attributes of cases and sources that a matrix can count by. */
function attributes() {
  return [...new Set(study.cases.flatMap(({attributes: known}) => Object.keys(known ?? {})))].map((name) => `attribute:${name}`);
}

customElements.define('wb-matrix-screen', MatrixScreen);
