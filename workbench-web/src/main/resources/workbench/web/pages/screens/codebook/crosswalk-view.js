import {WbElement, html, nothing} from '../../core/element.js';
import {FollowsStudy, study} from '../../core/study.js';
import {Loaded} from '../../core/loaded.js';
import {get, post} from '../../core/api.js';
import {deskHref, router} from '../../core/router.js';
import {formatNumber} from '../../core/format.js';
import {ask, confirm} from '../../parts/wb-dialog.js';
import {codeName} from '../../parts/code-name.js';
import {valenceSign} from '../../parts/wb-valence.js';
import {t} from '../../core/words.js';
import {changed, codeOptions} from './code-forms.js';

const [FROM, TO] = ['cfir-2009', 'cfir-2022'];
const PORTION = 20;

/** Codings carried from CFIR 2009 to CFIR 2022: the safe ones together, each other by a person who reads its words. */
class CrosswalkView extends WbElement {
  static properties = {chosen: {state: true}};

  constructor() {
    super();
    this.chosen = new Map();
    new FollowsStudy(this);
    const ask2 = (more) => (signal) => (this.#ready ? get('codebook/crosswalk', {fromBook: FROM, toBook: TO, ...more()}, {signal}) : null);
    const on = ['coding', 'code', 'codebook', 'undo'];
    this.preview = new Loaded(this, ask2(() => ({preview: true})), {on});
    this.queue = new Loaded(this, ask2(() => ({queue: true, limit: PORTION, code: router.params.get('code') ?? undefined})), {on});
  }

  get #ready() {
    return [FROM, TO].every((id) => study.codebooks.some((book) => book.id === id));
  }

  render() {
    if (!study.codebooks.some(({id}) => id === FROM)) {
      return html`<div class="screen-body"><wb-state heading=${t('codebook.crosswalkNone')} text=${t('codebook.crosswalkNoneText')}></wb-state></div>`;
    }
    if (!this.#ready) {
      return html`<div class="screen-body"><wb-state heading=${t('codebook.crosswalkBring')} text=${t('codebook.crosswalkBringText')} .action=${study.readOnly ? null : {words: t('codebook.bringIn2022'), run: () => this.#bring()}}></wb-state></div>`;
    }
    return html`<div class="screen-body crosswalk">${this.preview.render((plan) => html`${this.#safe(plan)}${this.#waiting(plan)}`)}</div>`;
  }

  async #bring() {
    await changed(() => post('codebook/import', {file: TO}), t('codebook.broughtIn', {title: TO}));
    this.preview.again();
    this.queue.again();
  }

  #safe({automatic, dropped}) {
    const n = automatic.reduce((sum, {codings}) => sum + codings, 0);
    return html`<section><h2>${t('codebook.safe')}</h2><p class="hint">${t('codebook.safeText')}</p>
      ${study.readOnly || n === 0 ? nothing : html`<p><button class="primary" @click=${() => this.#apply(n)}>${t('codebook.applySafe', {n})}</button></p>`}
      <table class="plain-table"><thead><tr><th>${FROM}</th><th>${TO}</th><th>${t('codebook.what')}</th><th class="number">${t('matrix.cellKinds.codings')}</th></tr></thead>
        <tbody>${automatic.map((row) => html`<tr><td>${codeName(row.from)}</td><td>${codeName(row.to)}</td><td>${row.status}${row.note ? html`<p class="hint">${row.note}</p>` : nothing}</td><td class="number">${formatNumber(row.codings)}</td></tr>`)}</tbody></table>
      ${dropped.some(({codings}) => codings) ? html`<details><summary>${t('codebook.dropped')}</summary><ul>${dropped.map((row) => html`<li>${codeName(row.from)} ${row.status} (${formatNumber(row.codings)}) <span class="hint">${row.note ?? ''}</span></li>`)}</ul></details>` : nothing}</section>`;
  }

  async #apply(n) {
    if (await confirm({title: t('codebook.applySafe', {n}), text: t('codebook.applyText'), confirm: t('codebook.applyNow')})) {
      await changed(() => post('codebook/crosswalk', {fromBook: FROM, toBook: TO, apply: true}), t('codebook.applied', {n}));
    }
  }

  #waiting({queue}) {
    const rows = queue.filter(({codings}) => codings);
    const notes = new Map(queue.map((row) => [row.from, row]));
    return html`<section><h2>${t('codebook.toDecide')}</h2><p class="hint">${t('codebook.toDecideText')}</p>
      <label class="inline-field">${t('question.filters.code')}<select @change=${(event) => { router.set({code: event.target.value || null}); this.queue.again(); }}><option value="">${t('codebook.allCodes')}</option>
        ${rows.map(({from, codings}) => html`<option value=${from} ?selected=${from === router.params.get('code')}>${study.code(from)?.name ?? from} (${formatNumber(codings)})</option>`)}</select></label>
      ${this.queue.render(({total, codings}) => (codings.length === 0 ? html`<p>${t('codebook.decidedAll')}</p>` : html`<p class="hint" role="status">${t('find.shownOf', {shown: codings.length, n: total})}</p>
        <ul class="crosswalk-queue">${codings.map((coding) => this.#coding(coding, notes.get(coding.code)))}</ul>`))}</section>`;
  }

  #coding(coding, row) {
    const {excerpt} = coding;
    const chosen = this.chosen.get(coding.id) ?? (coding.to.length === 1 ? coding.to : []);
    return html`<li class="excerpt"><p class="excerpt-head"><a class="excerpt-jump" href=${deskHref(excerpt.source, {excerpt: excerpt.id})}>${excerpt.source}</a><span>${excerpt.attribution}</span><span>${coding.coder}</span></p>
      <p class="excerpt-words" dir="auto">${excerpt.text}</p>
      <p>${codeName(coding.code)} ${valenceSign(coding.valence)} <span class="net-detail">${coding.crosswalkStatus} ${row?.note ?? ''}</span></p>
      ${study.readOnly ? nothing : html`<div class="crosswalk-choice"><wb-combobox multiple label=${t('codebook.becomes')} .options=${targets(coding.to)} .value=${chosen} .wordsOf=${(path) => study.code(path)?.name ?? path}
          @wb-change=${({detail}) => { this.chosen = new Map(this.chosen).set(coding.id, detail); }}></wb-combobox>
        <button class="primary" ?disabled=${chosen.length === 0} @click=${() => this.#settle(coding, chosen)}>${t('codebook.settle')}</button><button @click=${() => this.#leave(coding)}>${t('codebook.leave')}</button></div>`}</li>`;
  }

  async #settle(coding, to) {
    await changed(() => post('codebook/crosswalk', {fromBook: FROM, toBook: TO, settle: [coding.id], to}), t('codebook.settled'));
  }

  async #leave(coding) {
    const because = await ask({title: t('codebook.leave'), text: coding.excerpt.text, label: t('codebook.because'), confirm: t('codebook.leave'), check: (typed) => (typed.trim() ? '' : t('codebook.becauseNeeded'))});
    if (because !== null) {
      await changed(() => post('codebook/crosswalk', {fromBook: FROM, toBook: TO, leave: [coding.id], because: because.trim()}), t('codebook.settled'));
    }
  }
}

/** The codes of the newer framework, the proposed ones first. */
function targets(proposed) {
  const all = codeOptions(({path}) => path.startsWith(`${TO}/`));
  return [...all.filter(({value}) => proposed.includes(value)), ...all.filter(({value}) => !proposed.includes(value))];
}

customElements.define('wb-crosswalk-view', CrosswalkView);
