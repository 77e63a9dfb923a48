import {WbElement, html, nothing} from '../../core/element.js';
import {repeat} from 'lit/directives/repeat.js';
import {FollowsStudy, study} from '../../core/study.js';
import {Loaded} from '../../core/loaded.js';
import {get} from '../../core/api.js';
import {deskHref, router} from '../../core/router.js';
import {toast} from '../../core/announce.js';
import {takeBack} from '../../core/undoing.js';
import {t} from '../../core/words.js';
import {RESEARCHER, mapSpeakers, whoOptions, whoWords} from '../../parts/speakers.js';
import {meaningOf, speakerGroups} from './speaker-groups.js';
import '../../parts/wb-combobox.js';

/** The most sources that are named on a line; the others are counted. */
const NAMED_SOURCES = 12;

/** Speakers that mean nobody yet, from all sources: taken, chosen or dragged onto a person, in one source or in all. */
class SpeakerQueue extends WbElement {
  static properties = {opened: {state: true}, over: {state: true}, dragged: {state: true}};

  constructor() {
    super();
    this.opened = new Set();
    this.over = null;
    this.dragged = null;
    this.asked = this.#all;
    new FollowsStudy(this);
    this.speakers = new Loaded(this, (signal) => get('source/speakers', {unmapped: !this.#all}, {signal}), {on: ['source', 'speaker', 'participant', 'import']});
  }

  get #all() {
    return router.params.get('speakers') === 'all';
  }

  willUpdate() {
    if (this.asked !== this.#all) {
      this.asked = this.#all;
      this.speakers.again();
    }
  }

  render() {
    return html`<div class="queue-head"><p class="hint">${study.readOnly ? nothing : t('people.queue.hint')}</p>
        <label class="check"><input type="checkbox" .checked=${this.#all} @change=${(event) => router.set({speakers: event.target.checked ? 'all' : null})}>${t('people.queue.showAll')}</label></div>
      ${this.speakers.render((speakers) => this.#content(speakerGroups(speakers)))}`;
  }

  #content(groups) {
    if (groups.length === 0) {
      const name = this.#all ? 'noSpeakers' : 'none';
      return html`<wb-state heading=${t(`people.queue.${name}`)} text=${t(`people.queue.${name}Text`)}></wb-state>`;
    }
    const proposed = groups.filter(({proposal, meaning}) => proposal && !meaning);
    return html`<div class="queue" ?data-plain=${study.readOnly}>
      <div>
        ${proposed.length > 1 && !study.readOnly ? html`<button class="primary queue-all" @click=${() => this.#takeAll(proposed)}>${t('people.queue.mapAll', {n: proposed.length})}</button>` : nothing}
        <ul class="queue-groups">${repeat(groups, ({label}) => label, (group) => this.#group(group))}</ul></div>
      ${study.readOnly ? nothing : this.#people()}</div>`;
  }

  #group(group) {
    const {label, speakers, turns, proposal, meaning} = group;
    const open = this.opened.has(label);
    return html`<li class="queue-group" draggable=${study.readOnly ? 'false' : 'true'} ?data-dragged=${this.dragged === group}
        @dragstart=${(event) => this.#drag(event, group)} @dragend=${() => { this.dragged = null; this.over = null; }}>
      <div class="queue-line"><span class="queue-grip" aria-hidden="true">${study.readOnly ? '' : '⠿'}</span>
        <div class="queue-who"><strong>${label}</strong> <span class="hint">${t('parts.speakers.turns', {n: turns})} ${t('people.queue.inSources', {n: speakers.length})}</span>
          <span class="queue-sources">${speakers.slice(0, NAMED_SOURCES).map(({source}) => html`<a href=${deskHref(source)}>${source}</a> `)}${
            speakers.length > NAMED_SOURCES ? html`<span class="hint">+${speakers.length - NAMED_SOURCES}</span>` : nothing}</span></div>
        ${study.readOnly ? html`<span>${meaning ? whoWords(meaning) : t('parts.speakers.nobody')}</span>` : html`
          ${proposal && !meaning ? html`<button class="queue-take" title=${becauseWords(proposal)} @click=${() => this.#map(group, proposal.as)}>✓ ${whoWords(proposal.as)}</button>` : nothing}
          ${this.#choice(t('people.queue.label', {label}), meaning, (who) => this.#map(group, who))}`}
      </div>
      ${proposal && !meaning ? html`<p class="hint queue-because">${t('people.queue.propose')} ${becauseWords(proposal)}</p>` : nothing}
      ${speakers.length > 1 && !study.readOnly ? html`<button class="link-button" aria-expanded=${String(open)} @click=${() => this.#toggle(label)}>${t('people.queue.each')}</button>
        ${open ? html`<ul class="queue-each">${speakers.map((speaker) => html`<li><a href=${deskHref(speaker.source)}>${speaker.source}</a>
          <span class="hint">${t('parts.speakers.turns', {n: speaker.turns})}</span>
          ${this.#choice(t('people.queue.label', {label: `${label}, ${speaker.source}`}), meaningOf(speaker), (who) => this.#map({label, speakers: [speaker]}, who))}</li>`)}</ul>` : nothing}` : nothing}
    </li>`;
  }

  #choice(label, value, take) {
    return html`<wb-combobox class="queue-choice" hide-label creates label=${label} placeholder=${t('parts.speakers.nobody')} .options=${whoOptions()} .value=${value}
      .wordsOf=${whoWords} @wb-change=${({detail}) => detail && take(detail)}></wb-combobox>`;
  }

  #people() {
    return html`<div class="queue-people"><h2>${t('people.queue.people')}</h2>
      <ul>${[{pseudonym: RESEARCHER}, ...study.participants].map(({pseudonym, role}) => html`<li class="queue-person" ?data-over=${this.over === pseudonym}
        @dragover=${(event) => this.#hover(event, pseudonym)} @dragleave=${() => { this.over = null; }} @drop=${(event) => this.#drop(event, pseudonym)}>
        <span>${whoWords(pseudonym)}</span> <span class="hint">${role ?? ''}</span></li>`)}</ul></div>`;
  }

  #toggle(label) {
    this.opened = new Set(this.opened.has(label) ? [...this.opened].filter((other) => other !== label) : [...this.opened, label]);
  }

  #drag(event, group) {
    this.dragged = group;
    event.dataTransfer.effectAllowed = 'link';
    event.dataTransfer.setData('text/plain', group.label);
  }

  #hover(event, who) {
    if (this.dragged) {
      event.preventDefault();
      event.dataTransfer.dropEffect = 'link';
      this.over = who;
    }
  }

  #drop(event, who) {
    event.preventDefault();
    const group = this.dragged;
    this.dragged = null;
    this.over = null;
    if (group) {
      this.#map(group, who);
    }
  }

  async #map({label, speakers}, who) {
    const seq = await mapSpeakers(speakers.map(({source}) => source), {[label]: who});
    if (seq) {
      toast(t('people.queue.mappedTo', {n: speakers.length, label, who: whoWords(who)}), {action: takeBack(seq)});
      await this.speakers.again();
    }
  }

  async #takeAll(groups) {
    for (const {label, speakers, proposal} of groups) {
      if (!await mapSpeakers(speakers.map(({source}) => source), {[label]: proposal.as})) {
        break;
      }
    }
    await this.speakers.again();
  }
}

const becauseWords = ({as, because}) => t(`people.queue.because.${because}`, {who: whoWords(as)});

customElements.define('wb-speaker-queue', SpeakerQueue);
