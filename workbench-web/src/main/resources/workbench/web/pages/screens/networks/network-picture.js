import cytoscape from 'cytoscape';
import {WbElement, html, nothing, vars} from '../../core/element.js';
import {t} from '../../core/words.js';
import {pairOf, tieLooks} from './tie-looks.js';
import {tieLabels} from './tie-labels.js';
import {pictureStyle} from './picture-style.js';

const STILL = matchMedia('(prefers-reduced-motion: reduce)');
const DARK = matchMedia('(prefers-color-scheme: dark)');
const CYTOSCAPE_STYLE = '__________cytoscape_stylesheet';
const STEP = 1.3;

/**
 * A network at one event, with everybody at the place that the plan gives them (`network picture`): the same at every event.
 * It is a picture alone; what it shows is told in words by {@link describedFrame} and by the lists beside it.
 *
 *     <wb-network-picture .plan=${plan} .at=${2} .chosen=${'party'} zooms @wb-choose=${({detail: {party, tie}}) => …}></wb-network-picture>
 */
class NetworkPicture extends WbElement {
  static properties = {plan: {attribute: false}, at: {type: Number}, chosen: {attribute: false}, zooms: {type: Boolean}};
  #cy = null;
  #drawn = null;

  constructor() {
    super();
    Object.assign(this, {plan: null, at: 0, chosen: null, zooms: false});
    this.watch(() => this.#followTheme());
    this.watch(() => this.#followSize());
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#cy?.destroy();
    this.#cy = null;
    this.#drawn = null;
  }

  connectedCallback() {
    super.connectedCallback();
    this.requestUpdate();
  }

  render() {
    const frame = this.plan.events[this.at];
    return html`<div class="net-canvas" role="img" aria-label=${describedFrame(this.plan, frame)} ${vars({'--net-wide': this.plan.width, '--net-high': this.plan.height})}></div>
      ${this.zooms ? html`<div class="net-zoom" role="group" aria-label=${t('networks.zoom')}>
        <button class="icon-button" aria-label=${t('networks.zoomIn')} title=${t('networks.zoomIn')} @click=${() => this.#zoom(STEP)}>+</button>
        <button class="icon-button" aria-label=${t('networks.zoomOut')} title=${t('networks.zoomOut')} @click=${() => this.#zoom(1 / STEP)}>−</button>
        <button class="icon-button" aria-label=${t('networks.zoomAll')} title=${t('networks.zoomAll')} @click=${() => this.#fit()}>⤢</button></div>` : nothing}`;
  }

  updated() {
    if (this.#drawn !== this.plan) {
      this.#draw();
    }
    this.#show(this.plan.events[this.at]);
    this.#mark();
  }

  #draw() {
    keepPolicy();
    this.#cy?.destroy();
    this.#drawn = this.plan;
    this.looks = tieLooks(this.plan);
    const places = this.plan.events[0].standings;
    this.#cy = cytoscape({
      container: this.querySelector('.net-canvas'),
      elements: this.plan.nodes.map((node, at) => ({data: {id: node.party, kind: node.kind}, position: {x: places[at].x, y: places[at].y}})),
      layout: {name: 'preset', fit: false},
      style: this.#style(),
      autoungrabify: true,
      userZoomingEnabled: false,
      boxSelectionEnabled: false,
      userPanningEnabled: this.zooms,
      autounselectify: true,
      minZoom: 0.1,
      maxZoom: 5,
    });
    this.#cy.on('tap', (event) => {
      const element = event.target === this.#cy ? null : event.target;
      const tie = element?.data('record') ?? null;
      this.tell('wb-choose', {party: tie ? null : element?.id() ?? null, tie});
    });
    this.#fit();
  }

