import {WbElement, html, nothing} from '../../core/element.js';
import {study} from '../../core/study.js';
import {t} from '../../core/words.js';
import {RESEARCHER, mapSpeakers, whoOptions, whoWords} from '../../parts/speakers.js';
import '../../parts/wb-combobox.js';

/** Who speaks in a source: each label, how often it speaks, and the participant (or the researcher) it means. */
class SourceSpeakers extends WbElement {
  static properties = {source: {attribute: false}};

  render() {
    const {speakers} = this.source;
    if (speakers.length === 0) {
      return nothing;
    }
    const proposed = speakers.filter(({proposal}) => proposal);
    return html`<fieldset class="panel-part" ?disabled=${study.readOnly}>
      <legend>${t('sources.speakers')}</legend>
      <p class="hint field-wide">${t('sources.speakersHint')}</p>
      ${speakers.map((speaker) => this.#speaker(speaker))}
      ${proposed.length > 1 && !study.readOnly ? html`<button class="field-wide" @click=${() => this.#map(
        Object.fromEntries(proposed.map(({label, proposal}) => [label, proposal.as])))}>${t('parts.speakers.takeAll', {n: proposed.length})}</button>` : nothing}
    </fieldset>`;
  }

  #speaker({label, turns, participant, researcher, proposal}) {
    return html`<div class="speaker field-wide">
      <wb-combobox creates label=${label} hint=${t('parts.speakers.turns', {n: turns})} .options=${whoOptions()} ?disabled=${study.readOnly}
        placeholder=${t('parts.speakers.nobody')} .value=${researcher ? RESEARCHER : participant}
        @wb-change=${({detail}) => detail && this.#map({[label]: detail})}></wb-combobox>
      ${proposal && !study.readOnly ? html`<button class="link-button" @click=${() => this.#map({[label]: proposal.as})}>${
        t('parts.speakers.isThis', {who: whoWords(proposal.as)})}</button>` : nothing}
    </div>`;
  }

  #map(mapping) {
    return mapSpeakers([this.source.id], mapping);
  }
}

customElements.define('wb-source-speakers', SourceSpeakers);
