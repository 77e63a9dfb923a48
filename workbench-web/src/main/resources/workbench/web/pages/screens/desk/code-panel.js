import {WbElement, html, nothing, vars} from '../../core/element.js';
import {post} from '../../core/api.js';
import {say, tellFault} from '../../core/announce.js';
import {keys} from '../../core/keys.js';
import {lookOf, lookVars} from '../../core/looks.js';
import {keepSetting, setting} from '../../core/settings.js';
import {FollowsStudy, study} from '../../core/study.js';
import {t} from '../../core/words.js';
import {FollowsDesk} from './codes-at-hand.js';
import {rowsOf, usual} from '../../parts/code-rows.js';
import {ask} from '../../parts/wb-dialog.js';
import '../../parts/wb-menu.js';
import './code-tree.js';
import './rule-card.js';

const QUICK = 6;

/**
 * The left side of the desk: the codes, those used lately and the favourites above them, the rule of the one at hand
 * below. Applying a code is told up as `wb-code` with {path}.
 */
class CodePanel extends WbElement {
  static properties = {desk: {attribute: false}, codes: {attribute: false}, query: {state: true}, only: {state: true}, folded: {state: true}};

  constructor() {
    super();
    this.query = '';
    this.only = 'all';
    this.folded = new Set(setting('codes.folded', []));
    new FollowsStudy(this);
    new FollowsDesk(this, ['changed', 'change', 'reading']);
    this.watch(() => keys.add({
      title: t('coding.keys.panel'),
      host: this,
      keys: [{press: '/', does: t('coding.keys.filter'), run: () => this.focusFilter()}],
    }));
    this.addEventListener('wb-fold', ({detail}) => this.#fold(detail));
    this.addEventListener('wb-choose', ({detail}) => this.desk.setCode(detail));
    this.addEventListener('wb-favourite', ({detail}) => this.#favourite(detail));
    this.addEventListener('wb-add', ({detail}) => void this.addChild(detail));
    this.addEventListener('wb-apply', ({detail}) => this.tell('wb-code', {path: detail}));
  }

  focusFilter() {
    const input = this.querySelector('.code-filter input');
    input.focus();
    input.select();
  }

  render() {
    const rows = rowsOf(this.folded, this.query, this.#only());
    const found = rows.filter((row) => row.fits).length;
    return html`
      <div class="panel-head">
        <h2>${t('coding.codes')}</h2>
        <button class="quiet small" @click=${() => this.addChild(null)} ?disabled=${study.readOnly}>${t('coding.newCode')}</button>
        <wb-menu icon="more" words=${t('coding.treeMenu')} .items=${this.#menu()}></wb-menu>
      </div>
      <div class="code-filter">
        <input type="search" autocomplete="off" spellcheck="false" placeholder=${t('coding.filter')} aria-label=${t('coding.filter')}
          .value=${this.query} @input=${(event) => { this.query = event.target.value; }} @keydown=${this.#filterKey}>
        <span class="visually-hidden" role="status">${this.query ? t('coding.found', {n: found}) : ''}</span>
      </div>
      ${this.query ? nothing : this.#quick()}
      ${rows.length
        ? html`<wb-code-tree class="panel-scroll" .desk=${this.desk} .codes=${this.codes} .rows=${rows} ?filtered=${this.query !== ''}></wb-code-tree>`
        : this.#none()}
      <wb-rule-card .desk=${this.desk} .codes=${this.codes}></wb-rule-card>`;
  }

  #none() {
    const where = study.codes.length ? 'none' : 'noCodes';
    return html`<div class="panel-scroll code-none"><p>${t(`coding.${where}`, {query: this.query})}</p>
      ${this.query && !study.readOnly ? html`<button @click=${() => this.makeCode(this.query.trim(), null)}>${t('coding.makeIt', {name: this.query.trim()})}</button>` : nothing}</div>`;
  }

  /** Those used lately, with the digit that applies them, and the favourites. */
  #quick() {
    const recent = this.codes.recent.slice(0, QUICK);
    const favourites = this.codes.favourites;
    return html`<div class="code-quick">
      ${this.#chips(t('coding.recent'), recent, (place) => html`<kbd>${place + 1}</kbd>`)}
      ${this.#chips(t('coding.favourites'), favourites, () => html`<span aria-hidden="true">★</span>`)}
    </div>`;
  }

  #chips(title, paths, sign) {
    return paths.length === 0 ? nothing : html`<ul aria-label=${title}>${paths.map((path, place) => html`
      <li><button class="code-chip" data-path=${path} title=${study.pathNames(path).join(' › ')} ${vars(lookVars(path))}
        data-pattern=${lookOf(path).pattern} @click=${() => this.#chip(path)} @focus=${() => this.codes.peek(path)}
        @blur=${() => this.codes.peek(null)}>${sign(place)}<span class="code-words">${study.code(path).name}</span></button></li>`)}</ul>`;
  }

  #chip(path) {
    if (this.desk.ground) {
      this.tell('wb-code', {path});
    } else {
      this.desk.setCode(path);
    }
  }

