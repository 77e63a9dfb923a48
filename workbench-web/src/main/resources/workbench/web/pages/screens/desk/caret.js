import {say} from '../../core/announce.js';
import {t} from '../../core/words.js';
import {inWords} from './margin.js';

const SAID_CHARACTERS = 240;
/** What is said after a step of a unit that is no part of the text itself. */
const SAID = {line: 'sentence', text: 'sentence', 'turn-start': 'turn'};

/**
 * The place one is at in the text, and how far the selection reaches from there: the end that keys move. Goes along with
 * the browser's own selection, so that copying works, and says to a screen reader what it passes and what is selected.
 */
export class Caret {
  #desk;
  #page;
  #steps;
  #moved;
  #under = '';

  place = 0;
  anchor = 0;

  /** @param moved called whenever the place is another */
  constructor(desk, page, steps, moved) {
    this.#desk = desk;
    this.#page = page;
    this.#steps = steps;
    this.#moved = moved;
  }

  /** Goes a step; `extend` takes the selection along. */
  move(unit, way, extend = false) {
    const {selection} = this.#desk;
    if (selection && !extend && unit === 'character') {
      this.#go(way > 0 ? selection.end : selection.start);
      return;
    }
    const before = this.place;
    this.#go(this.#steps.from(before, unit, way), extend ? this.anchor : null);
    this.#sayPassed(before, unit, extend);
  }

  /** Goes a line up or down, or to the edge of the line, as the text is drawn. */
  moveLine(unit, way, extend = false) {
    this.#select();
    const drawn = getSelection();
    drawn.modify(extend ? 'extend' : 'move', way > 0 ? 'forward' : 'backward', unit);
    const place = this.#page.pointAt(drawn.focusNode, drawn.focusOffset);
    if (place !== null) {
      this.#go(place, extend ? this.anchor : null, {drawn: true});
      this.#sayPassed(place, 'line', extend);
    }
  }

  /** Selects the part around the caret; where there is a selection, its moving end takes one more. */
  take(unit) {
    const {selection} = this.#desk;
    if (!selection) {
      const {start, end} = this.#steps.around(this.place, unit);
      this.#go(end, start);
    } else {
      this.#go(this.#steps.from(this.place, unit, this.place >= this.anchor ? 1 : -1), this.anchor);
    }
    this.saySelection();
  }

  /** The moving end gives one part back. */
  giveBack(unit) {
    if (this.#desk.selection) {
      const way = this.place >= this.anchor ? -1 : 1;
      const place = this.#steps.from(this.place, unit, way);
      const {start, end} = this.#steps.trimmed(Math.min(place, this.anchor), Math.max(place, this.anchor));
      const overshot = way < 0 ? place <= this.anchor : place >= this.anchor;
      this.#go(overshot ? this.anchor : way < 0 ? end : start, this.anchor);
      this.saySelection();
    }
  }

  /** From now on keys move the other end. */
  swapEnds() {
    if (this.#desk.selection) {
      this.#go(this.anchor, this.place);
      say(t(this.place < this.anchor ? 'desk.movesStart' : 'desk.movesEnd'));
    }
  }

  /** Goes to a place, without a selection, or with one from `anchor`. */
  goTo(place, anchor = null) {
    this.#go(this.#steps.snapped(place), anchor);
  }

  /** Takes over what was selected elsewhere: with the mouse, or by another part of the desk. */
  adopt(anchor, place) {
    if (anchor !== this.anchor || place !== this.place) {
      this.anchor = anchor;
      this.place = place;
      this.#moved();
    }
  }

  /** What is selected, in words. */
  saySelection() {
    const {selection} = this.#desk;
    if (selection) {
      const words = this.#desk.words(selection.start, selection.end);
      const n = words.split(/\s+/).filter(Boolean).length;
      say(t('desk.selected', {n, words: shortened(words)}));
    }
  }

  #go(place, anchor = null, {drawn = false} = {}) {
    this.place = place;
    this.anchor = anchor ?? place;
    if (this.anchor === this.place) {
      this.#desk.clearSelection();
    } else {
      this.#desk.select(this.anchor, this.place);
    }
    if (!drawn) {
      this.#select();
    }
    this.#moved();
  }

  /** Lets the browser's selection be the same. */
  #select() {
    const [from, to] = [this.#page.locate(this.anchor), this.#page.locate(this.place)];
    const drawn = getSelection();
    if (drawn.focusNode !== to.node || drawn.focusOffset !== to.units || drawn.anchorNode !== from.node || drawn.anchorOffset !== from.units) {
      drawn.setBaseAndExtent(from.node, from.units, to.node, to.units);
    }
  }

  #sayPassed(before, unit, extend) {
    if (extend) {
      this.saySelection();
      return;
    }
    const here = unit === 'character' ? {start: this.place, end: this.#steps.from(this.place, 'character', 1)} : this.#steps.around(this.place, SAID[unit] ?? unit);
    const excerpts = this.#desk.excerpts.within(this.place, this.place + 1);
    const under = excerpts.map((excerpt) => inWords(this.#desk.codingsShown(excerpt))).join('; ');
    say([shortened(this.#desk.words(here.start, here.end)), under !== this.#under && (under || t('desk.leftExcerpt'))].filter(Boolean).join('. '));
    this.#under = under;
  }
}

/** Long words by their beginning and end. */
export function shortened(words, most = SAID_CHARACTERS) {
  return words.length <= most ? words : `${words.slice(0, (most * 2) / 3)} … ${words.slice(-most / 3)}`;
}
