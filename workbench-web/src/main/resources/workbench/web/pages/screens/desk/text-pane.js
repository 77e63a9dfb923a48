import {say} from '../../core/announce.js';
import {WbElement, html} from '../../core/element.js';
import {keys} from '../../core/keys.js';
import {FollowsStudy, study} from '../../core/study.js';
import {t} from '../../core/words.js';
import {Caret, shortened} from './caret.js';
import {Edges} from './edges.js';
import {Highlights, canHighlight} from './highlights.js';
import {lanesOf} from './lanes.js';
import {Margin, inWords} from './margin.js';
import {paneKeys} from './pane-keys.js';
import {Pointer} from './pointer.js';
import {Steps} from './steps.js';
import {TextPage} from './text-page.js';
import {TextView} from './text-view.js';

/**
 * The text of the source on the desk, with its excerpts: read, selected and gone through here. It shows the state of its
 * `desk` and changes it by the desk's methods alone. Everything drawn beside and over the text is drawn for what is near
 * the view, once a frame.
 */
class TextPane extends WbElement {
  static properties = {desk: {attribute: false}, offTheRecord: {type: Boolean}};

  #lanes = new Map();
  #drawing = 0;
  #ends = [];

  constructor() {
    super();
    this.offTheRecord = false;
    new FollowsStudy(this);
    this.watch(() => () => this.#end());
  }

  #end() {
    this.#ends.forEach((end) => end());
    this.#ends = [];
  }

  firstUpdated() {
    const {desk} = this;
    const [scroll, text, margin, caret, start, end] = ['scroll', 'text', 'margin', 'caret', 'edge[data-edge=start]', 'edge[data-edge=end]'].map(
      (name) => this.querySelector(`.desk-${name}`),
    );
    this.text = text;
    this.caretElement = caret;
    this.page = new TextPage(text, desk);
    this.steps = new Steps(desk, study.server.study.language);
    this.view = new TextView(scroll, this.page, desk, () => this.draw());
    this.caret = new Caret(desk, this.page, this.steps, () => this.#movedCaret());
    this.edges = new Edges([start, end], this);
    this.highlights = new Highlights(this.page);
    this.margin = new Margin(margin, this.page, desk);
    this.#ends = [
      this.highlights.begin(),
      this.view.begin(),
      new Pointer(text, this).begin(),
      keys.add({title: t('desk.keys.title'), host: text, keys: paneKeys(this)}),
      this.#listen(),
    ];
    this.#lay();
  }

  #listen() {
    const ends = new AbortController();
    const on = (type, hear) => this.desk.addEventListener(type, hear, {signal: ends.signal});
    on('reading', () => this.#lay());
    on('changed', () => this.#changed());
    on('filter', () => this.#changed());
    on('selection', () => this.#selected());
    on('current', ({detail}) => this.#current(detail));
    on('place', ({detail}) => this.goTo(detail.offset));
    this.text.addEventListener('focus', () => this.drawSoon(), {signal: ends.signal});
    this.text.addEventListener('blur', () => this.drawSoon(), {signal: ends.signal});
    this.text.addEventListener('pointermove', (event) => this.#pointed(event), {signal: ends.signal});
    return () => ends.abort();
  }

  updated() {
    this.drawSoon();
    if (this.page) {
      this.#markRestricted();
    }
  }

  #lay() {
    if (this.desk.state === 'ready' && this.desk.segments.length > 0) {
      this.page.lay();
      this.text.setAttribute('aria-label', t('desk.textOf', {label: this.desk.source.label, title: this.desk.source.title}));
      this.caret.adopt(0, 0);
      this.#markRestricted();
      this.#changed();
    }
  }

  #markRestricted() {
    const hidden = this.desk.state === 'ready' && !this.offTheRecord ? this.desk.restricted : [];
    this.highlights.mark('restricted', hidden);
  }

  #changed() {
    this.shown = this.desk.excerpts.sorted.filter((excerpt) => this.desk.isShown(excerpt));
    this.#lanes = lanesOf(this.shown);
    this.drawSoon();
  }

  #selected() {
    const {selection} = this.desk;
    const {anchor, place} = this.caret;
    if (selection && (Math.min(anchor, place) !== selection.start || Math.max(anchor, place) !== selection.end)) {
      this.caret.adopt(selection.start, selection.end);
    }
    const drawn = getSelection();
    if (!selection && !drawn.isCollapsed && this.text.contains(drawn.anchorNode)) {
      drawn.collapseToEnd(); // dragging over words that are still selected would carry them away
    }
    this.highlights.mark('selection', selection ? [[selection.start, selection.end]] : []);
    this.drawSoon();
  }

  #current({reveal}) {
    const {excerpt} = this.desk;
    if (excerpt && reveal) {
      this.caret.goTo(excerpt.start);
      this.view.reveal(excerpt.start, excerpt.end);
      this.#sayExcerpt(excerpt);
    }
    this.drawSoon();
  }

