/**
 * What of the text is in view, and how to bring a place into it. Beside the text only what is near the view is drawn: a
 * window's height above and below; it is drawn again before one gets to its edge.
 */
export class TextView {
  #scroll;
  #page;
  #desk;
  #draw;
  #drawnFor = null;
  #revealing = 0;

  /** @param {HTMLElement} scroll what scrolls @param draw draws what is near the view */
  constructor(scroll, page, desk, draw) {
    this.#scroll = scroll;
    this.#page = page;
    this.#desk = desk;
    this.#draw = draw;
  }

  begin() {
    const ends = new AbortController();
    this.#scroll.addEventListener('scroll', () => this.#scrolled(), {signal: ends.signal, passive: true});
    const sizes = new ResizeObserver(() => this.#draw());
    sizes.observe(this.#scroll);
    sizes.observe(this.#scroll.firstElementChild);
    return () => {
      ends.abort();
      sizes.disconnect();
      cancelAnimationFrame(this.#revealing);
    };
  }

  /** The stretch of text to draw for. @returns {[number, number]} */
  near() {
    const {top, bottom, height} = this.#scroll.getBoundingClientRect();
    this.#drawnFor = this.#scroll.scrollTop;
    const {segments} = this.#desk;
    const [first, last] = this.#page.indexesBetween(top - height, bottom + height);
    return [segments[first].start, segments[last].end];
  }

  /** The place at the top of the view, and how far it stands from there: what {@link restore} takes. */
  position() {
    const top = this.#scroll.getBoundingClientRect().top;
    const index = this.#page.indexAtHeight(top);
    return {offset: this.#desk.segments[index]?.start ?? 0, above: top - this.#page.elementOf(index).getBoundingClientRect().top};
  }

  restore({offset, above}) {
    this.#settle(() => {
      const rect = this.#page.elementOf(this.#page.locate(offset).index).getBoundingClientRect();
      return rect.top + above - this.#scroll.getBoundingClientRect().top;
    });
  }

  /** Brings a stretch into view, a third down. */
  reveal(start, end) {
    const {top, bottom} = this.#scroll.getBoundingClientRect();
    const first = this.#page.rectAt(start);
    const last = this.#page.rectAt(end, {before: true});
    if (first.top < top + 8 || last.bottom > bottom - 8) {
      this.#settle(() => {
        const view = this.#scroll.getBoundingClientRect();
        return this.#page.rectAt(start).top - (view.top + view.height / 3);
      });
    }
  }

  /** Keeps a place in view, moving no more than is needed. */
  follow(offset) {
    const {top, bottom} = this.#scroll.getBoundingClientRect();
    const rect = this.#page.rectAt(offset, {before: offset > 0});
    if (rect.bottom < top - 2000 || rect.top > bottom + 2000) {
      this.reveal(offset, offset);
    } else if (rect.top < top + 24) {
      this.#scroll.scrollTop += rect.top - top - 24;
    } else if (rect.bottom > bottom - 24) {
      this.#scroll.scrollTop += rect.bottom - bottom + 24;
    }
  }

  /** Moves a page up or down. @returns how far it moved */
  turn(way) {
    const before = this.#scroll.scrollTop;
    this.#scroll.scrollTop += way * (this.#scroll.clientHeight - 48);
    return this.#scroll.scrollTop - before;
  }

  /** Scrolls by what is still missing until it fits: parts that were never drawn get their true height only then. */
  #settle(missing, tries = 6) {
    cancelAnimationFrame(this.#revealing);
    const by = missing();
    if (Math.abs(by) > 1 && tries > 0) {
      const before = this.#scroll.scrollTop;
      this.#scroll.scrollTop += by;
      if (this.#scroll.scrollTop !== before) {
        this.#revealing = requestAnimationFrame(() => this.#settle(missing, tries - 1));
      }
    }
  }

  #scrolled() {
    if (this.#drawnFor === null || Math.abs(this.#scroll.scrollTop - this.#drawnFor) > this.#scroll.clientHeight / 2) {
      this.#draw();
    }
  }
}
