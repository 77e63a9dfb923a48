import {WbElement, html, nothing} from '../../core/element.js';
import {upload} from '../../core/api.js';
import {t} from '../../core/words.js';

/** Holds a workbook that was handed out against the study: what no longer agrees, what was altered by hand. */
class VerifyFile extends WbElement {
  static properties = {answer: {state: true}, fault: {state: true}, name: {state: true}, over: {state: true}};

  constructor() {
    super();
    Object.assign(this, {answer: null, fault: null, name: null, over: false});
  }

  render() {
    return html`<section class="offer verify" ?data-over=${this.over} aria-labelledby="verify-title" @dragover=${(event) => { event.preventDefault(); this.over = true; }} @dragleave=${() => { this.over = false; }} @drop=${this.#drop}>
      <h3 id="verify-title">${t('export.verify')}</h3><p class="hint">${t('export.verifyText')}</p>
      <label class="button">${t('export.verifyChoose')}<input type="file" class="visually-hidden" accept=".xlsx" @change=${(event) => this.#verify(event.target)}></label>
      <div role="status">${this.name && !this.answer && !this.fault ? t('parts.loading') : nothing}${this.answer ? this.#told(this.answer) : nothing}</div>
      ${this.fault ? html`<p class="field-fault" role="alert">${this.fault.message} ${this.fault.remedy}</p>` : nothing}</section>`;
  }

  #told({well, summary, faults, total}) {
    return html`<p class="verify-outcome" data-well=${String(well)}><strong>${well ? '✓' : '!'} ${this.name}</strong> ${summary}</p>
      ${faults.length ? html`<ul class="verify-faults">${faults.map((fault) => html`<li>${faultWords(fault)}</li>`)}</ul>` : nothing}
      ${total > faults.length ? html`<p class="hint">${t('find.andMore', {n: total - faults.length})}</p>` : nothing}`;
  }

  #drop(event) {
    event.preventDefault();
    this.over = false;
    if (event.dataTransfer.files.length) {
      this.#send(event.dataTransfer.files[0]);
    }
  }

  #verify(input) {
    const [file] = input.files;
    input.value = '';
    if (file) {
      this.#send(file);
    }
  }

  async #send(file) {
    Object.assign(this, {name: file.name, answer: null, fault: null});
    const form = new FormData();
    form.append('file', file, file.name);
    try {
      this.answer = (await upload('verify', form, undefined, {preview: true})).data;
    } catch (fault) {
      if (fault.answer?.faults) {
        this.answer = fault.answer;
      } else {
        this.fault = fault;
      }
    }
  }
}

const faultWords = (fault) => (typeof fault === 'string' ? fault : [fault.where ?? [fault.sheet, fault.row].filter(Boolean).join(' '), fault.what ?? fault.problem].filter(Boolean).join(': '));

customElements.define('wb-verify-file', VerifyFile);
