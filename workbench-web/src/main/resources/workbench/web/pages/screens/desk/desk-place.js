import {router} from '../../core/router.js';
import {t} from '../../core/words.js';

const KEY = 'workbench.desk.place';
const WAIT_MILLIS = 250;

/**
 * Where one was: the excerpt or the selection is in the address, so that it can be linked to; how the text was scrolled is
 * kept by the tab, so that a reload comes back to the same lines.
 */
export class DeskPlace {
  #desk;
  #pane;
  #timer = 0;

  constructor(desk, pane) {
    this.#desk = desk;
    this.#pane = pane;
  }

  /** Begins to write down where one is; the function that it gives ends it. */
  begin() {
    const soon = () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#keep(), WAIT_MILLIS);
    };
    const scroll = this.#pane.querySelector('.desk-scroll');
    ['selection', 'current', 'changed'].forEach((type) => this.#desk.addEventListener(type, soon));
    scroll.addEventListener('scroll', soon, {passive: true});
    const leave = () => this.#keep();
    addEventListener('pagehide', leave);
    return () => {
      clearTimeout(this.#timer);
      ['selection', 'current', 'changed'].forEach((type) => this.#desk.removeEventListener(type, soon));
      scroll.removeEventListener('scroll', soon);
      removeEventListener('pagehide', leave);
    };
  }

  /** Goes where the address says; if one was there before in this tab, to the same lines. */
  restore() {
    const {excerpt, at} = this.#addressed();
    const kept = JSON.parse(sessionStorage.getItem(KEY) ?? 'null');
    const same = kept?.source === this.#desk.source.id && kept.excerpt === excerpt && kept.at === at;
    this.follow({reveal: !same});
    if (same) {
      this.#pane.caret.adopt(kept.anchor, kept.caret);
      this.#pane.view.restore(kept.view);
    }
  }

  /** Goes to the excerpt or stretch that the address names, unless one is there. */
  follow({reveal = true} = {}) {
    const {excerpt, at} = this.#addressed();
    const {selection} = this.#desk;
    if (excerpt && excerpt !== this.#desk.excerpt?.id) {
      if (this.#desk.excerpts.get(excerpt)) {
        this.#desk.goToExcerpt(excerpt, {reveal});
      } else {
        this.#desk.say(t('desk.gone'), true);
      }
    } else if (at && at !== (selection && `${selection.start}-${selection.end}`)) {
      const [start, end] = at.split('-').map(Number);
      if (start >= 0 && end > start && end <= this.#desk.offsets.length) {
        if (reveal) {
          this.#desk.goTo(start);
        }
        this.#desk.select(start, end);
      }
    }
  }

  #addressed() {
    return {excerpt: router.params.get('excerpt'), at: router.params.get('at')};
  }

  #keep() {
    const {source, selection, excerpt, state} = this.#desk;
    if (state !== 'ready' || router.screen !== 'desk' || router.rest[0] !== source.label) {
      return;
    }
    const at = selection ? `${selection.start}-${selection.end}` : null;
    const named = !at && excerpt && !excerpt.id.startsWith('new:') ? excerpt.id : null;
    const {anchor, place} = this.#pane.caret;
    const kept = {source: source.id, excerpt: named, at, anchor, caret: place, view: this.#pane.view.position()};
    sessionStorage.setItem(KEY, JSON.stringify(kept));
    router.set({excerpt: named, at});
  }
}
