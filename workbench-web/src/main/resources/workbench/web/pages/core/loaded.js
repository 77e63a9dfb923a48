/**
 * What a component shows of the study: asked for when it appears, again when the question changes, and again when somebody
 * changed what it shows. An older question still under way is given up.
 *
 *     this.sources = new Loaded(this, (signal) => get('sources', {}, {signal}), {on: ['source', 'coding']});
 *     render() { return this.sources.render((sources) => html`…`); }
 */
import {html} from 'lit';
import {live} from './live.js';
import '../parts/wb-state.js';

const GATHER_MILLIS = 120;

export class Loaded {
  #host;
  #ask;
  #on;
  #stop = null;
  #giveUp = null;
  #timer = null;

  /** The answer's data, once there is one; kept while it is asked for again. */
  data = undefined;
  /** The number of the journal's last change when it was read: what `ifMatch` wants. */
  seq = 0;
  fault = null;
  loading = false;

  /**
   * @param {import('lit').ReactiveControllerHost} host
   * @param {(signal: AbortSignal) => Promise<{data, seq}>|null} ask null: nothing to ask now
   * @param {{on?: string|string[], own?: boolean}} [how] `on`: kinds of thing whose changes make it ask again
   */
  constructor(host, ask, {on = []} = {}) {
    this.#host = host;
    this.#ask = ask;
    this.#on = [on].flat();
    host.addController(this);
  }

  hostConnected() {
    this.#stop = this.#on.length ? live.on(this.#on, () => this.#soon()) : null;
    this.again();
  }

  hostDisconnected() {
    this.#stop?.();
    this.#giveUp?.abort();
    clearTimeout(this.#timer);
  }

  /** Asks again, now. */
  async again() {
    this.#giveUp?.abort();
    const giveUp = new AbortController();
    this.#giveUp = giveUp;
    const asked = this.#ask(giveUp.signal);
    this.loading = asked !== null;
    this.#host.requestUpdate();
    if (asked === null) {
      this.data = undefined;
      return;
    }
    try {
      const {data, seq} = await asked;
      if (giveUp === this.#giveUp) {
        Object.assign(this, {data, seq, fault: null, loading: false});
      }
    } catch (fault) {
      if (giveUp === this.#giveUp && fault.name !== 'AbortError') {
        Object.assign(this, {fault, loading: false});
      }
    }
    this.#host.requestUpdate();
  }

  /** Several changes in a row are answered by one question. */
  #soon() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.again(), GATHER_MILLIS);
  }

  /** What `show` makes of the data; or that it is being fetched, or why it could not be. */
  render(show) {
    if (this.data !== undefined) {
      return show(this.data);
    }
    if (this.fault) {
      return html`<wb-state .fault=${this.fault} @wb-again=${() => this.again()}></wb-state>`;
    }
    return html`<wb-state loading></wb-state>`;
  }
}
