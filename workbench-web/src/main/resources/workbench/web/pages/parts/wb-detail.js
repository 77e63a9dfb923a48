import {WbElement, html, nothing} from '../core/element.js';
import {draft} from '../core/drafts.js';
import {live} from 'lit/directives/live.js';

/**
 * One detail of something, typed and saved when one leaves the field. What is typed and not saved stays, also over a reload;
 * what is refused stays in the field with the reason below. Escape takes back what was typed.
 *
 *     <wb-detail label=… name="participant/ID/role" .value=${role} .save=${(words) => …}></wb-detail>
 */
class Detail extends WbElement {
  static properties = {
    label: {}, name: {}, value: {attribute: false}, save: {attribute: false}, hint: {}, placeholder: {}, disabled: {type: Boolean},
    hideLabel: {type: Boolean, attribute: 'hide-label'}, fault: {state: true}, list: {},
  };

  constructor() {
    super();
    Object.assign(this, {hint: '', placeholder: '', fault: ''});
  }

  willUpdate(changed) {
    if (changed.has('name')) {
      this.fault = '';
    }
  }

  render() {
    const typed = draft(this.name).read() ?? this.value ?? '';
    return html`<label class="field"><span class=${this.hideLabel ? 'visually-hidden' : 'field-label'}>${this.label}</span>
      <input autocomplete="off" .value=${live(typed)} placeholder=${this.placeholder} ?disabled=${this.disabled} aria-invalid=${this.fault ? 'true' : nothing}
        list=${this.list ?? nothing} @input=${(event) => draft(this.name).keep(event.target.value)} @change=${(event) => this.#changed(event)}
        @keydown=${(event) => this.#key(event)}>
      ${this.hint ? html`<span class="hint">${this.hint}</span>` : nothing}<span class="field-fault" role="alert">${this.fault}</span></label>`;
  }

  async #changed(event) {
    const kept = draft(this.name);
    const words = event.target.value.trim();
    if (words === (this.value ?? '')) {
      kept.drop();
      this.fault = '';
      return;
    }
    try {
      await this.save(words);
      kept.drop();
      this.fault = '';
    } catch (refused) {
      this.fault = [refused.message, refused.remedy].filter(Boolean).join(' ');
    }
    this.requestUpdate();
  }

  #key(event) {
    if (event.key === 'Escape' && draft(this.name).read() !== null) {
      event.preventDefault();
      draft(this.name).drop();
      event.target.value = this.value ?? '';
      this.fault = '';
    }
  }
}

customElements.define('wb-detail', Detail);
