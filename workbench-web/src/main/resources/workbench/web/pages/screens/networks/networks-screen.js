import {WbElement, html, nothing} from '../../core/element.js';
import {FollowsStudy, study} from '../../core/study.js';
import {Loaded} from '../../core/loaded.js';
import {get} from '../../core/api.js';
import {router} from '../../core/router.js';
import {keys} from '../../core/keys.js';
import {say} from '../../core/announce.js';
import {t} from '../../core/words.js';
import {chosenView, screenTabs, views} from '../../parts/screen-tabs.js';
import {RECORD_KINDS, addNetwork, addRecord} from './network-forms.js';
import {networkLegend} from './network-legend.js';
import {partyCard} from './party-card.js';
import {statePaths} from './network-changes.js';
import './network-picture.js';
import './network-changes.js';
import './network-lists.js';
import './event-slider.js';
import '../../parts/wb-download.js';
import '../../parts/wb-combobox.js';

const VIEWS = ['one', 'all', 'lists'];
const PANEL = 400;
const GAP = 16;
const WIDTH_STEP = 40;
/** Wider plans lie so flat that a large window would be half empty: the picture is drawn larger instead. */
const WIDEST_PLAN = 920;

/** A network from event to event: a picture whose places stay still, what changed in words, and the same in lists. */
class NetworksScreen extends WbElement {
  constructor() {
    super();
    new FollowsStudy(this);
    const on = ['network', 'actor', 'membership', 'association', 'focus', 'state', 'task', 'strategy', 'event'];
    this.plan = new Loaded(this, (signal) => this.network && get('network/picture', {network: this.network, width: this.#width(), columns: 1}, {signal}), {on});
    this.shown = new Loaded(this, (signal) => this.#frame() && get('network/show', {network: this.network, at: this.#frame().event}, {signal}), {on});
    this.changes = new Loaded(this, (signal) => this.#before() && get('network/show', {network: this.network, between: [this.#before().event, this.#frame().event]}, {signal}), {on});
    this.actors = new Loaded(this, (signal) => get('actor/list', {}, {signal}), {on: ['actor']});
    this.watch(() => {
      const moved = () => this.#moved();
      router.addEventListener('change', moved);
      return () => router.removeEventListener('change', moved);
    });
    this.watch(() => keys.add({title: t('networks.keys'), host: this, keys: [
      {press: '[', does: t('networks.eventBefore'), run: () => this.#step(-1)},
      {press: ']', does: t('networks.eventAfter'), run: () => this.#step(1)},
    ]}));
  }

  /** The network that the address names; else the one formed of others, for it is what studies are about; else the first. */
  get network() {
    const named = router.params.get('network');
    return study.network(named)?.slug ?? (study.networks.find(({origins}) => origins.length) ?? study.networks[0])?.slug ?? null;
  }

  get view() {
    return chosenView(VIEWS);
  }

  #moved() {
    const asked = this.#layout;
    if (asked !== this.asked) {
      this.asked = asked;
      this.plan.again().then(() => this.#details());
    } else {
      this.#details();
    }
    this.requestUpdate();
  }

  firstUpdated() {
    this.asked = this.#layout;
  }

  /** What the places depend on: nothing else may move anybody, neither another event nor a scroll bar that comes or goes. */
  get #layout() {
    return [this.network, this.view === 'all'].join();
  }

  /** The lists and changes follow the event that is chosen, not each redrawing. */
  #details() {
    const asked = [this.network, this.#frame()?.event, this.#before()?.event, this.plan.seq].join();
    if (asked !== this.detailed) {
      this.detailed = asked;
      this.shown.again();
      this.changes.again();
    }
  }

  updated() {
    if (this.plan.data) {
      this.#details();
    }
  }

  get #at() {
    const events = this.plan.data?.events ?? [];
    const named = events.findIndex(({event}) => event === router.params.get('event'));
    return named >= 0 ? named : 0;
  }

  #frame() {
    return this.plan.data?.events[this.#at];
  }

  /** What the changes are told since: the event that the address names, else the one before. */
  #before() {
    const events = this.plan.data?.events ?? [];
    const named = events.findIndex(({event}) => event === router.params.get('since'));
    return named >= 0 && named < this.#at ? events[named] : events[this.#at - 1];
  }

  /** As wide as there is room for, measured once a layout; a picture is scaled where the window changes. */
  #width() {
    if (this.measured !== this.#layout) {
      this.measured = this.#layout;
      this.width = this.#room();
    }
    return this.width;
  }

  #room() {
    const whole = Math.max(480, (document.querySelector('main')?.clientWidth ?? innerWidth) - 2 * GAP);
    const main = whole > 900 ? whole - PANEL - GAP : whole;
    const columns = whole > 1500 ? 3 : whole > 900 ? 2 : 1;
    const width = this.view === 'all' ? (whole - (columns - 1) * GAP) / columns : main;
    return Math.min(WIDEST_PLAN, Math.max(440, Math.round(width / WIDTH_STEP) * WIDTH_STEP));
  }

  #step(by) {
    const events = this.plan.data?.events ?? [];
    const to = Math.min(events.length - 1, Math.max(0, this.#at + by));
    if (events[to]) {
      this.#go(to);
    }
  }

  #go(at) {
    const frame = this.plan.data.events[at];
    router.set({event: frame.event, since: null});
    say(`${frame.order} ${frame.title}`);
  }

  render() {
    return html`${screenTabs('process')}
      <div class="screen-head"><h1>${t('nav.networks')}</h1>${this.network ? this.#tools() : nothing}</div>
      <div class="screen-body">${this.network ? this.#content() : html`<wb-state heading=${t('networks.none')} text=${t('networks.noneText')}
        .action=${study.readOnly ? null : {words: t('networks.addNetwork'), run: addNetwork}}></wb-state>`}</div>`;
  }

  #tools() {
    const options = study.networks.map(({slug, name, kind}) => ({value: slug, words: name, detail: kind ?? ''}));
    return html`<div class="toolbar">
      <wb-combobox class="net-choose" label=${t('networks.network')} hide-label .options=${options} .value=${this.network}
        @wb-change=${({detail}) => detail && router.set({network: detail, event: null, since: null, party: null}, {step: true})}></wb-combobox>
      ${views(VIEWS, (name) => t(`networks.views.${name}`))}
      ${study.readOnly ? nothing : html`<wb-menu words=${t('process.add')} .items=${this.#additions()}></wb-menu>`}
      <wb-download words=${t('networks.downloadPicture')} path="network/picture" .formats=${['svg', 'png', 'html']}
        .params=${{network: this.network, ...(this.view === 'one' && this.#frame() ? {at: this.#frame().event} : {})}}></wb-download>
      <wb-download words=${t('networks.downloadGraph')} path="network/export" .formats=${['graphml', 'gexf', 'csv']} .params=${{network: this.network}}></wb-download></div>`;
  }

  #additions() {
    return [...RECORD_KINDS.map((kind) => ({words: t(`networks.add.${kind}`), run: () => addRecord(kind, this.#where())})),
      {separator: true}, {words: t('networks.addNetwork'), run: addNetwork}];
  }

  #where() {
    const parties = [
      ...(this.actors.data ?? []).map(({slug, label, kind}) => ({value: slug, words: label, detail: t(`networks.kinds.${kind}`)})),
      ...study.networks.map(({slug, name}) => ({value: slug, words: name, detail: t('networks.kinds.network'), network: true})),
    ];
    const used = new Set(['transactional', 'collaborative', ...(this.plan.data?.events ?? []).flatMap(({ties}) => ties.map(({type}) => type))]);
    return {network: this.network, at: this.#frame()?.event ?? study.events[0]?.slug, parties, types: [...used].map((type) => ({value: type, words: type}))};
  }

  nameOf = (slug) => this.plan.data?.nodes.find(({party}) => party === slug)?.label ?? this.actors.data?.find((actor) => actor.slug === slug)?.label ?? study.networkName(slug);

  #content() {
    if (this.plan.fault?.status === 400 && this.plan.data === undefined) {
      return html`<wb-state heading=${t('networks.nobodyYet', {name: study.networkName(this.network)})} text=${t('networks.nobodyYetText')}
        .action=${study.readOnly ? null : {words: t('networks.add.member'), run: () => addRecord('member', this.#where())}}></wb-state>`;
    }
    return this.plan.render((plan) => (this.view === 'all' ? this.#all(plan) : this.#one(plan)));
  }

  #one(plan) {
    const frame = this.#frame();
    return html`<div class="net-one">
      <div class="net-main">
        <wb-event-slider .events=${plan.events} .at=${this.#at} @wb-event=${({detail}) => this.#go(detail)}></wb-event-slider>
        ${frameHead(frame)}
        ${this.view === 'one' ? html`
          <wb-network-picture zooms .plan=${plan} .at=${this.#at} .chosen=${this.#chosen} @wb-choose=${this.#choose}></wb-network-picture>
          ${networkLegend(plan, frame)}` : this.#lists()}
      </div>
      <aside class="net-panel" aria-label=${t('networks.panel')}>
        ${this.#chosen ? partyCard(plan, this.#chosen, this.nameOf, () => router.set({party: null})) : nothing}
        ${this.#changes()}
        ${this.view === 'one' ? html`<details class="net-words" ?open=${Boolean(this.wordsOpen)} @toggle=${(event) => { this.wordsOpen = event.target.open; }}>
          <summary>${t('networks.inWords')}</summary>${this.#lists()}</details>` : nothing}
      </aside></div>`;
  }

  get #chosen() {
    return router.params.get('party');
  }

  #choose = ({detail: {party, tie}}) => router.set({party: party ?? tie});

  #lists() {
    return this.shown.render((answer) => html`<wb-network-lists .answer=${answer} .seq=${this.shown.seq} .where=${this.#where()} .nameOf=${this.nameOf}
      .chosen=${this.#chosen} @wb-choose=${this.#choose}></wb-network-lists>`);
  }

  #changes() {
    const before = this.#before();
    if (!before) {
      return html`<h2>${t('networks.first')}</h2><p class="hint">${t('networks.firstText')}</p>`;
    }
    const earlier = this.plan.data.events.slice(0, this.#at);
    return html`<div class="net-changes-head"><h2>${t('networks.changedSince')}</h2>
      <select aria-label=${t('networks.changedSinceLabel')} @change=${(event) => router.set({since: event.target.value})}>${earlier.map(({event, order, title}) => html`
        <option value=${event} ?selected=${event === before.event}>${order} ${title}</option>`)}</select></div>
      ${this.changes.render((answer) => html`<wb-network-changes .answer=${answer} .nameOf=${this.nameOf}></wb-network-changes>`)}`;
  }

  #all(plan) {
    return html`<ol class="net-all">${plan.events.map((frame, at) => html`<li>
      ${frameHead(frame, () => router.set({event: frame.event, view: null}, {step: true}))}
      <wb-network-picture .plan=${plan} .at=${at} .chosen=${this.#chosen} @wb-choose=${this.#choose}></wb-network-picture></li>`)}</ol>
      ${networkLegend(plan)}`;
  }
}

/** The event, the focus and the states that stand above a picture. */
function frameHead(frame, open = null) {
  const title = html`${frame.order} ${frame.title}`;
  return html`<div class="net-frame-head" ?data-predicted=${frame.predicted}>
    ${open ? html`<h2><button class="link-button" @click=${open}>${title}</button> ${predicted(frame)}</h2>` : predicted(frame)}
    <p class="net-focus"><span class="net-label">${t('networks.lists.focus')}</span> ${frame.focus ? `“${frame.focus}”` : t('networks.noneOf.focus')}</p>
    ${frame.states.length ? html`<ul class="net-states">${statePaths(frame.states).map(({words}) => html`<li>${words}</li>`)}</ul>` : nothing}</div>`;
}

const predicted = (frame) => (frame.predicted ? html`<span class="badge">${t('networks.predicted')}</span>` : nothing);

customElements.define('wb-networks-screen', NetworksScreen);
