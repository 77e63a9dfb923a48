import {WbElement, html, nothing} from '../../core/element.js';
import {study} from '../../core/study.js';
import {get} from '../../core/api.js';
import {tellFault} from '../../core/announce.js';
import {formatDate} from '../../core/format.js';
import {draft} from '../../core/drafts.js';
import {ask} from '../../parts/wb-dialog.js';
import {t} from '../../core/words.js';
import {saveDetails} from './source-edit.js';
import {KINDS} from './source-columns.js';
import '../../parts/wb-combobox.js';
import '../../parts/wb-consent.js';


/** The details of a source, each saved when it is changed. What was refused stays in its field, with the reason below. */
class SourceDetails extends WbElement {
  static properties = {shown: {attribute: false}, source: {attribute: false}, faults: {state: true}, guides: {state: true}};

  constructor() {
    super();
    this.faults = {};
    this.guides = [];
  }

  async firstUpdated() {
    try {
      this.guides = (await get('guide/list')).data;
    } catch (fault) {
      tellFault(fault);
    }
  }

  willUpdate(changed) {
    if (changed.has('source') && changed.get('source')?.id !== this.source.id) {
      this.faults = {};
    }
  }

  render() {
    const {source} = this;
    return html`<fieldset class="panel-part" ?disabled=${study.readOnly}>
      <legend>${t('sources.details')}</legend>
      ${this.#text('title', source.title, {wide: true})}
      ${this.#select('kind', KINDS.map((kind) => [kind, t(`sources.kinds.${kind}`)]), source.kind)}
      ${this.#date('date', source.date)}
      ${this.#combobox('networks', 'network', study.networks.map(({slug, name}) => ({value: slug, words: name})), source.networks, (slug) => study.networkName(slug))}
      ${this.#combobox('events', 'event', study.events.map(({slug}) => ({value: slug, words: study.eventTitle(slug)})), source.events, (slug) => study.eventTitle(slug))}
      ${this.#case(source)}
      ${this.#text('place', source.place)}
      ${this.#text('collector', source.collector)}
      ${this.#text('form', source.form, {hint: t('sources.formHint')})}
      ${this.#date('written', source.writtenDate)}
      ${this.#consent(source)}
      ${this.guides.length ? this.#guide(source) : nothing}
      ${this.#attributes(source)}
    </fieldset>`;
  }

