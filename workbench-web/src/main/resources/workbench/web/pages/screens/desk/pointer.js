/**
 * Mouse and finger in the text: what the browser has selected becomes the selection of the desk, a click goes to the
 * excerpt under it, a further click at the same place to the next one there.
 */
export class Pointer {
  #host;
  #desk;
  #page;
  #steps;
  #caret;
  #pressed = false;

  constructor(host, {desk, page, steps, caret}) {
    this.#host = host;
    this.#desk = desk;
    this.#page = page;
    this.#steps = steps;
    this.#caret = caret;
  }

  /** Begins to listen; the function that it gives ends it. */
  begin() {
    const ends = new AbortController();
    const {signal} = ends;
    this.#host.addEventListener('pointerdown', () => (this.#pressed = true), {signal});
    addEventListener('pointerup', (event) => this.#released(event), {signal});
    addEventListener('pointercancel', () => (this.#pressed = false), {signal});
    document.addEventListener('selectionchange', () => this.#pressed || this.#takeOver(), {signal});
    return () => ends.abort();
  }

  #released(event) {
    if (this.#pressed && event.button === 0) {
      // the browser clears an old selection only after this event
      setTimeout(() => {
        this.#takeOver();
        if (getSelection().isCollapsed && this.#host.contains(event.target)) {
          this.#clicked(event);
        }
      });
    }
    this.#pressed = false;
  }

  #takeOver() {
    const drawn = getSelection();
    if (drawn.rangeCount === 0 || drawn.isCollapsed) {
      return;
    }
    const anchor = this.#page.pointAt(drawn.anchorNode, drawn.anchorOffset);
    const focus = this.#page.pointAt(drawn.focusNode, drawn.focusOffset);
    if (anchor === null || focus === null || anchor === focus || (anchor === this.#caret.anchor && focus === this.#caret.place)) {
      return;
    }
    const {start, end} = this.#steps.trimmed(
      this.#steps.snapped(Math.min(anchor, focus)),
      this.#steps.snapped(Math.max(anchor, focus)),
    );
    this.#caret.adopt(anchor < focus ? start : end, anchor < focus ? end : start);
    this.#desk.select(start, end);
  }

  #clicked(event) {
    const place = this.#page.pointUnder(event.clientX, event.clientY);
    if (place === null) {
      return;
    }
    this.#caret.goTo(place);
    const here = this.#desk.excerptsAt(place);
    if (here.length) {
      this.#desk.goToExcerpt(here[(here.indexOf(this.#desk.excerpt) + 1) % here.length].id, {reveal: false});
    } else {
      this.#desk.leaveExcerpt();
    }
  }
}
