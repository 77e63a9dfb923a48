import {WbElement, html} from '../../core/element.js';
import {keepSetting, setting} from '../../core/settings.js';
import {t} from '../../core/words.js';

/** The sides of the desk: how wide (or high) each is at first, at least and at most, in rem. */
const SIDES = {
  left: {size: 15, least: 11, most: 32, axis: 'x', way: 1, open: true},
  right: {size: 16.5, least: 13, most: 40, axis: 'x', way: -1, open: true},
  below: {size: 18, least: 7, most: 44, axis: 'y', way: -1, open: false},
};
const STEP_REM = 1;

/** Which sides of the desk are open, and how large: kept for each viewer, who may fold any of them away. */
export class Sides extends EventTarget {
  #kept = setting('desk.sides', {});

  of(name) {
    return {...SIDES[name], ...this.#kept[name]};
  }

  isOpen(name) {
    return this.of(name).open;
  }

  open(name, open = true) {
    this.#keep(name, {open});
  }

  toggle(name) {
    this.open(name, !this.isOpen(name));
  }

  resize(name, size) {
    const {least, most} = SIDES[name];
    this.#keep(name, {size: Math.max(least, Math.min(most, size)), open: true});
  }

  /** As custom properties of the desk. */
  get vars() {
    return Object.fromEntries(Object.keys(SIDES).map((name) => [`--${name}`, this.isOpen(name) ? `${this.of(name).size}rem` : '0rem']));
  }

  #keep(name, more) {
    this.#kept = {...this.#kept, [name]: {...this.#kept[name], ...more}};
    keepSetting('desk.sides', this.#kept);
    this.dispatchEvent(new Event('change'));
  }
}

/** The border between a side and the text: dragged, or moved by arrow keys; Enter or a double click folds the side away. */
class Splitter extends WbElement {
  static properties = {side: {}, sides: {attribute: false}};

  render() {
    const {size, least, most, axis, open} = this.sides.of(this.side);
    return html`<div class="splitter" role="separator" tabindex="0" data-axis=${axis} ?data-shut=${!open}
      aria-orientation=${axis === 'x' ? 'vertical' : 'horizontal'} aria-label=${t(`coding.sides.${this.side}`)}
      aria-valuenow=${open ? Math.round(size) : 0} aria-valuemin="0" aria-valuemax=${most} data-least=${least}
      title=${t('coding.sides.title')} @pointerdown=${this.#drag} @dblclick=${() => this.sides.toggle(this.side)} @keydown=${this.#key}></div>`;
  }

  #drag(event) {
    const {axis, way, size, open} = this.sides.of(this.side);
    const place = (one) => (axis === 'x' ? one.clientX : one.clientY);
    const from = place(event);
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    const bar = event.currentTarget;
    bar.setPointerCapture(event.pointerId);
    const move = (one) => this.sides.resize(this.side, (open ? size : 0) + (way * (place(one) - from)) / rem);
    bar.addEventListener('pointermove', move);
    bar.addEventListener('lostpointercapture', () => bar.removeEventListener('pointermove', move), {once: true});
  }

  #key(event) {
    const {axis, way, size} = this.sides.of(this.side);
    const by = (axis === 'x' ? {ArrowRight: 1, ArrowLeft: -1} : {ArrowDown: 1, ArrowUp: -1})[event.key];
    if (by) {
      event.preventDefault();
      this.sides.resize(this.side, size + by * way * STEP_REM);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      event.stopPropagation();
      this.sides.toggle(this.side);
    }
  }
}

customElements.define('wb-splitter', Splitter);
