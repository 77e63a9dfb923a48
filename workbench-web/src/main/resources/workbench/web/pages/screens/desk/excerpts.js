/**
 * The excerpts of one source as the desk shows them: what the server has confirmed, and laid over it the changes that are
 * on their way. A change that is taken back leaves no trace, in whatever order the answers come.
 *
 * @typedef {object} Coding one coder's word on an excerpt; see the server's `reading`
 * @typedef {{id: string, start: number, end: number, codings: Coding[], memos?: number, saving?: boolean}} Excerpt
 *     start and end are code points; `saving` while the server has not confirmed it
 * @typedef {Map<string, (excerpt: Excerpt | undefined) => Excerpt | undefined>} Effects what a change does to each excerpt
 */
export class Excerpts {
  #confirmed = new Map();
  #pending = [];
  #shown = new Map();
  #order = null;
  #furthest = null;

  /** @param {Excerpt[]} excerpts all of them, as the server gives them */
  reset(excerpts) {
    this.#confirmed = new Map(excerpts.map((excerpt) => [excerpt.id, excerpt]));
    this.#shown = new Map(this.#confirmed);
    this.#pending.forEach((effects) => [...effects.keys()].forEach((id) => this.#show(id)));
    this.#order = null;
  }

  /** Takes in what the server says was touched; answers with the ids. */
  merge({excerpts, gone}) {
    excerpts.forEach((excerpt) => this.#confirmed.set(excerpt.id, excerpt));
    gone.forEach((id) => this.#confirmed.delete(id));
    const touched = [...excerpts.map((excerpt) => excerpt.id), ...gone];
    touched.forEach((id) => this.#show(id));
    return touched;
  }

  /** Shows a change before the server has confirmed it. @param {Effects} effects */
  begin(effects) {
    this.#pending.push(effects);
    [...effects.keys()].forEach((id) => this.#show(id));
    return [...effects.keys()];
  }

  /** The server has confirmed the change (and {@link merge} brought what came of it), or has refused it. */
  end(effects) {
    this.#pending = this.#pending.filter((other) => other !== effects);
    [...effects.keys()].forEach((id) => this.#show(id));
    return [...effects.keys()];
  }

  /** What was made here under a passing id is now called by the server's: changes still on their way follow. */
  rename(before, now) {
    for (const effects of this.#pending.filter((pending) => pending.has(before))) {
      effects.set(now, effects.get(before));
      effects.delete(before);
    }
    [before, now].forEach((id) => this.#show(id));
  }

  get size() {
    return this.#shown.size;
  }

  get(id) {
    return this.#shown.get(id);
  }

  /** In reading order; of those that begin together the longest first. @returns {Excerpt[]} */
  get sorted() {
    if (this.#order === null) {
      this.#order = [...this.#shown.values()].sort(inReadingOrder);
      let furthest = 0;
      this.#furthest = this.#order.map((excerpt) => (furthest = Math.max(furthest, excerpt.end)));
    }
    return this.#order;
  }

  /** Those that share at least one character with `start`..`end`, in reading order. */
  within(start, end) {
    const order = this.sorted;
    const found = [];
    for (let at = this.indexAt(end) - 1; at >= 0 && this.#furthest[at] > start; at--) {
      if (order[at].end > start) {
        found.push(order[at]);
      }
    }
    return found.reverse();
  }

  /** Where in the reading order the first excerpt stands that begins at or after `offset`. */
  indexAt(offset) {
    const order = this.sorted;
    let low = 0;
    let high = order.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (order[middle].start < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The one with just these edges. */
  standing(start, end) {
    return this.within(start, end).find((excerpt) => excerpt.start === start && excerpt.end === end);
  }

  /** The one that a coding stands on. */
  ofCoding(codingId) {
    return this.sorted.find((excerpt) => excerpt.codings.some((coding) => coding.id === codingId));
  }

  /** A coding as the server has it, without what is on its way. */
  confirmedCoding(codingId) {
    return [...this.#confirmed.values()].flatMap(({codings}) => codings).find((coding) => coding.id === codingId);
  }

  #show(id) {
    const excerpt = this.#pending.reduce(
      (shown, effects) => (effects.has(id) ? effects.get(id)(shown) : shown),
      this.#confirmed.get(id),
    );
    if (excerpt) {
      this.#shown.set(id, excerpt);
    } else {
      this.#shown.delete(id);
    }
    this.#order = null;
  }
}

/** The order in which excerpts are read. */
export function inReadingOrder(one, other) {
  return one.start - other.start || other.end - one.end || (one.id < other.id ? -1 : 1);
}
