/**
 * Changes as they happen, whoever makes them: `live.on(['source', 'coding'], (change) => …)`. A change made on this page
 * has `own: true`. After a lost server is back, everybody is told `{refresh: true}`, for what was missed is not known.
 */
import {PAGE} from './api.js';
import {connection} from './connection.js';

const TRY_AGAIN_MILLIS = 2000;
/** Changes that alter more kinds of thing than the one they are about. */
const FAR_REACHING = /undo|merge|split|import|crosswalk|border|remove|tidy/;

class Live {
  #listeners = new Set();
  #progress = new Set();
  #events = null;
  #missed = false;

  /** Begins to listen; once, by the shell. */
  begin() {
    const events = new EventSource('/api/v1/changes');
    this.#events = events;
    events.addEventListener('open', () => this.#opened());
    events.addEventListener('change', (event) => this.#heard(JSON.parse(event.data)));
    events.addEventListener('progress', (event) => this.#progressed(JSON.parse(event.data)));
    events.addEventListener('error', () => this.#broken(events));
  }

  /**
   * Hears changes of some kinds of thing.
   *
   * @param {string|string[]} entities `source`, `coding`, `code` …, or `*` for all
   * @param {(change: {seq, at, who, what, entity, id, summary, page, own: boolean, refresh?: boolean}) => void} hear
   * @returns {() => void} stops it
   */
  on(entities, hear) {
    const listener = {entities: [entities].flat(), hear};
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Hears how far long work of this page has come. */
  onProgress(hear) {
    this.#progress.add(hear);
    return () => this.#progress.delete(hear);
  }

  #opened() {
    connection.answered();
    if (this.#missed) {
      this.#missed = false;
      this.#listeners.forEach(({hear}) => hear({refresh: true, own: false, entity: '*'}));
    }
  }

  #heard(change) {
    const told = {...change, own: change.page === PAGE};
    const everybody = change.undoes != null || FAR_REACHING.test(change.what);
    for (const {entities, hear} of [...this.#listeners]) {
      if (everybody || entities.includes('*') || entities.includes(change.entity)) {
        hear(told);
      }
    }
  }

  #progressed(progress) {
    if (progress.page === undefined || progress.page === PAGE) {
      [...this.#progress].forEach((hear) => hear(progress));
    }
  }

  /** The browser tries again by itself unless it was turned away; then we do. */
  #broken(events) {
    this.#missed = true;
    if (connection.state === 'there') {
      connection.lost();
    }
    if (events.readyState === EventSource.CLOSED && events === this.#events) {
      setTimeout(() => this.begin(), TRY_AGAIN_MILLIS);
    }
  }
}

export const live = new Live();
