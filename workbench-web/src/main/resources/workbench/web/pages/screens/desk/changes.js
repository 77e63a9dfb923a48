import {get, Lost} from '../../core/api.js';
import {Excerpts} from './excerpts.js';

const TRY_AGAIN_MILLIS = 1000;

/**
 * Brings changes to the server one after the other, in the order in which they were made, and shows each of them at once.
 * What is confirmed comes back by reading the excerpts touched since the last reading, never by guessing.
 */
export class Changes {
  #told;
  #queue = Promise.resolve();
  #named = new Map();
  #reading = null;
  #again = false;

  /** The excerpts as the desk shows them. */
  excerpts = new Excerpts();
  /** How many changes are on their way. */
  open = 0;
  /** The journal's last change that the excerpts here reflect. */
  seq = 0;
  source = null;

  /** @param told called with the ids of the excerpts that look different now */
  constructor(told) {
    this.#told = told;
  }

  /** Begins with a source as the server has just read it. */
  begin({seq, source, excerpts}) {
    if (source.id !== this.source) {
      this.excerpts = new Excerpts();
    }
    this.seq = seq;
    this.source = source.id;
    this.excerpts.reset(excerpts);
  }

  /** What the server calls an excerpt or coding that was made here. */
  named(id) {
    return this.#named.get(id) ?? id;
  }

  /**
   * Makes a change: it shows at once, is sent when those before it are through, and is taken back if the server refuses.
   *
   * @param {Effects} effects what it does to the excerpts
   * @param {() => Promise<object>} send asks the server; ids are final by then
   * @param {(answer: object) => Map<string, string>} [names] what was made here under passing ids, and is called now
   * @returns the server's answer; fails as `send` fails
   */
  change(effects, send, names = () => new Map()) {
    this.open++;
    this.#told(this.excerpts.begin(effects));
    const sent = this.#queue.then(async () => {
      try {
        const {data: answer} = await send();
        await this.#readWhatCame();
        names(answer).forEach((now, before) => this.#name(before, now));
        return answer;
      } finally {
        this.open--;
        this.#told(this.excerpts.end(effects));
      }
    });
    this.#queue = sent.catch(() => undefined);
    return sent;
  }

  /** Waits until what was changed before has been answered. */
  settled() {
    return this.#queue;
  }

  /** Takes in what others changed; many calls in a row make one or two readings. */
  async refresh() {
    if (this.#reading) {
      this.#again = true;
      return this.#reading;
    }
    this.#reading = this.#read().finally(() => (this.#reading = null));
    await this.#reading;
    if (this.#again) {
      this.#again = false;
      await this.refresh();
    }
  }

  #name(before, now) {
    if (before !== now) {
      this.#named.set(before, now);
      this.excerpts.rename(before, now);
    }
  }

  /** What was saved stays in sight, also when the server is lost just then. */
  async #readWhatCame() {
    for (;;) {
      try {
        return await this.#read();
      } catch (fault) {
        if (!(fault instanceof Lost)) {
          throw fault;
        }
        await new Promise((resolve) => setTimeout(resolve, TRY_AGAIN_MILLIS));
      }
    }
  }

  async #read() {
    const source = this.source;
    if (source === null) {
      return;
    }
    const {data: since} = await get('reading', {source, since: this.seq});
    if (this.source === source && since.seq >= this.seq) {
      this.seq = since.seq;
      this.#told(this.excerpts.merge(since));
    }
  }
}