  #style() {
    return pictureStyle(this, this.looks, {still: STILL.matches});
  }

  /** Everybody stays where they are; who they are now, and how they are tied, changes. */
  #show(frame) {
    const before = new Map((this.plan.events[this.at - 1]?.ties ?? []).map((tie) => [pairOf(tie), tie.type]));
    this.#cy.batch(() => {
      frame.standings.forEach(({party, presence, role, x, y}, at) => {
        const node = this.#cy.getElementById(party);
        node.data({presence, words: wordsOf(this.plan.nodes[at].label, presence, role)});
        node.position({x, y});
      });
      this.#cy.remove('edge, .tie-words');
      this.#cy.add(this.#ties(frame, (tie) => this.at > 0 && before.get(pairOf(tie)) !== tie.type));
    });
  }

  /** The lines, and above all names the words on them. */
  #ties(frame, turned) {
    const places = new Map(frame.standings.map(({party, x, y}) => [party, {x, y}]));
    const ties = frame.ties.filter(({from, to}) => places.has(from) && places.has(to))
      .map((tie) => ({...tie, ends: {from: places.get(tie.from), to: places.get(tie.to)}}));
    const there = frame.standings.map((standing, at) => ({...standing, label: this.plan.nodes[at].label})).filter(({presence}) => presence !== 'absent');
    const labels = tieLabels(there, ties.map(({id, type, ends}) => ({id, type, ...ends})));
    return ties.flatMap((tie) => [
      {group: 'edges', data: {id: `tie-${tie.id}`, record: tie.id, source: tie.from, target: tie.to, type: tie.type, directed: tie.directed, turned: turned(tie)}},
      {group: 'nodes', classes: 'tie-words', data: {id: `words-${tie.id}`, record: tie.id, words: tie.type, turned: turned(tie)}, position: labels.get(tie.id)},
    ]);
  }

  #mark() {
    const all = this.#cy.elements().removeClass('chosen aside');
    const chosen = this.#cy.getElementById(this.chosen ?? '').union(this.#cy.getElementById(`tie-${this.chosen}`));
    if (chosen.nonempty()) {
      const lines = chosen.isNode() ? chosen.connectedEdges() : chosen;
      const words = this.#cy.$('.tie-words').filter((one) => lines.some((line) => line.data('record') === one.data('record')));
      all.difference(chosen.union(lines).union(lines.connectedNodes()).union(words)).addClass('aside');
      chosen.addClass('chosen');
    }
  }

  #fit() {
    const cy = this.#cy;
    if (!cy) {
      return;
    }
    cy.resize();
    const zoom = Math.min(cy.width() / this.plan.width, cy.height() / this.plan.height);
    cy.viewport({zoom, pan: {x: (cy.width() - this.plan.width * zoom) / 2, y: (cy.height() - this.plan.height * zoom) / 2}});
  }

  #zoom(by) {
    const cy = this.#cy;
    cy.zoom({level: cy.zoom() * by, renderedPosition: {x: cy.width() / 2, y: cy.height() / 2}});
  }

  #followTheme() {
    const turned = () => this.#cy?.style(this.#style());
    const observer = new MutationObserver(turned);
    observer.observe(document.documentElement, {attributeFilter: ['data-theme']});
    DARK.addEventListener('change', turned);
    return () => {
      observer.disconnect();
      DARK.removeEventListener('change', turned);
    };
  }

  #followSize() {
    const observer = new ResizeObserver(() => this.#fit());
    observer.observe(this);
    return () => observer.disconnect();
  }
}

/** Cytoscape would write a stylesheet of its own into the page, which the page's policy forbids; ours has what is in it. */
function keepPolicy() {
  if (!document.getElementById(CYTOSCAPE_STYLE)) {
    document.head.append(Object.assign(document.createElement('meta'), {id: CYTOSCAPE_STYLE}));
  }
}

function wordsOf(label, presence, role) {
  const sign = {joined: '+ ', left: '× '}[presence] ?? '';
  return role && (presence === 'member' || presence === 'joined') ? `${sign}${label}\n${role}` : `${sign}${label}`;
}

/** What a picture shows, in a sentence or two: for who does not see it. */
export function describedFrame(plan, frame) {
  const named = (...presences) => frame.standings.map(({presence}, at) => (presences.includes(presence) ? plan.nodes[at].label : null)).filter(Boolean);
  const parts = [t('networks.described', {
    network: plan.name, event: `${frame.order} ${frame.title}`, members: named('member', 'joined').length, ties: frame.ties.length,
  })];
  const joined = named('joined');
  const left = named('left');
  return [
    ...parts,
    joined.length ? t('networks.describedJoined', {names: joined.join(', ')}) : '',
    left.length ? t('networks.describedLeft', {names: left.join(', ')}) : '',
    t('networks.describedMore'),
  ].filter(Boolean).join(' ');
}

customElements.define('wb-network-picture', NetworkPicture);
