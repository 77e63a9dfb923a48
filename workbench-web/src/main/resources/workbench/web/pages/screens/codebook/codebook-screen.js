import {WbElement, html, nothing} from '../../core/element.js';
import {FollowsStudy, study} from '../../core/study.js';
import {Loaded} from '../../core/loaded.js';
import {get} from '../../core/api.js';
import {router} from '../../core/router.js';
import {keys} from '../../core/keys.js';
import {keepSetting, setting} from '../../core/settings.js';
import {rowsOf, usual} from '../../parts/code-rows.js';
import {chosenView, views} from '../../parts/screen-tabs.js';
import {t} from '../../core/words.js';
import {addCode, moveCode} from './code-forms.js';
import {bringCodebook} from './bring-codebook.js';
import './codebook-tree.js';
import './code-page.js';
import './review-queue.js';
import './codebook-versions.js';
import './crosswalk-view.js';
import '../../parts/wb-download.js';
import '../../parts/wb-menu.js';

const VIEWS = ['tree', 'review', 'versions', 'crosswalk'];
const FORMATS = ['xlsx', 'docx', 'html', 'csv', 'json'];

/** The codebooks: what each code means, how the tree is built, how it came to be so, and what codings have yet to follow. */
class CodebookScreen extends WbElement {
  static properties = {query: {state: true}, retired: {state: true}, folded: {state: true}};

  constructor() {
    super();
    Object.assign(this, {query: '', retired: false, folded: new Set(setting('codebook.folded', []))});
    new FollowsStudy(this);
    this.counts = new Loaded(this, (signal) => get('find', {limit: 1}, {signal}), {on: ['coding', 'code', 'undo']});
    this.waiting = new Loaded(this, (signal) => get('review', {limit: 1}, {signal}), {on: ['coding', 'code', 'undo']});
    this.watch(() => keys.add({title: t('codebook.title'), host: this, keys: [
      {press: '/', does: t('codebook.keys.filter'), run: () => (chosenView(VIEWS) === 'tree' ? void this.querySelector('#codebook-filter').focus() : false)},
    ]}));
  }

  render() {
    const view = chosenView(VIEWS);
    return html`
      <div class="screen-head"><h1>${t('codebook.title')}</h1><div class="toolbar">
        ${views(VIEWS, (name) => t(`codebook.views.${name}`, {n: this.waiting.data?.total ?? 0}))}
        ${view === 'tree' ? this.#tools() : nothing}</div></div>
      ${this.#view(view)}`;
  }

  #tools() {
    return html`<wb-menu words=${t('codebook.export')} .items=${study.codebooks.map(({id, title}) => ({words: title, run: () => this.#export(id)}))}></wb-menu>
      ${study.readOnly ? nothing : html`<button @click=${() => bringCodebook()}>${t('codebook.bring')}</button><button class="primary" @click=${() => addCode(null)}>${t('codebook.add')}</button>`}`;
  }

  #export(id) {
    this.exporting = this.exporting === id ? null : id;
    this.requestUpdate();
  }

  #view(view) {
    switch (view) {
      case 'review':
        return html`<wb-review-queue></wb-review-queue>`;
      case 'versions':
        return html`<wb-codebook-versions></wb-codebook-versions>`;
      case 'crosswalk':
        return html`<wb-crosswalk-view></wb-crosswalk-view>`;
      default:
        return this.#tree();
    }
  }

  #tree() {
    const path = router.params.get('code');
    const rows = rowsOf(this.#foldedBut(path), this.query, this.retired ? () => true : usual);
    const counts = new Map(Object.entries(this.counts.data?.facets?.construct ?? {}));
    return html`<div class="codebook-body">
      <section class="codebook-left" aria-label=${t('codebook.tree')}>
        <div class="codebook-filter"><input id="codebook-filter" type="search" autocomplete="off" aria-label=${t('codebook.filter')} placeholder=${t('codebook.filter')} .value=${this.query}
            @input=${(event) => { this.query = event.target.value; }} @keydown=${(event) => event.key === 'ArrowDown' && this.#toTree(event, rows)}>
          <label class="check"><input type="checkbox" .checked=${this.retired} @change=${(event) => { this.retired = event.target.checked; }}>${t('codebook.showRetired')}</label></div>
        ${rows.length ? html`<wb-codebook-tree .rows=${rows} .counts=${counts} .current=${path} ?filtered=${this.query !== ''} @wb-current=${({detail}) => router.set({code: detail})}
            @wb-fold=${({detail}) => this.#fold(detail)} @wb-move=${({detail}) => this.#move(detail)} @wb-do=${({detail}) => this.#do(detail)}></wb-codebook-tree>`
          : html`<p class="rows-none">${t('parts.noOptions')}</p>`}
      </section>
      <section class="codebook-right" tabindex="0" aria-label=${t('codebook.page')}>${this.exporting ? html`<p class="codebook-export">${study.codebooks.find(({id}) => id === this.exporting)?.title}
          <wb-download path="codebook/export" .params=${{id: this.exporting}} .formats=${FORMATS}></wb-download></p>` : nothing}
        ${path && study.code(path) ? html`<wb-code-page .path=${path} .count=${counts.get(path) ?? 0}></wb-code-page>` : this.#about()}</section></div>`;
  }

  /** What codebooks there are, where no code is chosen. */
  #about() {
    return html`<div class="codebook-about">${study.codebooks.map((book) => html`<section><h2>${book.title} ${book.primary ? html`<span class="badge">${t('codebook.primary')}</span>` : nothing}</h2>
      <p class="net-detail">${t('codebook.codes', {n: book.codes.length})} · ${t(book.framework ? 'codebook.frozen' : 'codebook.ownCodes')}</p>
      ${book.citation ? html`<p>${book.citation}</p>` : nothing}${book.notice ? html`<p class="hint">${book.notice}</p>` : nothing}</section>`)}<p class="hint">${t('codebook.chooseCode')}</p></div>`;
  }

  /** What is open is never hidden by a fold that was made before. */
  #foldedBut(path) {
    const above = new Set();
    for (let code = study.code(path); code; code = study.code(code.parent)) {
      above.add(code.parent ?? code.codebook);
    }
    return new Set([...this.folded].filter((one) => !above.has(one)));
  }

  #toTree(event, rows) {
    event.preventDefault();
    this.querySelector('wb-codebook-tree')?.focusRow((rows.find(({fits}) => fits) ?? rows[0])?.path);
  }

  #fold(path) {
    const folded = new Set(this.folded);
    if (!folded.delete(path)) {
      folded.add(path);
    }
    this.folded = folded;
    keepSetting('codebook.folded', [...folded]);
  }

  async #move({path, under}) {
    await moveCode(path, under);
    await this.updateComplete;
    this.querySelector('wb-codebook-tree')?.focusRow(router.params.get('code'));
  }

  async #do({what, path}) {
    router.set({code: path});
    await this.updateComplete;
    await this.querySelector('wb-code-page')?.act(what);
  }
}

customElements.define('wb-codebook-screen', CodebookScreen);
