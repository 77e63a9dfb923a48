import {WbElement, html, nothing} from '../../core/element.js';
import {study} from '../../core/study.js';
import {post} from '../../core/api.js';
import {say, tellFault} from '../../core/announce.js';
import {t} from '../../core/words.js';
import {RESEARCHER, proposedFor} from './speaker-proposals.js';
import '../../parts/wb-combobox.js';

/** Who speaks in a source: each label, how often it speaks, and the participant (or the researcher) it means. */
class SourceSpeakers extends WbElement {
  static properties = {source: {attribute: false}};

  render() {
    const {speakers} = this.source;
    if (speakers.length === 0) {
      return nothing;
    }
    const proposals = speakers.filter((speaker) => !speaker.participant && !speaker.researcher)
      .map((speaker) => [speaker.label, proposedFor(speaker, this.source, study.participants)]).filter(([, who]) => who);
    return html`<fieldset class="panel-part" ?disabled=${study.readOnly}>
      <legend>${t('sources.speakers')}</legend>
      <p class="hint field-wide">${t('sources.speakersHint')}</p>
      ${speakers.map((speaker) => this.#speaker(speaker, proposals.find(([label]) => label === speaker.label)?.[1]))}
      ${proposals.length > 1 && !study.readOnly ? html`<button class="field-wide" @click=${() => this.#map(Object.fromEntries(proposals))}>${t('sources.takeAll', {n: proposals.length})}</button>` : nothing}
    </fieldset>`;
  }

  #speaker(speaker, proposed) {
    const options = [{value: RESEARCHER, words: t('sources.researcher')},
      ...study.participants.map(({pseudonym, role}) => ({value: pseudonym, words: pseudonym, detail: role}))];
    return html`<div class="speaker field-wide">
      <wb-combobox creates label=${speaker.label} hint=${t('sources.turns', {n: speaker.turns})} .options=${options} ?disabled=${study.readOnly}
        placeholder=${t('sources.nobody')} .value=${speaker.researcher ? RESEARCHER : speaker.participant}
        @wb-change=${({detail}) => detail && this.#map({[speaker.label]: detail})}></wb-combobox>
      ${proposed && !study.readOnly ? html`<button class="link-button" @click=${() => this.#map({[speaker.label]: proposed})}>${t('sources.takeProposal', {
        who: proposed === RESEARCHER ? t('sources.researcher') : proposed})}</button>` : nothing}
    </div>`;
  }

  async #map(mapping) {
    try {
      const fresh = Object.values(mapping).filter((who) => who !== RESEARCHER && !study.participant(who));
      for (const who of new Set(fresh)) {
        await post('participant/add', {pseudonym: who});
      }
      await post('source/speakers', {source: this.source.id, map: Object.entries(mapping).map(([label, who]) => `${label}=${who}`)});
      say(t('sources.mapped', {n: Object.keys(mapping).length}));
    } catch (fault) {
      tellFault(fault);
    }
  }
}

customElements.define('wb-source-speakers', SourceSpeakers);
