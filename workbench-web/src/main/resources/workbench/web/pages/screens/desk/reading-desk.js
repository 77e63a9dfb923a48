import {get, Lost} from '../../core/api.js';
import {Offsets} from '../../core/offsets.js';
import {t} from '../../core/words.js';
import {Changes} from './changes.js';
import {uncodedFrom} from './segments.js';

/**
 * What lies on the desk and where one is in it: the source, its excerpts, the selection, the excerpt and the code one is
 * at. {@link Desk} adds the changes.
 */
export class ReadingDesk extends EventTarget {
  #currentId = null;
  #asked = null;

  /** `empty` (no source), `loading`, `ready`, `missing` (removed or unknown) or `failed`. */
  state = 'empty';
  /** The server's words when the state is `missing` or `failed`. */
  problem = null;
  source = null;
  text = '';
  /** Turns code points into positions in {@link text} and back. */
  offsets = new Offsets('');
  segments = [];
  restricted = [];
  /** {start, end} in code points, or null. */
  selection = null;
  /** The path of the current code, or null. */
  currentCode = null;
  /** The code applied last, for {@link applyLast}. */
  lastCode = null;
  /** Of whom, which layers and which codes excerpts are shown; null shows all. */
  filter = {coders: null, layers: null, codes: null};

  constructor() {
    super();
    /** @protected */
    this.changes = new Changes((ids) => this.emit('changed', {ids}));
  }

  /** Brings a source to the desk; afterwards the state tells what came of it. */
  async load(label) {
    this.selection = null;
    this.#currentId = null;
    this.#become('loading', null);
    await this.#read(label);
  }

  /** Reads the source again where it lies: its speakers, codes or text are others now. */
  async reload() {
    await this.#read(this.source.id);
  }

  async #read(label) {
    const asked = (this.#asked = Symbol(label));
    try {
      const {data} = await get('reading', {source: label});
      if (asked === this.#asked) {
        this.#lay(data);
        this.#become('ready', null);
      }
    } catch (problem) {
      const stillThere = problem instanceof Lost && this.state === 'ready';
      if (asked === this.#asked && !stillThere) {
        this.#become(problem.status === 400 || problem.status === 404 ? 'missing' : 'failed', problem);
      }
    }
  }

