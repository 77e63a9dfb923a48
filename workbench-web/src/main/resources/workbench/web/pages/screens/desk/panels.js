import {html, nothing} from '../../core/element.js';
import {study} from '../../core/study.js';
import {say} from '../../core/announce.js';
import {t} from '../../core/words.js';
import {CodesAtHand, listening} from './codes-at-hand.js';
import {Sides} from './sides.js';
import './code-panel.js';
import './coding.js';
import './compare-panel.js';
import './excerpt-panel.js';

/**
 * What stands around the text of the desk: codes at the left, the excerpt at the right, the comparison below, and the
 * palette over it. Carries what one of them asks for to the one that does it.
 */
export class Panels {
  #host;
  #stops = [];

  /** @param host the desk's screen, which has a `desk` */
  constructor(host) {
    this.#host = host;
    this.codes = new CodesAtHand(host.desk);
    this.sides = new Sides();
    host.addController(this);
  }

  hostConnected() {
    this.codes.begin();
    const heard = {
      'wb-code': ({path, details}) => void this.#coding.apply(path, details),
      'wb-palette': () => this.#coding.openPalette(),
      'wb-choose-code': (asked) => this.#coding.chooseCode(asked),
      'wb-blind': () => this.#blind(),
      'wb-to-codes': () => this.#to('left', 'wb-code-panel', (panel) => panel.focusFilter()),
      'wb-to-excerpt': () => this.#to('right', 'wb-excerpt-panel', (panel) => panel.focusFirst()),
      'wb-compare': (asked) => this.#compare(asked),
    };
    this.#stops = [
      ...Object.entries(heard).map(([name, hear]) => listening(this.#host, name, (event) => hear(event.detail ?? {}))),
      listening(this.sides, 'change', () => this.#host.requestUpdate()),
    ];
  }

  hostDisconnected() {
    this.codes.end();
    this.#stops.forEach((stop) => stop());
  }

  get #coding() {
    return this.#host.querySelector('wb-coding');
  }

  /** For the bar above the text: which sides are open. */
  toggles() {
    return html`<div class="side-toggles" role="group" aria-label=${t('coding.sides.group')}>${['left', 'right', 'below'].map((side) => html`
      <button class="quiet" aria-pressed=${this.sides.isOpen(side)} @click=${() => this.sides.toggle(side)}>${t(`coding.sides.${side}`)}</button>`)}</div>`;
  }

  left() {
    return html`<aside class="desk-side desk-left" ?hidden=${!this.sides.isOpen('left')} aria-label=${t('coding.codes')}>
        <wb-code-panel .desk=${this.#host.desk} .codes=${this.codes}></wb-code-panel></aside>
      <wb-splitter class="desk-split-left" side="left" .sides=${this.sides}></wb-splitter>`;
  }

  right() {
    return html`<wb-splitter class="desk-split-right" side="right" .sides=${this.sides}></wb-splitter>
      <aside class="desk-side desk-right" ?hidden=${!this.sides.isOpen('right')} aria-label=${t('coding.excerpt')}>
        <wb-excerpt-panel .desk=${this.#host.desk} .codes=${this.codes}></wb-excerpt-panel></aside>`;
  }

  /** The comparison asks the server for excerpts: it is there only while it is open. */
  below() {
    return !this.sides.isOpen('below') ? nothing : html`<wb-splitter class="desk-split-below" side="below" .sides=${this.sides}></wb-splitter>
      <aside class="desk-side desk-below" aria-label=${t('coding.comparison')}>
        <wb-compare-panel .desk=${this.#host.desk} .codes=${this.codes}></wb-compare-panel></aside>`;
  }

  /** @param pane the text pane, once it is there */
  over(pane) {
    return html`<wb-coding .desk=${this.#host.desk} .codes=${this.codes} .pane=${pane}></wb-coding>`;
  }

  /** Codes without seeing what others coded: nothing of theirs is drawn, listed or counted. */
  #blind() {
    const {desk} = this.#host;
    const blind = !desk.filter.coders;
    desk.setFilter({coders: blind ? new Set([study.coder]) : null});
    say(t(blind ? 'coding.blindNow' : 'coding.blindNoMore'));
  }

  async #to(side, name, focus) {
    this.sides.open(side);
    await this.#host.updateComplete;
    const panel = this.#host.querySelector(name);
    await panel.updateComplete;
    focus(panel);
  }

  async #compare({path, close}) {
    if (path) {
      this.#host.desk.setCode(path);
    }
    if (close || (this.sides.isOpen('below') && !path)) {
      this.sides.open('below', false);
      this.#host.querySelector('.desk-text')?.focus();
    } else {
      await this.#to('below', 'wb-compare-panel', (panel) => panel.focusFirst());
    }
  }
}
