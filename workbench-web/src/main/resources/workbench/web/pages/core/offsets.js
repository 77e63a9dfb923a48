/**
 * The one place where the study's offsets (Unicode code points) and JavaScript's (UTF-16 units) are turned into each other.
 * Only the positions of astral characters (emoji and such) are kept, so a text without any costs nothing.
 */
export class Offsets {
  #units; // UTF-16 position of each astral character, ascending

  /** @param {string} text the frozen text of a source */
  constructor(text) {
    this.text = text;
    this.#units = [];
    for (const found of text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)) {
      this.#units.push(found.index);
    }
  }

  /** How many code points the text has. */
  get length() {
    return this.text.length - this.#units.length;
  }

  /** The UTF-16 position of the code point at `point`. */
  toUnits(point) {
    let low = 0;
    let high = this.#units.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#units[middle] - middle < point) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return point + low;
  }

  /** The code point at the UTF-16 position `unit`; in the middle of a pair, that pair's. */
  toPoints(unit) {
    let low = 0;
    let high = this.#units.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#units[middle] < unit) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    const inside = low > 0 && this.#units[low - 1] === unit - 1;
    return inside ? unit - 1 - (low - 1) : unit - low;
  }

  /** The words from code point `start` up to but not including `end`. */
  slice(start, end) {
    return this.text.slice(this.toUnits(start), this.toUnits(end));
  }

  /** The stretch without white space at its edges; as it was, if there is nothing else. */
  trimmed(start, end) {
    const [from, to] = [this.toUnits(start), this.toUnits(end)];
    const words = this.text.slice(from, to);
    return words.trim() === ''
      ? {start, end}
      : {start: this.toPoints(to - words.trimStart().length), end: this.toPoints(from + words.trimEnd().length)};
  }
}

/** Cuts `text` at code-point offsets: `cut('a😀b', 1, 2)` is the emoji. For a short text; a source's has its `Offsets`. */
export function cut(text, start, end) {
  return new Offsets(text).slice(start, end);
}
