import {segmentIndexAt} from './segments.js';

/**
 * How one goes through a text and takes hold of parts of it: by character, word, sentence, paragraph and turn, as the
 * study's language has them. All places are code points; a step never ends between two parts of the source.
 */
export class Steps {
  #desk;
  #segmenters = {};
  #language;

  /** @param desk gives text and segments @param {string} language of the study, for words and sentences */
  constructor(desk, language) {
    this.#desk = desk;
    this.#language = language;
  }

  /** The place one step on (`way` 1) or back (-1) from `offset`. */
  from(offset, unit, way) {
    const {segments} = this.#desk;
    if (unit === 'text') {
      return way > 0 ? segments.at(-1).end : segments[0].start;
    }
    const index = segmentIndexAt(segments, offset);
    const segment = segments[index];
    if (unit === 'turn-start') {
      return way < 0 && offset > segment.start ? segment.start : (segments[index + way]?.start ?? offset);
    }
    if (way > 0 ? offset < segment.end : offset > segment.start) {
      return this.#within(segment, offset, unit, way);
    }
    const next = segments[index + way];
    if (!next) {
      return offset;
    }
    const edge = way > 0 ? next.start : next.end;
    return unit === 'character' || next.start === next.end ? edge : this.#within(next, edge, unit, way);
  }

  /** The part around a place: {start, end}, without the white space at its edges. */
  around(offset, unit) {
    const segment = this.#desk.segments[segmentIndexAt(this.#desk.segments, offset)];
    const from = offset < segment.end || segment.end === segment.start ? offset : this.#within(segment, offset, unit, -1);
    const end = this.#within(segment, from, unit, 1);
    const start = end > segment.start ? this.#within(segment, end, unit, -1) : segment.start;
    return this.trimmed(start, end);
  }

  /** Without white space at the edges. */
  trimmed(start, end) {
    return this.#desk.offsets.trimmed(start, end);
  }

  /** The nearest place that has words to be shown: a place between two parts goes to the part before. */
  snapped(offset) {
    const segment = this.#desk.segments[segmentIndexAt(this.#desk.segments, offset)];
    return Math.min(Math.max(offset, segment.start), segment.end);
  }

  /** In UTF-16 units from the segment's beginning; looks only at what is near. */
  #within(segment, offset, unit, way) {
    const {offsets, text} = this.#desk;
    const begins = offsets.toUnits(segment.start);
    const words = text.slice(begins, offsets.toUnits(segment.end));
    const partAt = this.#partAt(words, unit);
    let at = offsets.toUnits(offset) - begins;
    while (way > 0 ? at < words.length : at > 0) {
      const part = partAt(way > 0 ? at : at - 1);
      if (part.whole && (way > 0 ? part.end > at : part.start < at)) {
        return offsets.toPoints(begins + (way > 0 ? part.end : part.start));
      }
      at = way > 0 ? part.next : part.start;
    }
    return way > 0 ? segment.end : segment.start;
  }

  /** Gives the part in which a unit lies: {start, end, next, whole: whether one stops there}. */
  #partAt(words, unit) {
    switch (unit) {
      case 'turn':
        return () => ({start: 0, end: words.length, next: words.length, whole: true});
      case 'paragraph':
        return (at) => lineAt(words, at);
      case 'character':
        return this.#cut(words, 'grapheme');
      case 'word':
      case 'sentence':
        return this.#cut(words, unit);
      default:
        throw new RangeError(`nothing is called ${unit}`);
    }
  }

  #cut(words, granularity) {
    this.#segmenters[granularity] ??= new Intl.Segmenter(this.#language, {granularity});
    const parts = this.#segmenters[granularity].segment(words);
    return (at) => {
      const {index, segment, isWordLike = true} = parts.containing(at);
      const length = granularity === 'sentence' ? segment.trimEnd().length : segment.length;
      return {start: index, end: index + length, next: index + segment.length, whole: isWordLike && length > 0};
    };
  }
}

function lineAt(words, at) {
  const start = words.lastIndexOf('\n', at - 1) + 1;
  const found = words.indexOf('\n', at);
  const end = found === -1 ? words.length : found;
  return {start, end, next: end + 1, whole: end > start};
}
