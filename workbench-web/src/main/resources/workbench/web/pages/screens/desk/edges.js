import {say} from '../../core/announce.js';
import {t} from '../../core/words.js';

/**
 * Moving the edges of the current excerpt without coding it anew: by its two handles, or by the keys that grow and shrink
 * a selection, kept by Enter and given up by Escape.
 */
export class Edges {
  #desk;
  #page;
  #caret;
  #steps;
  #handles;

  /** The id of the excerpt whose edges are being moved by keys, or null. */
  moving = null;

  /** @param {HTMLElement[]} handles for the start and the end */
  constructor(handles, {desk, page, caret, steps}) {
    this.#handles = handles;
    this.#desk = desk;
    this.#page = page;
    this.#caret = caret;
    this.#steps = steps;
    handles.forEach((handle) => handle.addEventListener('pointerdown', (event) => this.#grip(event, handle)));
  }

  /** Begins to move edges by keys: the excerpt's words become the selection. */
  begin() {
    const {excerpt} = this.#desk;
    if (!excerpt) {
      this.#desk.say(t('desk.noExcerptForEdges'), true);
      return;
    }
    this.moving = excerpt.id;
    this.#caret.goTo(excerpt.end, excerpt.start);
    say(t('desk.movingEdges'));
  }

  /** Moves the edges to the selection. @returns whether there was something to keep */
  keep() {
    const {selection} = this.#desk;
    const moved = this.moving;
    this.moving = null;
    if (moved === null || !selection) {
      return false;
    }
    this.#desk.moveEdges(moved, selection.start, selection.end);
    this.#desk.goToExcerpt(this.#desk.excerpt?.id ?? moved, {reveal: false});
    return true;
  }

  /** Leaves the edges where they were. @returns whether they were being moved */
  giveUp() {
    const moved = this.moving;
    this.moving = null;
    if (moved !== null) {
      this.#desk.goToExcerpt(moved, {reveal: false});
      say(t('desk.edgesStay'));
    }
    return moved !== null;
  }

  /** Draws the handles at the current excerpt. @param {DOMRect} origin of the page */
  draw(origin, [from, to]) {
    const excerpt = this.#desk.selection ? null : this.#desk.excerpt;
    this.#handles.forEach((handle) => {
      const atStart = handle.dataset.edge === 'start';
      const offset = excerpt && (atStart ? excerpt.start : excerpt.end);
      handle.hidden = offset === null || offset < from || offset > to;
      if (!handle.hidden) {
        const rect = this.#page.rectAt(offset, {before: !atStart});
        const words = this.#page.elementOf(this.#page.locate(offset).index).lastElementChild;
        const rightwards = getComputedStyle(words).direction === 'ltr';
        handle.style.setProperty('left', `${(atStart === rightwards ? rect.left : rect.right) - origin.left}px`);
        handle.style.setProperty('top', `${rect.top - origin.top}px`);
        handle.style.setProperty('height', `${rect.height}px`);
      }
    });
  }

  #grip(event, handle) {
    event.preventDefault();
    const {excerpt} = this.#desk;
    const atStart = handle.dataset.edge === 'start';
    const other = atStart ? excerpt.end : excerpt.start;
    let place = atStart ? excerpt.start : excerpt.end;
    handle.setPointerCapture(event.pointerId);
    const ends = new AbortController();
    const done = (keep) => {
      ends.abort();
      this.#desk.clearSelection();
      if (keep) {
        this.#desk.moveEdges(excerpt.id, Math.min(place, other), Math.max(place, other));
      }
    };
    const move = ({clientX, clientY, altKey}) => {
      const under = this.#page.pointUnder(clientX, clientY);
      if (under !== null) {
        place = altKey ? under : this.#toWord(under, atStart);
        this.#desk.select(place, other);
      }
    };
    handle.addEventListener('pointermove', move, {signal: ends.signal});
    handle.addEventListener('pointerup', () => done(true), {signal: ends.signal});
    handle.addEventListener('pointercancel', () => done(false), {signal: ends.signal});
    addEventListener('keydown', (key) => key.key === 'Escape' && done(false), {signal: ends.signal});
  }

  /** Handles stop at words; with Alt at any character. */
  #toWord(place, atStart) {
    const {start, end} = this.#steps.around(place, 'word');
    const inside = start <= place && place <= end;
    return !inside ? place : atStart ? start : end;
  }
}
