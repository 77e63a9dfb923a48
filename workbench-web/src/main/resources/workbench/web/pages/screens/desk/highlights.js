import {lookOf} from '../../core/looks.js';

/**
 * Colours the excerpts without touching the text's DOM, by the CSS Custom Highlight API: the wash of the code's colour
 * behind the words, and the code's pattern as a line below them. Excerpts that overlap run on different lanes and have
 * their lines at different depths, so that each can be followed; where they overlap the wash is darker.
 */
const LEVELS = 3;
const MARKS = {selection: 10, found: 11, here: 12};

/** Whether this browser can. */
export const canHighlight = 'highlights' in CSS;

export class Highlights {
  #page;
  #sheet = new CSSStyleSheet();
  #named = new Map();
  #used = new Set();

  /** @param {TextPage} page */
  constructor(page) {
    this.#page = page;
  }

  /** Begins to colour; the function that it gives ends it. */
  begin() {
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, this.#sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
      [...this.#used].forEach((name) => CSS.highlights?.delete(name));
    };
  }

  /**
   * Colours the excerpts that are near the view.
   *
   * @param {Array<{excerpt: Excerpt, lane: number, code: string | null}>} shown in reading order
   * @param {[number, number]} view the stretch of text that is near the view
   * @param {string | null} current the id of the current excerpt
   */
  paint(shown, [from, to], current) {
    if (!canHighlight) {
      return;
    }
    const pieces = (start, end) => this.#page.pieces(Math.max(start, from), Math.min(end, to));
    const ranges = new Map([...this.#named.values()].map((name) => [name, []]));
    for (const {excerpt, lane, code} of shown) {
      const name = this.#look(code, lane % LEVELS);
      ranges.set(name, (ranges.get(name) ?? []).concat(pieces(excerpt.start, excerpt.end)));
    }
    ranges.forEach((found, name) => this.#set(name, found, 0));
    const here = shown.find(({excerpt}) => excerpt.id === current)?.excerpt;
    this.#set('desk-overlap', overlaps(shown.map(({excerpt}) => excerpt)).flatMap(([start, end]) => pieces(start, end)), 1);
    this.#set('desk-current', here ? pieces(here.start, here.end) : [], 2);
  }

  /** Marks the selection, what was found (`found`, and `here` for the one that one is at) or what is off the record. */
  mark(name, stretches) {
    if (canHighlight) {
      const pieces = stretches.flatMap(([start, end]) => this.#page.pieces(start, end));
      this.#set(`desk-${name}`, pieces, MARKS[name] ?? 3);
    }
  }

  #set(name, pieces, priority) {
    this.#used.add(name);
    const highlight = CSS.highlights.get(name);
    if (!highlight) {
      CSS.highlights.set(name, Object.assign(new Highlight(...pieces), {priority}));
    } else if (pieces.length > 0 || highlight.size > 0) {
      highlight.clear();
      pieces.forEach((piece) => highlight.add(piece));
    }
  }

  /** The highlight for a look and a level; its rule is made when it is first met. */
  #look(code, level) {
    const {wash, strong, pattern} = code ? lookOf(code) : UNCODED;
    const key = [wash, strong, pattern, level].join('|');
    if (!this.#named.has(key)) {
      const name = `desk-code-${this.#named.size}`;
      this.#named.set(key, name);
      this.#sheet.insertRule(`.seg-words::highlight(${name}) {
        background-color: ${wash};
        text-decoration: underline ${pattern === 'thick' ? 'solid' : pattern} ${strong} ${pattern === 'thick' ? 3 : 1.5}px;
        text-underline-offset: ${0.2 + level * 0.24}em;
        text-decoration-skip-ink: none;
      }`);
    }
    return this.#named.get(key);
  }
}

const UNCODED = {wash: 'var(--sunken)', strong: 'var(--line-control)', pattern: 'dotted'};

/** The stretches in which at least two of them lie. @param {Excerpt[]} excerpts in reading order */
export function overlaps(excerpts) {
  const stretches = [];
  let reached = 0;
  for (const {start, end} of excerpts) {
    const until = Math.min(end, reached);
    if (until > start) {
      const last = stretches.at(-1);
      if (last && last[1] >= start) {
        last[1] = Math.max(last[1], until);
      } else {
        stretches.push([start, until]);
      }
    }
    reached = Math.max(reached, end);
  }
  return stretches;
}
