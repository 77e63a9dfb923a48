/** The journal as it is read: newest first, page by page; what happens meanwhile waits until the person wants to see it. */
import {get} from '../../core/api.js';
import {live} from '../../core/live.js';

const AT_ONCE = 60;
const GATHER_MILLIS = 150;

export class JournalPages {
  #host;
  #params;
  #asked = 0;
  #timer = null;
  #stop = null;

  changes = [];
  fresh = [];
  more = false;
  loading = true;
  fault = null;

  /** @param {() => object} params the filters, as options of `journal` */
  constructor(host, params) {
    this.#host = host;
    this.#params = params;
    host.addController(this);
  }

  hostConnected() {
    this.#stop = live.on('*', () => this.#soon());
    this.begin();
  }

  hostDisconnected() {
    this.#stop?.();
    clearTimeout(this.#timer);
  }

  /** The newest page, with a given change among it if there is one: older ones come before it. */
  async begin({upTo = null} = {}) {
    this.changes = [];
    this.fresh = [];
    this.loading = true;
    await this.#page(upTo === null ? {} : {before: upTo + AT_ONCE / 2});
  }

  /** The page after the last one shown. */
  older() {
    return this.#page({before: this.changes.at(-1)?.seq});
  }

  /** Shows what came meanwhile. */
  showFresh() {
    this.changes = [...this.fresh, ...this.changes];
    this.fresh = [];
    this.#host.requestUpdate();
  }

  async #page(from) {
    const number = ++this.#asked;
    this.loading = true;
    this.#host.requestUpdate();
    try {
      const {data} = await get('journal', {...this.#params(), ...from, last: AT_ONCE + 1});
      if (number === this.#asked) {
        const page = data.reverse();
        this.more = page.length > AT_ONCE;
        this.changes = [...this.changes, ...page.slice(0, AT_ONCE)];
        Object.assign(this, {loading: false, fault: null});
      }
    } catch (fault) {
      if (number === this.#asked) {
        Object.assign(this, {loading: false, fault});
      }
    }
    this.#host.requestUpdate();
  }

  #soon() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#newest(), GATHER_MILLIS);
  }

  /** New changes come on top; an undo alters what is told of the one it took back. */
  async #newest() {
    const newest = (this.fresh[0] ?? this.changes[0])?.seq ?? 0;
    try {
      const {data} = await get('journal', {...this.#params(), last: AT_ONCE});
      const came = data.reverse().filter(({seq}) => seq > newest);
      const undone = new Map(came.filter(({undoes}) => undoes !== null).map(({seq, undoes}) => [undoes, seq]));
      this.changes = this.changes.map((change) => (undone.has(change.seq) ? {...change, undoneBy: undone.get(change.seq)} : change));
      this.fresh = [...came, ...this.fresh];
      if (scrolledToTop() || this.changes.length === 0) {
        this.showFresh();
      }
      this.#host.requestUpdate();
    } catch (fault) {
      console.warn('the journal could not be read', fault);
    }
  }
}

/** Who looks at the newest changes sees them come; who reads further down is not moved. */
const scrolledToTop = () => document.getElementById('main').scrollTop < 20;