  #lay(reading) {
    this.changes.begin(reading);
    const {source, text, segments, restricted} = reading;
    if (text !== this.text) {
      Object.assign(this, {text, offsets: new Offsets(text), selection: null});
    }
    Object.assign(this, {source, restricted, segments: segments.length ? segments : asOnePart(this.offsets.length)});
  }

  #become(state, problem) {
    this.state = state;
    this.problem = problem;
    this.emit('reading');
  }

  /** Says something to whoever uses the desk, through the live region. */
  say(sentence, refused = false) {
    this.emit('said', {sentence, refused});
  }

  /** @protected */
  emit(type, detail = {}) {
    this.dispatchEvent(new CustomEvent(type, {detail}));
  }

  // what lies on the desk

  /** All excerpts of the source, by place: `sorted`, `within(start, end)`, `get(id)`. @returns {Excerpts} */
  get excerpts() {
    return this.changes.excerpts;
  }

  /** The excerpts shown at a place, the shortest first: what one means by pointing at words that several hold. */
  excerptsAt(place) {
    return this.excerpts
      .within(place, place + 1)
      .filter((excerpt) => this.isShown(excerpt))
      .sort((one, other) => one.end - one.start - (other.end - other.start));
  }

  /** The words between two places. */
  words(start, end) {
    return this.offsets.slice(start, end);
  }

  /** The codings of an excerpt that the filter lets through. */
  codingsShown(excerpt) {
    const {coders, layers, codes} = this.filter;
    return excerpt.codings.filter(
      (coding) =>
        (!coders || coders.has(coding.coder)) &&
        (!layers || layers.has(coding.layer)) &&
        (!codes || [...codes].some((code) => coding.code === code || coding.code.startsWith(`${code}/`))),
    );
  }

  /** Whether the filter lets an excerpt through; one without a code is shown unless codes are chosen. */
  isShown(excerpt) {
    const {coders, layers, codes} = this.filter;
    return (!coders && !layers && !codes) || this.codingsShown(excerpt).length > 0 || (!codes && !excerpt.codings.length);
  }

  setFilter(filter) {
    this.filter = {...this.filter, ...filter};
    this.emit('filter');
  }

  /** The excerpt one is at, or null. */
  get excerpt() {
    return this.excerpts.get(this.changes.named(this.#currentId)) ?? this.excerpts.get(this.#currentId) ?? null;
  }

  /** How many changes are on their way to the server. */
  get saving() {
    return this.changes.open;
  }

  // choosing

  select(start, end) {
    const from = Math.max(0, Math.min(start, end));
    const to = Math.max(start, end);
    this.selection = to > from ? {start: from, end: to} : null;
    this.emit('selection');
  }

  clearSelection() {
    if (this.selection) {
      this.selection = null;
      this.emit('selection');
    }
  }

  /** The words one is about to code: the selection, else the current excerpt; null if neither. */
  get ground() {
    return this.selection ? this.offsets.trimmed(this.selection.start, this.selection.end) : (this.excerpt && {start: this.excerpt.start, end: this.excerpt.end});
  }

  setCode(path) {
    if (path !== this.currentCode) {
      this.currentCode = path;
      this.emit('code');
    }
  }

  /** Makes an excerpt the current one, and lets go of the selection. @param reveal whether to bring it into view */
  goToExcerpt(id, {reveal = true} = {}) {
    this.#currentId = id;
    this.clearSelection();
    this.emit('current', {reveal});
  }

  leaveExcerpt() {
    if (this.#currentId !== null) {
      this.#currentId = null;
      this.emit('current', {reveal: false});
    }
  }

  /** Brings a place of the text into view. */
  goTo(offset) {
    this.emit('place', {offset});
  }

  /** Goes on from a place: to the next `excerpt`, `uncoded` turn or `source`. */
  next(what, offset) {
    return this.#step(what, 1, offset);
  }

  previous(what, offset) {
    return this.#step(what, -1, offset);
  }

  #step(what, step, offset = this.ground?.start ?? 0) {
    switch (what) {
      case 'excerpt':
        return this.#stepExcerpt(step, offset);
      case 'uncoded':
        return this.#stepUncoded(step, offset);
      case 'source':
        return this.#stepSource(step);
      default:
        throw new RangeError(`nothing to step to is called ${what}`);
    }
  }

  #stepExcerpt(step, offset) {
    const shown = this.excerpts.sorted.filter((excerpt) => this.isShown(excerpt));
    const here = this.excerpt && !this.selection ? shown.indexOf(this.excerpt) : -1;
    const beyond =
      step > 0
        ? shown.findIndex((excerpt) => excerpt.start >= offset)
        : shown.findLastIndex((excerpt) => excerpt.start < offset);
    const wanted = here >= 0 ? shown[here + step] : shown[beyond];
    if (wanted) {
      this.goToExcerpt(wanted.id);
    } else {
      this.say(t(step > 0 ? 'desk.noFurtherExcerpt' : 'desk.noEarlierExcerpt'));
    }
  }

  #stepUncoded(step, offset) {
    const isCoded = (segment) => this.excerpts.within(segment.start, segment.end).some((excerpt) => excerpt.codings.length);
    const segment = uncodedFrom(this.segments, offset, step, isCoded);
    if (segment) {
      this.leaveExcerpt();
      this.goTo(segment.start);
      this.select(segment.start, segment.end);
    } else {
      this.say(t(step > 0 ? 'desk.noFurtherUncoded' : 'desk.noEarlierUncoded'));
    }
  }

  async #stepSource(step) {
    const labels = (await get('sources')).data.map((source) => source.label);
    const label = labels[labels.indexOf(this.source?.label) + step];
    if (label) {
      this.emit('source', {label});
    } else {
      this.say(t(step > 0 ? 'desk.noFurtherSource' : 'desk.noEarlierSource'));
    }
  }
}

/** A text in which the reader of its file found no parts. */
function asOnePart(length) {
  const nothing = {speaker: null, participant: null, seconds: null, page: null, level: null};
  return length ? [{number: 1, kind: 'paragraph', start: 0, end: length, ...nothing}] : [];
}
