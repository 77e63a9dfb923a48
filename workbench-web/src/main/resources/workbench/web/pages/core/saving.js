/**
 * The state of what was changed on this page: saved when, being saved, or waiting because the server is lost. Changes are
 * sent one after the other, in the order they were made. One that the server could not be told stays first in line and is
 * tried again until it answers; its key lets the server know it for the same. Tells `change`.
 */
import {connection, Lost} from './connection.js';

const WAITS_MILLIS = [500, 1000, 2000, 4000];

class Saving extends EventTarget {
  #line = [];
  #busy = false;
  savedAt = null;
  /** True while the first in line could not be told. */
  stuck = false;

  constructor() {
    super();
    addEventListener('beforeunload', (event) => this.waiting && event.preventDefault());
  }

  /** How many changes the server has not yet taken. */
  get waiting() {
    return this.#line.length;
  }

  /**
   * Sends a change when those before it were taken.
   *
   * @param {() => Promise<any>} send sends it; may be called again if the server was lost
   * @param {{keep?: boolean}} [how] keep: false gives it up when the server is lost (files cannot be kept in line)
   */
  change(send, {keep = true} = {}) {
    return new Promise((resolve, reject) => {
      this.#line.push({send, keep, resolve, reject});
      this.#changed();
      this.#work();
    });
  }

  /** Waits until the server has taken, or refused, what was sent so far. */
  async settled() {
    while (this.waiting) {
      await new Promise((resolve) => this.addEventListener('change', resolve, {once: true}));
    }
  }

  async #work() {
    if (this.#busy) {
      return;
    }
    this.#busy = true;
    for (let tries = 0; this.#line.length > 0;) {
      const first = this.#line[0];
      try {
        const answer = await first.send();
        this.savedAt = new Date();
        this.#done(() => first.resolve(answer));
        tries = 0;
      } catch (fault) {
        if (fault instanceof Lost && first.keep) {
          this.stuck = true;
          this.#changed();
          await tryAgainAfter(WAITS_MILLIS[Math.min(tries++, WAITS_MILLIS.length - 1)]);
        } else {
          this.#done(() => first.reject(fault));
          tries = 0;
        }
      }
    }
    this.#busy = false;
  }

  #done(settle) {
    this.#line.shift();
    this.stuck = false;
    this.#changed();
    settle();
  }

  #changed() {
    this.dispatchEvent(new Event('change'));
  }
}

/** Waits, but no longer than until the server is known to be there again. */
function tryAgainAfter(millis) {
  return new Promise((resolve) => {
    const timer = setTimeout(go, millis);
    const heard = () => connection.state === 'there' && go();
    connection.addEventListener('change', heard);
    function go() {
      clearTimeout(timer);
      connection.removeEventListener('change', heard);
      resolve();
    }
  });
}

export const saving = new Saving();
