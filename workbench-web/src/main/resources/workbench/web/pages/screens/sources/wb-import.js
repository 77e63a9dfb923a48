import {WbElement, html, nothing, vars} from '../../core/element.js';
import {study} from '../../core/study.js';
import {live} from '../../core/live.js';
import {say, tellFault, toast} from '../../core/announce.js';
import {formatBytes, formatShare} from '../../core/format.js';
import {t} from '../../core/words.js';
import {chosenFiles, droppedFiles} from './dropped-files.js';
import {NOTHING_SAID, isManifest, outcomes, runImport} from './import-request.js';
import {outcomeList} from './import-outcomes.js';
import {KINDS} from './source-columns.js';
import '../../parts/wb-combobox.js';

const CONSENTS = ['written', 'verbal', 'public', 'unknown'];

/**
 * Brings files in: choose or drop them, say what holds for all, see what would become of each (nothing is changed by that),
 * then import. `files` are those it begins with; `close` closes its dialog.
 */
class Import extends WbElement {
  static properties = {
    files: {attribute: false}, close: {attribute: false}, manifest: {state: true}, details: {state: true}, step: {state: true},
    sent: {state: true}, read: {state: true}, result: {state: true}, fault: {state: true}, over: {state: true},
  };
  #giveUp = null;

  constructor() {
    super();
    Object.assign(this, {files: [], manifest: null, details: NOTHING_SAID, step: 'choose', result: null, fault: null, over: false});
    this.watch(() => live.onProgress((progress) => {
      this.read = progress;
    }));
    this.watch(() => () => this.#giveUp?.abort());
  }

  firstUpdated() {
    const first = this.files;
    this.files = [];
    this.#add(first);
  }

  render() {
    switch (this.step) {
      case 'working':
        return this.#working();
      case 'checked':
      case 'done':
        return this.#outcome();
      default:
        return this.#choosing();
    }
  }

  #choosing() {
    const nothingChosen = this.files.length === 0 && !this.manifest;
    return html`
      <div class="drop-zone" ?data-over=${this.over} @dragover=${this.#dragged} @dragleave=${this.#dragged} @drop=${this.#dropped}>
        <p>${nothingChosen ? t('sources.dropInterviews') : t('sources.dropMore')}</p>
        <label class="file-button">${t('sources.chooseFiles')}<input type="file" multiple class="visually-hidden"
          @change=${(event) => this.#chosen(event)}></label>
        <label class="file-button">${t('sources.chooseFolder')}<input type="file" webkitdirectory class="visually-hidden"
          @change=${(event) => this.#chosen(event)}></label>
        <p class="hint">${t('sources.manifestHint')}</p>
      </div>
      ${this.fault ? html`<div class="import-fault" role="alert">${this.fault.problems.map((one) => html`<p><strong>${one.what}</strong> ${one.remedy}</p>`)}</div>` : nothing}
      ${nothingChosen ? nothing : html`${this.#fileList()}${this.#forAll()}`}
      <div class="dialog-buttons">
        <button @click=${() => this.close()}>${t('parts.cancel')}</button>
        <button ?disabled=${nothingChosen} @click=${() => this.#run(true)}>${t('sources.check')}</button>
        <button class="primary" ?disabled=${nothingChosen} @click=${() => this.#run(false)}>${t('sources.importNow', {n: this.files.length})}</button>
      </div>`;
  }

  #fileList() {
    return html`<section aria-label=${t('sources.filesChosen')}>
      ${this.manifest ? html`<p class="import-manifest"><span class="badge">${t('sources.manifest')}</span> ${this.manifest.path}
        <button class="link-button" @click=${() => { this.manifest = null; }}>${t('parts.remove', {what: ''})}</button></p>` : nothing}
      <ul class="import-files">${this.files.map((one) => html`<li><span>${one.path}</span><span class="hint">${formatBytes(one.file.size)}</span>
        <button class="icon-button" aria-label=${t('parts.remove', {what: one.path})} @click=${() => this.#drop(one)}>×</button></li>`)}</ul>
    </section>`;
  }

  #forAll() {
    const set = (name) => (event) => {
      this.details = {...this.details, [name]: event.detail ?? event.target.value};
    };
    const select = (name, values, words) => html`<label class="field"><span class="field-label">${t(`sources.${name}`)}</span>
      <select @change=${set(name)}><option value="">${t(`sources.${name}Unsaid`)}</option>
        ${values.map((value) => html`<option value=${value} ?selected=${this.details[name] === value}>${t(`sources.${words}.${value}`)}</option>`)}</select></label>`;
    return html`<fieldset class="import-all"><legend>${t('sources.forAll')}</legend><div class="fields">
      ${select('kind', KINDS, 'kinds')}
      <label class="field"><span class="field-label">${t('sources.date')}</span>
        <input .value=${this.details.date} placeholder=${t('sources.datePlaceholder')} @input=${(event) => { this.details = {...this.details, date: event.target.value}; }}></label>
      <wb-combobox multiple label=${t('sources.networks')} .options=${study.networks.map(({slug, name}) => ({value: slug, words: name}))}
        .value=${this.details.networks} @wb-change=${({detail}) => { this.details = {...this.details, networks: detail}; }}></wb-combobox>
      <wb-combobox multiple label=${t('sources.events')} .options=${study.events.map(({slug}) => ({value: slug, words: study.eventTitle(slug)}))}
        .value=${this.details.events} @wb-change=${({detail}) => { this.details = {...this.details, events: detail}; }}></wb-combobox>
      <wb-combobox label=${t('sources.case')} .options=${study.cases.map(({slug, name}) => ({value: slug, words: name}))}
        .value=${this.details.case} @wb-change=${({detail}) => { this.details = {...this.details, case: detail}; }}></wb-combobox>
      ${select('consent', CONSENTS, 'consents')}
    </div></fieldset>`;
  }

  #working() {
    const reading = this.sent >= 1 && this.read?.total > 0;
    const share = reading ? this.read.done / this.read.total : this.sent;
    const words = reading ? t('sources.reading', {done: this.read.done, total: this.read.total}) : t('sources.sending', {share: formatShare(this.sent)});
    return html`<div class="import-progress">
      <p role="status">${words}</p>
      <div class="progress" role="progressbar" aria-label=${t('sources.importTitle')} aria-valuemin="0" aria-valuemax="100"
        aria-valuenow=${Math.round(share * 100)}><span ${vars({'--share': share})}></span></div>
      <div class="dialog-buttons"><button @click=${() => this.#giveUp?.abort()}>${t('parts.cancel')}</button></div>
    </div>`;
  }

  #outcome() {
    const dry = this.step === 'checked';
    const all = outcomes(this.result);
    const count = (outcome) => all.filter((one) => one.outcome === outcome).length;
    const words = ['imported', 'unchanged', 'refused'].filter((outcome) => count(outcome))
      .map((outcome) => t(`sources.${dry ? 'would' : 'was'}.${outcome}`, {n: count(outcome)})).join(' ');
    return html`
      <p class="import-summary" role="status"><strong>${words || t('sources.nothingFound')}</strong> ${dry ? t('sources.nothingChanged') : ''}</p>
      ${outcomeList(all, {dry})}
      <div class="dialog-buttons">
        ${dry || count('refused') ? html`<button @click=${() => { this.step = 'choose'; }}>${t('sources.back')}</button>` : nothing}
        ${dry ? html`<button class="primary" autofocus ?disabled=${count('imported') === 0} @click=${() => this.#run(false)}>${t('sources.importNow', {n: count('imported')})}</button>`
          : html`<button class="primary" @click=${() => this.close()}>${t('sources.finish')}</button>`}
      </div>`;
  }

  async #add(more) {
    for (const one of more) {
      if (!this.manifest && await isManifest(one)) {
        this.manifest = one;
      } else if (!this.files.some((other) => other.path === one.path)) {
        this.files = [...this.files, one];
      }
    }
  }

  #chosen(event) {
    this.#add(chosenFiles(event.target.files));
    event.target.value = '';
  }

  #drop(one) {
    this.files = this.files.filter((other) => other !== one);
  }

  #dragged(event) {
    event.preventDefault();
    event.stopPropagation();
    this.over = event.type === 'dragover';
  }

  async #dropped(event) {
    this.#dragged(event);
    this.#add(await droppedFiles(event.dataTransfer));
  }

  async #run(dryRun) {
    this.#giveUp = new AbortController();
    Object.assign(this, {step: 'working', sent: 0, read: null, fault: null});
    try {
      this.result = await runImport({files: this.files, manifest: this.manifest, details: this.details}, {
        dryRun, signal: this.#giveUp.signal, onSent: (share) => { this.sent = share; },
      });
      this.step = dryRun ? 'checked' : 'done';
      this.#told(dryRun);
    } catch (fault) {
      this.step = 'choose';
      if (fault.problems) {
        this.fault = fault;
      } else {
        tellFault(fault);
      }
    }
  }

  #told(dryRun) {
    const n = this.result.imported.length;
    if (dryRun) {
      say(t('sources.would.imported', {n}));
    } else if (n > 0) {
      toast(t('sources.was.imported', {n}));
    }
  }
}

customElements.define('wb-import', Import);
