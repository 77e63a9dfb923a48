import {WbElement, html, nothing} from '../../core/element.js';
import {FollowsStudy, study} from '../../core/study.js';
import {Loaded} from '../../core/loaded.js';
import {get} from '../../core/api.js';
import {router} from '../../core/router.js';
import {t} from '../../core/words.js';
import {screenTabs} from '../../parts/screen-tabs.js';
import {addEvent, orderEvent} from './event-forms.js';
import './event-timeline.js';
import './event-panel.js';
import '../../parts/wb-combobox.js';
import '../../parts/wb-download.js';

/** The stretches of the process in order, when they were, which sources speak of them and how. */
class EventsScreen extends WbElement {
  #asked = '';

  constructor() {
    super();
    new FollowsStudy(this);
    const on = ['event', 'coding', 'excerpt', 'source', 'network'];
    this.timeline = new Loaded(this, (signal) => get('timeline', this.#filters, {signal}), {on});
    this.speaking = new Loaded(this, (signal) => get('matrix', {rows: 'event', columns: 'source', all: true, ...this.#filters}, {signal}), {on});
    this.watch(() => {
      const moved = () => this.#moved();
      router.addEventListener('change', moved);
      return () => router.removeEventListener('change', moved);
    });
  }

  get #filters() {
    return {affects: router.params.getAll('affects'), code: router.params.get('code')};
  }

  #moved() {
    const asked = JSON.stringify(this.#filters);
    if (asked !== (this.#asked || JSON.stringify({affects: [], code: null}))) {
      this.timeline.again();
      this.speaking.again();
    }
    this.#asked = asked;
    this.requestUpdate();
  }

  firstUpdated() {
    this.#asked = JSON.stringify(this.#filters);
  }

  render() {
    return html`${screenTabs('process')}
      <div class="screen-head"><h1>${t('nav.events')}</h1>${study.events.length ? this.#tools() : nothing}</div>
      <div class="screen-body">${study.events.length === 0 ? html`<wb-state heading=${t('events.none')} text=${t('events.noneText')}
        .action=${study.readOnly ? null : {words: t('events.add'), run: addEvent}}></wb-state>` : this.timeline.render((timeline) => this.#content(timeline))}</div>`;
  }

  #tools() {
    const networks = study.networks.map(({slug, name}) => ({value: slug, words: name}));
    const codes = study.codes.map(({path, name}) => ({value: path, words: name, detail: study.topOf(path)?.name ?? ''}));
    return html`<div class="toolbar">
      <wb-combobox class="event-filter" label=${t('events.filterAffects')} hide-label placeholder=${t('events.filterAffects')} .options=${networks}
        .value=${router.params.get('affects')} .wordsOf=${(slug) => study.networkName(slug)} @wb-change=${({detail}) => router.set({affects: detail})}></wb-combobox>
      <wb-combobox class="event-filter" label=${t('events.filterCode')} hide-label placeholder=${t('events.filterCode')} .options=${codes}
        .value=${router.params.get('code')} @wb-change=${({detail}) => router.set({code: detail})}></wb-combobox>
      ${study.readOnly ? nothing : html`<button @click=${addEvent}>${t('events.add')}</button>`}
      <wb-download path="timeline" .params=${this.#filters} .formats=${['svg', 'png', 'html', 'csv']}></wb-download></div>`;
  }

  #content(timeline) {
    const chosen = router.params.get('event');
    return html`<div class="beside" @wb-order=${({detail: {slug, by}}) => orderEvent(study.event(slug), by)}>
      <div><wb-event-timeline .timeline=${timeline} .speaking=${this.speaking.data} .chosen=${chosen}></wb-event-timeline></div>
      ${chosen ? html`<wb-event-panel class="panel-host" .event=${chosen} .valence=${router.params.get('valence')} .params=${this.#filters}></wb-event-panel>` : nothing}</div>`;
  }
}

customElements.define('wb-events-screen', EventsScreen);
