/**
 * What undo and redo would do now, for the coder of this page, as the journal tells it. Undo of an undo is the redo: it is
 * offered as long as the coder changed nothing since.
 */
import {get, post} from './api.js';
import {live} from './live.js';
import {saving} from './saving.js';
import {study} from './study.js';
import {tellFault, toast} from './announce.js';
import {t} from './words.js';

const LOOKED_AT = 60;
const GATHER_MILLIS = 200;

class Undoing extends EventTarget {
  #timer = null;
  #awaited = new Set();
  undo = null;
  redo = null;

  begin() {
    live.on('*', () => this.#soon());
    study.addEventListener('change', () => this.#soon());
    this.#read();
  }

  /**
   * Undo and redo wait for changes that are made already and not sent yet.
   *
   * @param {() => Promise<any>} settled waits for them
   * @returns {() => void} waits for them no longer
   */
  waitFor(settled) {
    this.#awaited.add(settled);
    return () => this.#awaited.delete(settled);
  }

  /** What is last counts when it is asked for, not when it was looked at last. */
  async #upToNow() {
    await Promise.all([...this.#awaited].map((settled) => settled()));
    await saving.settled();
    await this.#read();
  }

  async undoNow() {
    await this.#upToNow();
    if (this.undo) {
      await this.#takeBack(this.undo, 'shell.undone');
    }
  }

  async redoNow() {
    await this.#upToNow();
    if (this.redo) {
      await this.#takeBack(this.redo, 'shell.redone');
    }
  }

  async #takeBack(change, words) {
    try {
      await post('undo', {change: change.seq});
      toast(t(words, {what: change.words}));
    } catch (fault) {
      tellFault(fault);
    }
    await this.#read();
  }

  #soon() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#read(), GATHER_MILLIS);
  }

  async #read() {
    try {
      const {data} = await get('journal', {last: LOOKED_AT});
      const own = data.filter((change) => change.who === study.coder).reverse();
      const bySeq = new Map(data.map((change) => [change.seq, change]));
      this.undo = described(own.find((change) => change.undoes === null && change.undoneBy === null));
      const last = own.find((change) => change.undoneBy === null);
      this.redo = last && last.undoes !== null && !redoes(last, bySeq) ? described(last, bySeq.get(last.undoes)) : null;
      this.dispatchEvent(new Event('change'));
    } catch (fault) {
      console.warn('the journal could not be read', fault);
    }
  }
}

/** An undo of an undo put something back: to take that back is no redo. */
function redoes(change, bySeq) {
  return bySeq.get(change.undoes)?.undoes != null;
}

function described(change, of = change) {
  return change ? {seq: change.seq, words: [of.what, of.summary].filter(Boolean).join(': ')} : null;
}

export const undoing = new Undoing();

/**
 * What a toast offers after a change: to take just that one back, also when others were made since.
 *
 * @param {number} seq the number of the change, as the answer to it has it
 */
export function takeBack(seq) {
  return {words: t('shell.undoThis'), run: async () => {
    try {
      await post('undo', {change: seq});
    } catch (fault) {
      tellFault(fault);
    }
  }};
}