  #sayExcerpt(excerpt) {
    const codes = inWords(this.desk.codingsShown(excerpt));
    const words = shortened(this.desk.words(excerpt.start, excerpt.end));
    say(t('desk.excerptAt', {at: this.shown.indexOf(excerpt) + 1, of: this.shown.length, codes, words}));
  }

  /** Brings a place into view, and the caret to it. */
  goTo(offset) {
    this.caret.goTo(offset);
    this.view.reveal(offset, offset);
  }

  /** Whether the text at the caret runs from left to right. */
  runsRightwards() {
    return this.#directionAt(this.caret.place) === 'ltr';
  }

  #directionAt(place) {
    return getComputedStyle(this.page.elementOf(this.page.locate(place).index).lastElementChild).direction;
  }

  /** A window's height up or down; the caret keeps its place in the window. */
  turnPage(way) {
    const {left, top} = this.page.rectAt(this.caret.place);
    this.view.turn(way);
    const place = this.page.pointUnder(left + 1, top + 1);
    this.caret.goTo(place ?? this.steps.from(this.caret.place, 'text', way));
  }

  /** Goes to the next of the excerpts that overlap here. */
  cycle() {
    const here = this.desk.excerptsAt(this.desk.excerpt?.start ?? this.caret.place);
    if (here.length > 1) {
      this.desk.goToExcerpt(here[(here.indexOf(this.desk.excerpt) + 1) % here.length].id);
    } else {
      this.desk.say(t(here.length ? 'desk.overlapsNone' : 'desk.noExcerptHere'));
    }
  }

  /** Lets go of the selection, then of the excerpt. */
  letGo() {
    if (this.edges.giveUp()) {
      return true;
    }
    if (this.desk.selection) {
      this.caret.goTo(this.caret.place);
      return true;
    }
    const had = this.desk.excerpt !== null;
    this.desk.leaveExcerpt();
    return had;
  }

  #movedCaret() {
    this.view.follow(this.caret.place);
    this.tell('wb-caret', {place: this.caret.place});
    this.drawSoon();
  }

  #pointed({clientX, clientY}) {
    const place = this.page.pointUnder(clientX, clientY);
    const here = place === null ? [] : this.desk.excerptsAt(place);
    this.margin.point(new Set(here.map((excerpt) => excerpt.id)));
    this.tell('wb-pointed', {place});
  }

  /** Draws everything again with the next frame. */
  drawSoon() {
    this.#drawing ||= requestAnimationFrame(() => this.draw());
  }

  draw() {
    cancelAnimationFrame(this.#drawing);
    this.#drawing = 0;
    if (!this.page?.length || this.desk.state !== 'ready') {
      return;
    }
    const near = this.view.near();
    const current = this.desk.excerpt?.id ?? null;
    const shown = this.desk.excerpts
      .within(...near)
      .filter((excerpt) => this.#lanes.has(excerpt.id))
      .map((excerpt) => ({excerpt, lane: this.#lanes.get(excerpt.id), code: this.desk.codingsShown(excerpt)[0]?.code ?? null}));
    this.margin.draw(shown, near, current);
    this.highlights.paint(shown, near, current);
    const origin = this.text.getBoundingClientRect();
    this.edges.draw(origin, near);
    this.#drawCaret(origin, near);
  }

  #drawCaret(origin, [from, to]) {
    const {place} = this.caret;
    const element = this.caretElement;
    element.hidden = document.activeElement !== this.text || place < from || place > to;
    if (!element.hidden) {
      const {units, node} = this.page.locate(place);
      const atEnd = units === node.length && units > 0;
      const rect = this.page.rectAt(place, {before: atEnd});
      const leftwards = this.#directionAt(place) === 'rtl';
      element.style.setProperty('left', `${(atEnd === leftwards ? rect.left : rect.right) - origin.left}px`);
      element.style.setProperty('top', `${rect.top - origin.top}px`);
      element.style.setProperty('height', `${rect.height}px`);
    }
  }

  render() {
    return html`${canHighlight ? '' : html`<p class="desk-notice">${t('desk.noHighlights')}</p>`}
      <div class="desk-scroll">
        <div class="desk-page">
          <div
            class="desk-text"
            role="textbox"
            aria-multiline="true"
            aria-readonly="true"
            tabindex="0"
            lang=${study.server.study.language}
            aria-label=${t('desk.text')}
            ?data-off-the-record=${this.offTheRecord}
          ></div>
          <div class="desk-margin" role="group" aria-label=${t('desk.margin')}></div>
          <div class="desk-overlay" aria-hidden="true">
            <div class="desk-caret" hidden></div>
            <div class="desk-edge" data-edge="start" hidden></div>
            <div class="desk-edge" data-edge="end" hidden></div>
          </div>
        </div>
      </div>`;
  }
}

customElements.define('wb-text-pane', TextPane);
