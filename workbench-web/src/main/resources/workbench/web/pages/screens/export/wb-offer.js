import {WbElement, html, nothing} from '../../core/element.js';
import {download} from '../../core/api.js';
import {questionOf} from '../../core/question.js';
import {router} from '../../core/router.js';
import {say, tellFault} from '../../core/announce.js';
import {t} from '../../core/words.js';

/** One thing that can be handed out: what it is, what can be said of it, a button a format. */
class OfferCard extends WbElement {
  static properties = {offer: {attribute: false}, values: {state: true}, busy: {state: true}};

  constructor() {
    super();
    this.values = {};
    this.busy = null;
  }

  render() {
    const {name, formats, fields} = this.offer;
    return html`<section class="offer" aria-labelledby=${`offer-${name}`}><h3 id=${`offer-${name}`}>${t(`export.offers.${name}.title`)}</h3>
      <p class="hint">${t(`export.offers.${name}.text`)}</p>
      ${fields.length ? html`<div class="offer-fields">${fields.map((field) => this.#field(field))}</div>` : nothing}
      ${this.#whomItNames()}
      <div class="offer-formats">${formats.map((as, at) => html`<button class=${at === 0 ? 'primary' : ''} ?disabled=${this.busy !== null || this.#missing} aria-label=${t('export.downloadAs', {what: t(`export.offers.${name}.title`), as})}
        @click=${() => this.#fetch(as)}>${this.busy === as ? t('export.preparing') : as}</button>`)}</div></section>`;
  }

  /** Whom the file names, told before it is asked for. */
  #whomItNames() {
    const {names, naming, fields} = this.offer;
    if (names) {
      return html`<p class="offer-names" data-names="yes">${t(`export.names.${names}`)}</p>`;
    }
    if (!fields.some(({warns}) => warns)) {
      return nothing;
    }
    const told = this.values.identifying;
    return html`<p class="offer-names" data-names=${told ? 'yes' : 'no'} role="status">${t(told ? 'export.namesThem' : 'export.namesNobody')}</p>
      ${naming && !told ? html`<p class="offer-names" data-names="yes">${t('export.namingFormats', {formats: naming.join(', ')})}</p>` : nothing}`;
  }

  #field(field) {
    const {name, kind} = field;
    const set = (value) => {
      this.values = {...this.values, [name]: value};
    };
    if (kind === 'check') {
      return html`<label class="check"><input type="checkbox" .checked=${Boolean(this.values[name])} @change=${(event) => set(event.target.checked)}><span>${t(`export.fields.${name}`)}</span></label>`;
    }
    if (kind === 'number') {
      return html`<label class="field"><span class="field-label">${t(`export.fields.${name}`)}</span><input type="number" min="0" max="5000" step="50" placeholder=${t('export.usual')} .value=${this.values[name] ?? ''} @change=${(event) => set(event.target.value || undefined)}></label>`;
    }
    const options = field.options();
    const chosen = this.#value(field);
    return html`<label class="field"><span class="field-label">${t(`export.fields.${name}`)}</span><select @change=${(event) => set(event.target.value)}>
      ${field.needed || field.usual ? nothing : html`<option value="">${t(field.unsaid ? `export.values.${field.unsaid}` : 'export.any')}</option>`}
      ${options.map(({value, words}) => html`<option value=${value} ?selected=${value === chosen}>${words}</option>`)}</select></label>`;
  }

  /** What is chosen; of what has to be chosen the usual, or the first. */
  #value(field) {
    return this.values[field.name] ?? (field.usual || (field.needed ? field.options()[0]?.value : undefined));
  }

  get #missing() {
    return this.offer.fields.some((field) => field.needed && this.#value(field) === undefined);
  }

  async #fetch(as) {
    const {path, fields, filtered, always, name} = this.offer;
    this.busy = as;
    try {
      const said = Object.fromEntries(fields.filter(({only}) => !only || only.includes(as)).map((field) => [field.name, this.#value(field)]));
      await download(path, {...(filtered ? questionOf(router.params) : {}), ...always, ...said, as});
      say(t('export.done', {what: t(`export.offers.${name}.title`)}));
    } catch (fault) {
      tellFault(fault);
    }
    this.busy = null;
  }
}

customElements.define('wb-offer', OfferCard);