  /** A field that keeps what was typed until it is saved, also over a reload. */
  #text(name, value, {wide = false, hint = '', placeholder = '', cleared = null} = {}) {
    const kept = draft(`source/${this.source.id}/${name}`);
    const typed = kept.read();
    const save = async (event) => {
      const words = event.target.value.trim();
      if (words === (value ?? '')) {
        kept.drop();
        return;
      }
      await this.#save(name, words === '' && cleared ? {clear: cleared} : {[name]: words}, (source) => source[name === 'written' ? 'writtenDate' : name] ?? '', words);
      if (!this.faults[name]) {
        kept.drop();
      }
    };
    return html`<label class=${wide ? 'field field-wide' : 'field'}><span class="field-label">${t(`sources.fields.${name}`)}</span>
      <input .value=${typed ?? value ?? ''} placeholder=${placeholder} aria-invalid=${this.faults[name] ? 'true' : nothing}
        @input=${(event) => kept.keep(event.target.value)} @change=${save}
        @keydown=${(event) => event.key === 'Escape' && (event.preventDefault(), kept.drop(), (event.target.value = value ?? ''))}>
      ${hint ? html`<span class="hint">${hint}</span>` : nothing}${this.#fault(name)}</label>`;
  }

  #date(name, value) {
    const shown = value && !/^\d{4}$/.test(value) ? formatDate(value) : '';
    return this.#text(name, value, {hint: shown, placeholder: t('sources.datePlaceholder'), cleared: name});
  }

  #fault(name) {
    return html`<span class="field-fault" role="alert">${this.faults[name] ?? ''}</span>`;
  }

  #select(name, options, value) {
    return html`<label class="field"><span class="field-label">${t(`sources.fields.${name}`)}</span>
      <select @change=${(event) => this.#save(name, {[name]: event.target.value}, (source) => source[name], event.target.value)}>
        ${options.map(([option, words]) => html`<option value=${option} ?selected=${option === value}>${words}</option>`)}</select>${this.#fault(name)}</label>`;
  }

  #combobox(name, option, options, values, wordsOf) {
    const words = (list) => list.map(wordsOf).join(', ') || t('parts.none');
    return html`<div class="field field-wide"><wb-combobox multiple label=${t(`sources.fields.${name}`)} .options=${options} .value=${values}
      .wordsOf=${wordsOf} ?disabled=${study.readOnly} @wb-change=${({detail}) =>
        this.#save(name, {[option]: detail.length ? detail : ['']}, (source) => words(source[name]), words(detail))}></wb-combobox>${this.#fault(name)}</div>`;
  }

  #case(source) {
    const words = (slug) => (slug ? study.caseName(slug) : t('parts.none'));
    return html`<div class="field"><wb-combobox label=${t('sources.fields.case')} .options=${study.cases.map(({slug, name}) => ({value: slug, words: name}))}
      .value=${source.case} .wordsOf=${words} ?disabled=${study.readOnly} @wb-change=${({detail}) =>
        this.#save('case', detail ? {case: detail} : {clear: 'case'}, (other) => words(other.case), words(detail))}></wb-combobox>${this.#fault('case')}</div>`;
  }

  #consent(source) {
    return html`<div class="field field-wide"><wb-consent .value=${source.consent} ?disabled=${study.readOnly} withdrawing
      @wb-withdraw=${() => this.#save('consent', {consent: 'withdrawn'}, (other) => other.consent, 'withdrawn')}
      @wb-change=${({detail}) => this.#save('consent', {consent: detail}, (other) => other.consent, detail)}></wb-consent>${this.#fault('consent')}</div>`;
  }

  #guide(source) {
    const numbers = source.skipped.join(', ');
    return html`<label class="field"><span class="field-label">${t('sources.fields.guide')}</span>
      <select @change=${(event) => this.#save('guide', {guide: event.target.value}, (other) => other.guide ?? '', event.target.value)}>
        <option value="">${t('parts.none')}</option>
        ${this.guides.map((guide) => html`<option value=${guide.slug} ?selected=${guide.slug === source.guide}>${guide.title}</option>`)}</select>${this.#fault('guide')}</label>
      ${source.guide ? html`<label class="field"><span class="field-label">${t('sources.fields.skipped')}</span>
        <input .value=${numbers} placeholder="4, 7" @change=${(event) => this.#save('skipped', {skipped: event.target.value}, (other) => other.skipped.join(', '), event.target.value)}>
        ${this.#fault('skipped')}</label>` : nothing}`;
  }

  #attributes(source) {
    const save = (name, value) => this.#save(`attribute:${name}`, {attribute: `${name}=${value}`}, (other) => other.attributes[name] ?? '', value);
    return html`<div class="field field-wide" role="group" aria-label=${t('sources.attributes')}>
      <span class="field-label">${t('sources.attributes')}</span>
      ${Object.entries(source.attributes).map(([name, value]) => html`<div class="attribute">
        <label><span>${name}</span><input .value=${value} @change=${(event) => save(name, event.target.value)}></label>
        <button class="icon-button" aria-label=${t('parts.remove', {what: name})} @click=${() => save(name, '')}>×</button>${this.#fault(`attribute:${name}`)}</div>`)}
      <button class="link-button" @click=${() => this.#newAttribute(save)}>${t('sources.attributeAdd')}</button></div>`;
  }

  async #newAttribute(save) {
    const line = await ask({
      title: t('sources.attributeAdd'), text: t('sources.attributeText'), label: t('sources.attributeLabel'),
      check: (words) => (/^[^=]+=.+$/.test(words) ? '' : t('sources.attributeWrong')),
    });
    if (line) {
      const at = line.indexOf('=');
      await save(line.slice(0, at).trim(), line.slice(at + 1).trim());
    }
  }

  async #save(name, details, inWords, yours) {
    try {
      await saveDetails(this.shown, details, inWords, yours);
      this.faults = {...this.faults, [name]: ''};
    } catch (fault) {
      if (fault.problems) {
        this.faults = {...this.faults, [name]: `${fault.message} ${fault.remedy}`};
      } else {
        tellFault(fault);
      }
    }
  }
}

customElements.define('wb-source-details', SourceDetails);
