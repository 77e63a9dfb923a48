import {WbElement, html, nothing} from '../../core/element.js';
import {study} from '../../core/study.js';
import {Loaded} from '../../core/loaded.js';
import {get} from '../../core/api.js';
import {deskHref, href, router} from '../../core/router.js';
import {formatDate} from '../../core/format.js';
import {VALENCES, signOf} from '../../core/valence.js';
import {valenceSign} from '../../parts/wb-valence.js';
import {t} from '../../core/words.js';
import {nameOf} from '../influences/influence-rows.js';
import {borderEvent, editEvent, orderEvent, removeEvent} from './event-forms.js';
import {when} from './event-timeline.js';
import '../../parts/wb-excerpt.js';
import '../../parts/wb-menu.js';

const EXCERPTS_AT_ONCE = 15;

/**
 * One event: what changed in it, its networks, influences, sources and memos, and the excerpts that speak of it.
 *
 *     <wb-event-panel event="steady-by-contract" valence="negative" .params=${filters}></wb-event-panel>
 */
class EventPanel extends WbElement {
  static properties = {event: {}, valence: {attribute: false}, params: {attribute: false}, shown: {state: true}};
  #asked = '';

  constructor() {
    super();
    this.shown = EXCERPTS_AT_ONCE;
    this.about = new Loaded(this, (signal) => this.#known ? get('event/show', {event: this.event}, {signal}) : null, {on: ['event', 'coding', 'source', 'memo']});
    this.excerpts = new Loaded(this, (signal) => this.event ? get('find', {...this.params, event: this.event, valence: this.valence, limit: this.shown, sort: 'source'}, {signal}) : null, {on: ['coding', 'excerpt']});
    this.influences = new Loaded(this, (signal) => this.#known ? get('influences', {event: this.event, 'by-network': true}, {signal}) : null, {on: ['influence']});
  }

  get #known() {
    return Boolean(study.event(this.event));
  }

  willUpdate(changed) {
    if (changed.has('event') || changed.has('valence')) {
      this.shown = EXCERPTS_AT_ONCE;
    }
    const asked = JSON.stringify([this.event, this.valence, this.params, this.shown]);
    if (asked !== this.#asked && this.isConnected) {
      if (changed.has('event')) {
        this.about.data = undefined;
        this.about.again();
        this.influences.again();
      }
      this.#asked = asked;
      this.excerpts.again();
    }
  }

  render() {
    return html`<section class="panel" aria-label=${t('events.panel')}>
      ${this.#known ? this.about.render((event) => this.#head(event)) : this.#noEvent()}
      <div class="event-excerpts"><h3>${t('events.excerpts')}</h3>${this.#signs()}</div>
      ${this.excerpts.render((found) => html`<p class="hint" role="status">${t('events.found', {n: found.total})}</p>
        <ul class="evidence">${found.excerpts.map((excerpt) => html`<li><wb-excerpt .excerpt=${excerpt}></wb-excerpt></li>`)}</ul>
        ${found.total > found.excerpts.length ? html`<button @click=${() => { this.shown += 2 * EXCERPTS_AT_ONCE; }}>${t('events.more')}</button>` : nothing}`)}
    </section>`;
  }

  #noEvent() {
    return html`<div class="panel-head"><h2>${t('events.noEvent')}</h2>${this.#close()}</div>`;
  }

  #close() {
    return html`<button class="icon-button" aria-label=${t('process.closePanel')} @click=${() => router.set({event: null, valence: null})}>×</button>`;
  }

  #head(event) {
    return html`<div class="panel-head"><div><h2><span class="event-order">${event.order}</span> ${event.title}</h2>
        <p class="net-detail">${[when(event), event.phase, event.case ? study.caseName(event.case) : ''].filter(Boolean).join(' · ')}
          ${event.predicted ? html`<span class="badge">${t('events.predicted')}</span>` : nothing}</p></div>${this.#close()}</div>
      <p class="event-key-points">${event.keyPoints || t('events.noKeyPoints')}</p>
      ${study.readOnly ? nothing : html`<div class="toolbar"><button @click=${() => editEvent(event, this.about.seq)}>${t('process.edit')}</button>
        <button @click=${() => borderEvent(event)}>${t('events.borderButton')}</button>
        <wb-menu words=${t('events.moreMenu')} .items=${[{words: t('events.keys.earlier'), run: () => orderEvent(event, -1)}, {words: t('events.keys.later'), run: () => orderEvent(event, 1)},
          {separator: true}, {words: t('process.remove'), danger: true, run: () => removeEvent(event, () => router.set({event: null, valence: null}))}]}></wb-menu></div>`}
      ${event.networks.length ? html`<p>${t('events.networks')} ${event.networks.map((slug, at) => html`${at ? ', ' : ''}<a href=${href('/networks', {network: slug, event: event.slug})}>${study.networkName(slug)}</a>`)}</p>` : nothing}
      ${this.influences.data?.length ? html`<div><h3>${t('events.influences')}</h3><ul class="event-influences">${this.influences.data.map((one) => html`<li>
        ${valenceSign(one.valence)} <a href=${href('/influences', {influence: nameOf(one)})}>${one.name}</a> <span class="net-detail">${study.networkName(one.network)}</span></li>`)}</ul></div>` : nothing}
      <details><summary>${t('events.sourcesOf', {n: event.sources.length})}${event.memos.length ? `, ${t('events.memosOf', {n: event.memos.length})}` : ''}</summary>
        <ul class="event-sources">${event.sources.map((source) => html`<li><a href=${deskHref(source.label)}>${source.label}</a> ${source.title}
          <span class="net-detail">${[formatDate(source.date), t('events.codingsOf', {n: source.codings}), source.asAWhole ? t('events.asAWhole') : ''].filter(Boolean).join(' · ')}</span></li>`)}
        ${event.memos.map((memo) => html`<li class="event-memo"><span class="badge">${memo.kind}</span> ${memo.text}</li>`)}</ul></details>`;
  }

  #signs() {
    return html`<div class="segmented" role="group" aria-label=${t('events.bySign')}>${[null, ...VALENCES].map((valence) => html`
      <button aria-pressed=${String((this.valence ?? null) === valence)} aria-label=${valence ? t(`parts.valence.${valence}`) : nothing} @click=${() => router.set({valence})}>${valence ? signOf(valence) : t('events.all')}</button>`)}</div>`;
  }
}

customElements.define('wb-event-panel', EventPanel);