  #only() {
    return {all: usual, here: (code) => usual(code) && this.codes.here(code.path) > 0, favourites: (code) => usual(code) && this.codes.isFavourite(code.path)}[this.only];
  }

  #menu() {
    const show = (only) => ({words: t(`coding.only.${only}`), checked: this.only === only, run: () => { this.only = only; }});
    return [
      {words: t('coding.unfoldAll'), run: () => this.#keepFolded([])},
      {words: t('coding.foldDomains'), run: () => this.#keepFolded(study.codes.filter((code) => code.parent === null).map((code) => code.path))},
      {separator: true}, show('all'), show('here'), show('favourites'),
    ];
  }

  #fold(path) {
    const folded = new Set(this.folded);
    if (!folded.delete(path)) {
      folded.add(path);
    }
    this.#keepFolded([...folded]);
  }

  #keepFolded(paths) {
    this.folded = new Set(paths);
    keepSetting('codes.folded', paths);
  }

  #favourite(path) {
    this.codes.toggleFavourite(path);
    const words = this.codes.isFavourite(path) ? 'coding.favouriteNow' : 'coding.favouriteNoMore';
    say(t(words, {code: study.code(path).name}));
  }

  /** Asks for a new code below another (null: at the top), and codes the words at hand with it. */
  async addChild(under) {
    const parent = study.code(under);
    const words = this.desk.ground ? t('coding.newCodeAndCode') : t('coding.newCodeText');
    const name = await ask({
      title: parent ? t('coding.newChildTitle', {code: parent.name}) : t('coding.newCodeTitle'), text: words,
      label: t('coding.newCodeName'), confirm: t('coding.newCodeAdd'), check: (typed) => (typed.trim() ? '' : t('coding.newCodeEmpty')),
    });
    if (name !== null) {
      await this.makeCode(name.trim(), parent?.path ?? null);
    }
  }

  /** Makes a code, and codes the words at hand with it. */
  async makeCode(name, under, details = {}) {
    try {
      const {data} = await post('codebook/add', {name, under: under ?? undefined});
      await study.again('codebooks');
      this.query = '';
      this.desk.setCode(data.path);
      if (this.desk.ground) {
        this.tell('wb-code', {path: data.path, details});
      } else {
        say(t('coding.added', {code: data.name}));
      }
      await this.updateComplete;
      this.querySelector('wb-code-tree')?.focusRow(data.path);
    } catch (fault) {
      tellFault(fault);
    }
  }

  #filterKey(event) {
    const rows = rowsOf(this.folded, this.query, this.#only());
    const first = rows.find((row) => row.fits && row.code) ?? rows.find((row) => row.code);
    if (event.key === 'ArrowDown') {
      event.preventDefault();
      this.querySelector('wb-code-tree')?.focusRow(first?.path);
    } else if (event.key === 'Enter' && this.query && first) {
      event.preventDefault();
      this.tell(this.desk.ground ? 'wb-code' : 'wb-choose', this.desk.ground ? {path: first.path} : first.path);
    } else if (event.key === 'Escape' && this.query) {
      event.preventDefault();
      this.query = '';
    }
  }
}

customElements.define('wb-code-panel', CodePanel);
