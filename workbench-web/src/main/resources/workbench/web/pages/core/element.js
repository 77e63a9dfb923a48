/**
 * What every component of the pages is made from: Lit in light DOM, so that one set of stylesheets, the text selection,
 * labels and `aria-…` references work across components.
 */
import {LitElement} from 'lit';
import {Directive, directive, PartType} from 'lit/directive.js';

export {html, svg, nothing} from 'lit';

/** Base class of all components. Renders into itself; `tell` sends an event up; `watch` ties a subscription to its life. */
export class WbElement extends LitElement {
  #watching = [];
  #ends = [];

  createRenderRoot() {
    return this;
  }

  connectedCallback() {
    super.connectedCallback();
    this.#ends = this.#watching.map((begin) => begin());
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#ends.forEach((end) => end?.());
    this.#ends = [];
  }

  /**
   * Begins something whenever the component is shown, and ends it when it goes.
   *
   * @param {() => (() => void)} begin begins it and gives the function that ends it
   */
  watch(begin) {
    this.#watching.push(begin);
    if (this.isConnected) {
      this.#ends.push(begin());
    }
  }

  /** Sends the event `name` up the page, with `detail`; false if somebody prevented what would follow. */
  tell(name, detail = null) {
    return this.dispatchEvent(new CustomEvent(name, {detail, bubbles: true, cancelable: true}));
  }
}

class Vars extends Directive {
  constructor(part) {
    super(part);
    if (part.type !== PartType.ELEMENT) {
      throw new Error('vars() stands among the attributes of an element: <div ${vars({…})}>');
    }
    this.names = new Set();
  }

  render() {}

  update(part, [values]) {
    const style = part.element.style;
    for (const name of this.names) {
      if (!(name in values)) {
        style.removeProperty(name);
      }
    }
    this.names = new Set(Object.keys(values));
    for (const name of this.names) {
      style.setProperty(name, String(values[name]));
    }
  }
}

/**
 * Sets styles through the element's own style object, which the Content-Security-Policy allows; a `style="…"` attribute
 * (and Lit's `styleMap`, which writes one first) it does not: `<div ${vars({'--share': 0.4, width: '3em'})}>`.
 */
export const vars = directive(Vars);
