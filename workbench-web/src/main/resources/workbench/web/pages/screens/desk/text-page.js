import {estimatedHeight, segmentView} from './segment-view.js';
import {segmentIndexAt} from './segments.js';

const STRIP_CHARACTERS = 5000;
const STRIP_SEGMENTS = 24;

/**
 * The text as it stands in the page: one element a segment, whose words are one text node, so that finding in the page,
 * copying and screen readers work as in any text. Segments stand in strips of about a window's height: the browser lays
 * out and paints only the strips near the view. Turns places of the study (code points) into places in the DOM and back.
 */
export class TextPage {
  #host;
  #desk;
  /** Of each segment: the text node of its words, and where they begin in UTF-16 units. */
  #nodes = [];
  #begins = [];
  #elements = [];
  /** The strips, and the index of the first segment of each. */
  #strips = [];
  #firsts = [];

  /** @param {HTMLElement} host holds nothing but the segments */
  constructor(host, desk) {
    this.#host = host;
    this.#desk = desk;
  }

  /** Lays out the source anew. */
  lay() {
    const {segments, offsets, text} = this.#desk;
    const view = segmentView(this.#desk);
    this.#begins = segments.map((segment) => offsets.toUnits(segment.start));
    this.#nodes = segments.map((segment, index) =>
      document.createTextNode(text.slice(this.#begins[index], offsets.toUnits(segment.end))),
    );
    this.#elements = segments.map((segment, index) => view(segment, index, this.#nodes[index]));
    this.#firsts = stripsOf(this.#nodes.map((node) => node.length));
    this.#strips = this.#firsts.map((first, at) => this.#strip(first, this.#firsts[at + 1] ?? this.length));
    this.#host.replaceChildren(...this.#strips);
  }

  #strip(from, to) {
    const strip = document.createElement('div');
    strip.className = 'seg-strip';
    strip.style.setProperty('--estimate', `${this.#nodes.slice(from, to).reduce((sum, node) => sum + estimatedHeight(node.length), 0)}rem`);
    strip.append(...this.#elements.slice(from, to));
    return strip;
  }

  get length() {
    return this.#nodes.length;
  }

  elementOf(index) {
    return this.#elements[index];
  }

  /** Where a place lies in the DOM; one between two segments at the end of the one before. */
  locate(offset) {
    const index = segmentIndexAt(this.#desk.segments, offset);
    const node = this.#nodes[index];
    const units = this.#desk.offsets.toUnits(offset) - this.#begins[index];
    return {index, node, units: Math.min(Math.max(units, 0), node.length)};
  }

  /** The stretch as static ranges, one a segment, so that what stands beside the words is not part of it. */
  pieces(start, end) {
    const from = this.locate(start);
    const to = this.locate(end);
    const pieces = [];
    for (let index = from.index; index <= to.index; index++) {
      const node = this.#nodes[index];
      const begins = index === from.index ? from.units : 0;
      const ends = index === to.index ? to.units : node.length;
      if (ends > begins) {
        pieces.push(new StaticRange({startContainer: node, startOffset: begins, endContainer: node, endOffset: ends}));
      }
    }
    return pieces;
  }

  /** The code point at a place in the DOM, or null if it is outside the text. */
  pointAt(node, units) {
    const element = node.nodeType === Node.TEXT_NODE ? node.parentElement : node;
    if (!this.#host.contains(element)) {
      return null;
    }
    if (element === this.#host || element.className === 'seg-strip') {
      const child = element.childNodes[units];
      const index = element === this.#host ? this.#firsts[units] : Number(child?.dataset.index ?? this.length);
      return this.#desk.segments[index]?.start ?? this.#desk.segments.at(-1).end;
    }
    const segment = element.closest('.seg');
    const index = Number(segment.dataset.index);
    const inWords = node === this.#nodes[index];
    const beside = element.closest('.seg-words') && units > 0 ? this.#nodes[index].length : 0;
    return this.#desk.offsets.toPoints(this.#begins[index] + (inWords ? units : beside));
  }

  /** The code point that is drawn at a place of the window, or null. */
  pointUnder(x, y) {
    const found = document.caretPositionFromPoint?.(x, y) ?? asPosition(document.caretRangeFromPoint?.(x, y));
    return found && this.pointAt(found.offsetNode, found.offset);
  }

  /** Where the character at (or, with `before`, the one before) a place is drawn. @returns {DOMRect} */
  rectAt(offset, {before = false} = {}) {
    const {index, node, units} = this.locate(offset);
    const range = document.createRange();
    if (node.length === 0) {
      return this.elementOf(index).getBoundingClientRect();
    }
    const from = before ? Math.max(0, units - 1) : Math.min(units, node.length - 1);
    range.setStart(node, from);
    range.setEnd(node, from + 1);
    const rects = range.getClientRects();
    return (before ? rects[rects.length - 1] : rects[0]) ?? range.getBoundingClientRect();
  }

  /** The segment that is drawn at the height `y` of the window. */
  indexAtHeight(y) {
    const strip = firstReaching(this.#strips, 0, this.#strips.length - 1, y);
    return firstReaching(this.#elements, this.#firsts[strip], (this.#firsts[strip + 1] ?? this.length) - 1, y);
  }

  /** The segments of the strips that lie between two heights of the window: first and last. */
  indexesBetween(top, bottom) {
    const last = this.#strips.length - 1;
    const to = firstReaching(this.#strips, 0, last, bottom);
    return [this.#firsts[firstReaching(this.#strips, 0, last, top)], (this.#firsts[to + 1] ?? this.length) - 1];
  }
}

/** Of elements one below the other, the first that reaches below a height. */
function firstReaching(elements, from, to, y) {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (elements[middle].getBoundingClientRect().bottom <= y) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}

/** Where strips begin, in segments of these lengths. */
function stripsOf(lengths) {
  const firsts = [];
  let characters = Number.POSITIVE_INFINITY;
  lengths.forEach((length, index) => {
    if (characters + length > STRIP_CHARACTERS || index - firsts.at(-1) >= STRIP_SEGMENTS) {
      firsts.push(index);
      characters = 0;
    }
    characters += length;
  });
  return firsts;
}

function asPosition(range) {
  return range && {offsetNode: range.startContainer, offset: range.startOffset};
}
