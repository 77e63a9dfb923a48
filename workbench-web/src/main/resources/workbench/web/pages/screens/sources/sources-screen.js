import {WbElement, html, nothing} from '../../core/element.js';
import {FollowsStudy, study} from '../../core/study.js';
import {Loaded} from '../../core/loaded.js';
import {get} from '../../core/api.js';
import {router, deskHref} from '../../core/router.js';
import {keepSetting, setting} from '../../core/settings.js';
import {keys} from '../../core/keys.js';
import {openDialog} from '../../parts/wb-dialog.js';
import {t} from '../../core/words.js';
import {SHOWN_ALWAYS, SHOWN_AT_FIRST, SHOWN_BESIDE, sourceColumns} from './source-columns.js';
import {droppedFiles} from './dropped-files.js';
import '../../parts/wb-table.js';
import '../../parts/wb-menu.js';
import '../../parts/wb-download.js';
import './wb-import.js';
import './wb-source-panel.js';

/** Wide enough for every column beside an open source. */
const WIDE = matchMedia('(min-width: 110rem)');
const GROUPINGS = ['kind', 'networks', 'events', 'case'];

/** All sources of the study: bringing them in, finding one, saying what is known of it. */
class SourcesScreen extends WbElement {
  static properties = {dropping: {state: true}};

  constructor() {
    super();
    this.dropping = false;
    this.shownColumns = setting('sources-columns', SHOWN_AT_FIRST);
    new FollowsStudy(this);
    this.sources = new Loaded(this, (signal) => get('sources', {}, {signal}), {on: ['source', 'coding', 'excerpt', 'speaker', 'participant', 'import', 'undo']});
    this.watch(() => {
      const changed = () => this.requestUpdate();
      WIDE.addEventListener('change', changed);
      return () => WIDE.removeEventListener('change', changed);
    });
    this.watch(() => keys.add({title: t('sources.keys'), host: this, keys: [
      {press: '/', does: t('sources.keyFilter'), run: () => void this.querySelector('#sources-filter')?.focus()},
      {press: 'e', does: t('sources.keyDetails'), run: () => void this.querySelector('wb-source-panel input')?.focus()},
    ]}));
    for (const name of ['dragenter', 'dragover', 'dragleave', 'drop']) {
      this.addEventListener(name, (event) => this.#drag(event));
    }
  }

  render() {
    return html`
      <div class="screen-head">
        <h1>${t('sources.title')}</h1>
        ${this.sources.data?.length ? this.#tools(this.sources.data) : nothing}
        ${study.readOnly ? nothing : html`<button class="primary" @click=${() => this.#import([])}>${t('sources.import')}</button>`}
      </div>
      <div class="sources-content">${this.sources.render((rows) => (rows.length ? this.#table(rows) : this.#empty()))}</div>
      ${this.dropping ? html`<div class="sources-drop" aria-hidden="true"><p>${t('sources.dropHere')}</p></div>` : nothing}`;
  }

  #tools(rows) {
    const grouped = router.params.get('group');
    const choices = [...GROUPINGS, ...attributesOf(rows).map((name) => `attribute:${name}`)];
    const columns = sourceColumns(attributesOf(rows));
    return html`<div class="toolbar">
      <input id="sources-filter" type="search" class="filter" aria-label=${t('sources.filter')} placeholder=${t('sources.filter')}
        .value=${router.params.get('filter') ?? ''} @input=${(event) => router.set({filter: event.target.value})}>
      <label class="inline-field">${t('parts.table.group')}
        <select @change=${(event) => router.set({group: event.target.value}, {step: true})}>
          <option value="">${t('parts.table.ungrouped')}</option>
          ${choices.map((name) => html`<option value=${name} ?selected=${name === grouped}>${columns.find((column) => column.name === name).words}</option>`)}
        </select></label>
      <wb-menu icon="columns" words=${t('parts.table.columns')} .items=${columns.filter(({name}) => !SHOWN_ALWAYS.includes(name)).map((column) => ({
        words: column.words, checked: this.shownColumns.includes(column.name), stays: true, run: () => this.#toggle(column.name)}))}></wb-menu>
      <wb-download path="sources" .formats=${['xlsx', 'csv', 'json']}></wb-download>
    </div>`;
  }

  #table(rows) {
    const [column, direction] = (router.params.get('sort') ?? '').split(' ');
    const current = rows.find((row) => row.label === router.params.get('source'));
    const columns = sourceColumns(attributesOf(rows));
    const hidden = columns.map(({name}) => name).filter((name) => !SHOWN_ALWAYS.includes(name)
      && !(this.shownColumns.includes(name) && (!current || WIDE.matches || SHOWN_BESIDE.includes(name))));
    return html`<div class="sources-body" data-panel=${current ? 'open' : nothing}>
      <wb-table label=${t('sources.title')} .columns=${columns} .rows=${rows} .key=${(row) => row.label}
        .sort=${column ? {column, down: direction === 'down'} : null} .filter=${router.params.get('filter') ?? ''} .hiddenColumns=${hidden}
        .groupBy=${router.params.get('group')} .current=${current?.label ?? null}
        @wb-current=${({detail}) => router.set({source: detail.label})}
        @wb-sort=${({detail}) => router.set({sort: `${detail.column}${detail.down ? ' down' : ''}`})}
        @wb-open=${({detail}) => router.go(deskHref(detail.label))}></wb-table>
      ${current ? html`<wb-source-panel .label=${current.label} .others=${rows} @wb-close=${() => this.#closePanel()}></wb-source-panel>` : nothing}
    </div>`;
  }

  #empty() {
    return html`<div class="screen-body"><div class="sources-empty">
      <svg viewBox="0 0 64 48" aria-hidden="true"><path d="M14 6h22l10 10v26H14z M36 6v10h10 M21 24h18 M21 31h18 M21 17h8"/></svg>
      <h2>${study.readOnly ? t('sources.none') : t('sources.dropInterviews')}</h2>
      <p>${t('sources.emptyText')}</p>
      ${study.readOnly ? nothing : html`<button class="primary" @click=${() => this.#import([])}>${t('sources.chooseFiles')}</button>
        <p class="hint">${t('sources.emptyKinds')}</p>`}
    </div></div>`;
  }

  #toggle(name) {
    this.shownColumns = this.shownColumns.includes(name)
      ? this.shownColumns.filter((other) => other !== name) : [...this.shownColumns, name];
    keepSetting('sources-columns', this.shownColumns);
    this.requestUpdate();
  }

  #closePanel() {
    router.set({source: null});
    this.querySelector('.rows-row[tabindex="0"]')?.focus();
  }

  async #import(files) {
    await openDialog({title: t('sources.importTitle'), wide: true, body: (close) => html`<wb-import .files=${files} .close=${close}></wb-import>`});
    this.sources.again();
  }

  async #drag(event) {
    if (study.readOnly || !event.dataTransfer?.types.includes('Files')) {
      return;
    }
    event.preventDefault();
    if (event.type === 'drop') {
      this.dropping = false;
      this.#import(await droppedFiles(event.dataTransfer));
    } else if (event.type === 'dragleave') {
      this.dropping = this.contains(event.relatedTarget);
    } else {
      this.dropping = true;
    }
  }
}

/** The names of attributes that any source has. */
function attributesOf(rows) {
  return [...new Set(rows.flatMap((row) => Object.keys(row.attributes)))].sort();
}

customElements.define('wb-sources-screen', SourcesScreen);
