import {html, nothing} from '../../core/element.js';
import {study} from '../../core/study.js';
import {t} from '../../core/words.js';
import '../../parts/wb-valence.js';
import './wb-chips.js';

/** What else a coding says beside its code, as choices to be made: used in the palette and on a coding that stands. */

export const VOICES = ['observer', 'quoted', 'document'];

/** Events in order, by number and title. */
export function eventOptions() {
  return study.events.map((event) => ({value: event.slug, words: `${event.order} ${event.title}`}));
}

export function networkOptions() {
  return study.networks.map((network) => ({value: network.slug, words: network.name}));
}

export function voiceOptions() {
  return VOICES.map((voice) => ({value: voice, words: t(`coding.voices.${voice}`), title: t(`coding.voiceTitles.${voice}`)}));
}

/** The events chosen; a source that has exactly one gives it where none is chosen. */
export function eventChoice(value, change, {inherited = null} = {}) {
  return study.events.length === 0 ? nothing : html`<div class="detail-row"><span class="detail-label">${t('coding.event')}</span>
    <wb-chips label=${t('coding.event')} .options=${eventOptions()} .value=${value} @wb-change=${({detail}) => change(detail)}></wb-chips>
    ${inherited && value.length === 0 ? html`<span class="detail-hint">${t('coding.inherits', {event: study.eventTitle(inherited)})}</span>` : nothing}</div>`;
}

/** The networks helped or hindered. */
export function affectsChoice(value, change) {
  return study.networks.length === 0 ? nothing : html`<div class="detail-row"><span class="detail-label">${t('coding.affects')}</span>
    <wb-chips label=${t('coding.affectsLabel')} .options=${networkOptions()} .value=${value} @wb-change=${({detail}) => change(detail)}></wb-chips></div>`;
}

/** The direction of the influence on the affected network and its work. */
export function valenceChoice(value, change) {
  return html`<div class="detail-row"><span class="detail-label">${t('coding.valence')}</span>
    <wb-valence .value=${value} @wb-change=${({detail}) => change(detail)}></wb-valence></div>`;
}
