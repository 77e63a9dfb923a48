import {get} from '../../core/api.js';
import {live} from '../../core/live.js';
import {keepSetting, setting} from '../../core/settings.js';
import {study} from '../../core/study.js';

const REMEMBERED = 9;
const GATHER_MILLIS = 1200;

/**
 * The codes at hand on the desk: how often each was used, here and in the study; which the coder used lately and which are
 * favourites (kept in this browser, for each coder); and the code that is only looked at just now. Tells `change`, and
 * `peek` when another code is looked at.
 */
export class CodesAtHand extends EventTarget {
  #desk;
  #here = null;
  #study = new Map();
  #timer = null;
  #stop = null;
  #asked = false;

  /** The path of a code that is looked at without being chosen, or null. */
  peeked = null;

  constructor(desk) {
    super();
    this.#desk = desk;
    for (const event of ['reading', 'changed', 'filter']) {
      desk.addEventListener(event, () => this.#recount());
    }
    desk.addEventListener('filter', () => this.#ask());
    desk.addEventListener('reading', () => this.#askFirst());
  }

  /** Follows changes until {@link end}. */
  begin() {
    this.#stop = live.on(['coding', 'excerpt', 'code', 'codebook', 'source', '*'], () => this.#soon());
    this.#asked = false;
    this.#askFirst();
  }

  end() {
    this.#stop?.();
    clearTimeout(this.#timer);
  }

  /** All codes that somebody may code with: not retired, the primary codebook first, in its order. */
  get usable() {
    return study.codes.filter((code) => !code.retired);
  }

  /** In how many excerpts of this source a code stands. */
  here(path) {
    this.#here ??= this.#countHere();
    return this.#here.get(path) ?? 0;
  }

  /** In how many excerpts of the study. */
  inStudy(path) {
    return Math.max(this.#study.get(path) ?? 0, this.here(path));
  }

  /** Whether the words at hand bear the code already, by this coder. */
  stands(path) {
    const {ground} = this.#desk;
    const excerpt = ground && this.#desk.excerpts.standing(ground.start, ground.end);
    return Boolean(excerpt?.codings.some((coding) => coding.code === path && coding.coder === study.coder));
  }

  /** Paths of the codes this coder used last, the last first. */
  get recent() {
    const kept = setting(this.#key('recent'), null) ?? this.#ownHere();
    return kept.filter((path) => study.code(path) && !study.code(path).retired);
  }

  used(path) {
    keepSetting(this.#key('recent'), [path, ...this.recent.filter((other) => other !== path)].slice(0, REMEMBERED));
    this.#changed();
  }

  get favourites() {
    return setting(this.#key('favourites'), []).filter((path) => study.code(path));
  }

  isFavourite(path) {
    return this.favourites.includes(path);
  }

  toggleFavourite(path) {
    const {favourites} = this;
    const kept = favourites.includes(path) ? favourites.filter((other) => other !== path) : [...favourites, path];
    keepSetting(this.#key('favourites'), kept);
    this.#changed();
  }

  /** Looks at a code, or (null) no longer at one: the rule card shows it meanwhile. */
  peek(path) {
    if (path !== this.peeked) {
      this.peeked = path;
      this.dispatchEvent(new Event('peek'));
    }
  }

  #key(list) {
    return `codes.${list}|${study.server.study.folder}|${study.coder}`;
  }

  /** What one coded in this source stands for what one used lately, until something is coded here. */
  #ownHere() {
    const own = this.#desk.excerpts.sorted
      .flatMap((excerpt) => excerpt.codings)
      .filter((coding) => coding.coder === study.coder)
      .sort((one, other) => (one.codedAt < other.codedAt ? 1 : -1));
    return [...new Set(own.map((coding) => coding.code))].slice(0, REMEMBERED);
  }

  /** Only what the filter shows is counted: whom one does not want to see leaves no trace here either. */
  #countHere() {
    const counts = new Map();
    for (const excerpt of this.#desk.excerpts.sorted) {
      for (const path of new Set(this.#desk.codingsShown(excerpt).map((coding) => coding.code))) {
        counts.set(path, (counts.get(path) ?? 0) + 1);
      }
    }
    return counts;
  }

  #recount() {
    this.#here = null;
    this.#changed();
  }

  #soon() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#ask(), GATHER_MILLIS);
  }

  /** Counting waits until the text is there. */
  #askFirst() {
    if (!this.#asked && this.#desk.state !== 'loading') {
      this.#asked = true;
      this.#soon();
    }
  }

  async #ask() {
    const {coders} = this.#desk.filter;
    try {
      const {data} = await get('find', {limit: 1, context: 0, coder: coders ? [...coders] : null});
      this.#study = new Map(Object.entries(data.facets.code));
      this.#changed();
    } catch (fault) {
      console.warn('the codes could not be counted', fault);
    }
  }

  #changed() {
    this.dispatchEvent(new Event('change'));
  }
}

/** Renders a component again whenever its desk, or the codes at hand, tell one of some events. */
export class FollowsDesk {
  #host;
  #events;
  #stops = [];

  /** @param events those of the desk; `change` and `peek` are the codes' */
  constructor(host, events) {
    this.#host = host;
    this.#events = events;
    host.addController(this);
  }

  hostConnected() {
    const {desk, codes} = this.#host;
    this.#stops = this.#events
      .map((event) => [event === 'change' || event === 'peek' ? codes : desk, event])
      .map(([target, event]) => listening(target, event, () => this.#host.requestUpdate()));
  }

  hostDisconnected() {
    this.#stops.forEach((stop) => stop());
  }
}

/** Listens until the function it gives is called. */
export function listening(target, event, listener) {
  target.addEventListener(event, listener);
  return () => target.removeEventListener(event, listener);
}
