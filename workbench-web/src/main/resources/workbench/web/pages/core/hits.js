import {get} from './api.js';

const PORTION = 40;

/**
 * What a question finds, page by page: the hits in sight, how many there are, and how they are spread over the facets.
 * Tells `change`.
 */
export class Hits extends EventTarget {
  #giveUp = null;
  #question = null;

  /** Excerpts, passages or memos, as `find` gives them. */
  items = [];
  total = 0;
  millis = 0;
  facets = {};
  /** `empty`, `loading`, `ready` or `failed`; what was found before stays while it is asked again. */
  state = 'empty';
  fault = null;

  /** Asks something. @param {object} question as `find` takes it */
  ask(question) {
    this.#question = question;
    return this.#read(PORTION);
  }

  /** Asks the same again, for as much as is shown. */
  again() {
    return this.#question ? this.#read(Math.max(PORTION, this.items.length)) : null;
  }

  get hasMore() {
    return this.items.length < this.total;
  }

  /** Shows more. @param {number} [portion] how many */
  more(portion = PORTION) {
    return this.#run(async (signal) => {
      const data = await this.#find({limit: portion, offset: this.items.length}, signal);
      this.items = [...this.items, ...itemsOf(data)];
    });
  }

  /** The places of all that is found, as `code` takes them; never more than the server names. */
  async places() {
    const {data} = await get('find', {...this.#question, places: true, limit: 0});
    return data.places;
  }

  #read(limit) {
    this.state = 'loading';
    return this.#run(async (signal) => {
      const data = await this.#find({limit, wide: true}, signal);
      Object.assign(this, {items: itemsOf(data), total: data.total, millis: data.tookMillis, facets: data.facets ?? {}});
    });
  }

  async #find(how, signal) {
    return (await get('find', {...this.#question, ...how}, {signal})).data;
  }

  async #run(act) {
    this.#giveUp?.abort();
    const giveUp = new AbortController();
    this.#giveUp = giveUp;
    this.#changed();
    try {
      await act(giveUp.signal);
      Object.assign(this, {state: 'ready', fault: null});
    } catch (fault) {
      if (fault.name === 'AbortError') {
        return;
      }
      Object.assign(this, {state: 'failed', fault});
    }
    if (giveUp === this.#giveUp) {
      this.#changed();
    }
  }

  #changed() {
    this.dispatchEvent(new Event('change'));
  }
}

const itemsOf = (data) => data.excerpts ?? data.memos;

/** A hit's place, as `code` takes it: `S03@120-180`. */
export const placeOf = ({source, start, end}) => `${source.label}@${start}-${end}`;
