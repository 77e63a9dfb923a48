import {WbElement, html, nothing} from '../core/element.js';
import {t} from '../core/words.js';

const BASES = ['written', 'verbal', 'public', 'unknown', 'withdrawn'];
const USES = ['analysis', 'quotation', 'archive'];
/** Bases of which no uses can be said. */
const WITHOUT_USES = ['unknown', 'withdrawn'];

/**
 * On what basis and for what somebody's words may be used: `<wb-consent .value=${'written:analysis'} @wb-change=${…}></wb-consent>`.
 * `withdrawing` offers the basis `withdrawn` too, and tells `wb-withdraw` instead of `wb-change` where it is chosen.
 */
class ConsentChoice extends WbElement {
  static properties = {value: {}, disabled: {type: Boolean}, withdrawing: {type: Boolean}};

  render() {
    const [basis, some = ''] = this.value.split(':');
    const uses = some.split('+').filter(Boolean);
    const bases = BASES.filter((one) => one !== 'withdrawn' || this.withdrawing || one === basis);
    return html`<div class="field" role="group" aria-label=${t('parts.consent.label')}>
      <label class="field"><span class="field-label">${t('parts.consent.label')}</span>
        <select ?disabled=${this.disabled} @change=${(event) => this.#choose(event, uses)}>${bases.map((one) => html`
          <option value=${one} ?selected=${one === basis}>${t(`parts.consent.bases.${one}`)}</option>`)}</select></label>
      ${WITHOUT_USES.includes(basis) ? nothing : html`<span class="checks">${USES.map((use) => html`<label class="check"><input type="checkbox"
        .checked=${uses.includes(use)} ?disabled=${this.disabled}
        @change=${(event) => this.#told(basis, event.target.checked ? [...uses, use] : uses.filter((other) => other !== use))}>
        ${t(`parts.consent.uses.${use}`)}</label>`)}</span>`}</div>`;
  }

  #choose(event, uses) {
    const basis = event.target.value;
    if (basis === 'withdrawn' && this.withdrawing) {
      event.target.value = this.value.split(':')[0];
      this.tell('wb-withdraw');
    } else {
      this.#told(basis, uses);
    }
  }

  #told(basis, uses) {
    const some = WITHOUT_USES.includes(basis) ? [] : USES.filter((use) => uses.includes(use));
    this.tell('wb-change', some.length ? `${basis}:${some.join('+')}` : basis);
  }
}

/** A consent in words: `written: analysis, quotation`. */
export function consentWords(consent) {
  const [basis, uses] = consent.split(':');
  const words = t(`parts.consent.bases.${basis}`);
  return uses ? `${words}: ${uses.split('+').map((use) => t(`parts.consent.uses.${use}`)).join(', ')}` : words;
}

customElements.define('wb-consent', ConsentChoice);
