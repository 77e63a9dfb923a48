import {WbElement, html, nothing} from '../../core/element.js';
import {t} from '../../core/words.js';

/** What of the coding is shown in the text: whose, of which layer; and whether words off the record can be read. */
class ShownMenu extends WbElement {
  static properties = {desk: {attribute: false}, offTheRecord: {type: Boolean}};

  constructor() {
    super();
    this.offTheRecord = false;
    this.watch(() => {
      const changed = () => this.requestUpdate();
      ['reading', 'changed', 'filter'].forEach((type) => this.desk.addEventListener(type, changed));
      return () => ['reading', 'changed', 'filter'].forEach((type) => this.desk.removeEventListener(type, changed));
    });
  }

  render() {
    const {desk} = this;
    if (desk.state !== 'ready') {
      return nothing;
    }
    const codings = desk.excerpts.sorted.flatMap((excerpt) => excerpt.codings);
    const {coders, layers, codes} = desk.filter;
    return html`<button class="quiet" popovertarget="desk-shown" ?data-filtered=${Boolean(coders || layers || codes)}>
        ${coders || layers || codes ? t('desk.shownPart') : t('desk.shownAll')}
      </button>
      <div id="desk-shown" class="shown-menu popover" popover role="group" aria-label=${t('desk.shown')}>
        ${this.#choice('coders', codings.map((coding) => coding.coder))}
        ${this.#choice('layers', codings.map((coding) => coding.layer))}
        ${desk.restricted.length
          ? html`<label><input type="checkbox" .checked=${this.offTheRecord} @change=${(event) => this.tell('wb-off-the-record', {shown: event.target.checked})} />
              ${t('desk.showOffTheRecord')}</label>`
          : nothing}
        <button class="quiet" @click=${() => desk.setFilter({coders: null, layers: null, codes: null})}>${t('desk.showAll')}</button>
      </div>`;
  }

  #choice(what, present) {
    const all = [...new Set(present)].sort();
    const chosen = this.desk.filter[what];
    const flip = (value, on) => {
      const now = new Set((chosen ? [...chosen] : all).filter((other) => other !== value).concat(on ? [value] : []));
      this.desk.setFilter({[what]: now.size === all.length ? null : now});
    };
    return all.length < 2
      ? nothing
      : html`<fieldset>
          <legend>${t(`desk.filter.${what}`)}</legend>
          ${all.map(
            (value) => html`<label>
              <input type="checkbox" .checked=${!chosen || chosen.has(value)} @change=${(event) => flip(value, event.target.checked)} />
              ${what === 'layers' ? t(`desk.layers.${value}`) : value}
            </label>`,
          )}
        </fieldset>`;
  }
}

customElements.define('wb-shown-menu', ShownMenu);
