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
    const names = this.values.identifying;
    return html`<section class="offer" aria-labelledby=${`offer-${name}`}><h3 id=${`offer-${name}`}>${t(`export.offers.${name}.title`)}</h3>
      <p class="hint">${t(`export.offers.${name}.text`)}</p>
      ${fields.length ? html`<div class="offer-fields">${fields.map((field) => this.#field(field))}</div>` : nothing}
      ${fields.some(({warns}) => warns) ? html`<p class="offer-names" data-names=${names ? 'yes' : 'no'} role="status">${t(names ? 'export.namesThem' : 'export.namesNobody')}</p>` : nothing}
      <div class="offer-formats">${formats.map((as, at) => html`<button class=${at === 0 ? 'primary' : ''} ?disabled=${this.busy !== null || this.#missing} aria-label=${t('export.downloadAs', {what: t(`export.offers.${name}.title`), as})}
        @click=${() => this.#fetch(as)}>${this.busy === as ? t('export.preparing') : as}</button>`)}</div></section>`;
  }

  #field(field) {
    const {name, kind} = field;
    const set = (value) => {
      this.values = {...this.values, [name]: value};
    };
    if (kind === 'check') {
      return html`<label class="check"><input type="checkbox" .checked=${Boolean(this.values[name])} @change=${(event) => set(event.target.checked)}><span>${t(`export.fields.${name}`)}</span></label>`;
    }
    const options = field.options();
    const chosen = this.#value(field);
    return html`<label class="field"><span class="field-label">${t(`export.fields.${name}`)}</span><select @change=${(event) => set(event.target.value)}>
      ${field.needed || field.usual ? nothing : html`<option value="">${t('export.any')}</option>`}
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
      const said = Object.fromEntries(fields.map((field) => [field.name, this.#value(field)]));
      await download(path, {...(filtered ? questionOf(router.params) : {}), ...always, ...said, as});
      say(t('export.done', {what: t(`export.offers.${name}.title`)}));
    } catch (fault) {
      tellFault(fault);
    }
    this.busy = null;
  }
}

customElements.define('wb-offer', OfferCard);
