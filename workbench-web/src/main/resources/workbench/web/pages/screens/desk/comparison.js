import {get} from '../../core/api.js';
import {study} from '../../core/study.js';
import {t} from '../../core/words.js';
import {VALENCES} from '../../core/valence.js';

const PORTION = 20;
const CONTEXT = 160;
const FAR = 1600;

/** By what the excerpts of a code can be grouped. */
export const GROUPINGS = ['none', 'valence', 'affects', 'event', 'network', 'coder', 'source'];

/**
 * The excerpts of one code across the study, a group at a time and page by page: what constant comparison reads. A group is
 * a further filter of the same question, so its list and its count are the server's. Tells `change`.
 *
 * @typedef {{key: string | null, total: number, items: object[], loading: boolean, fault: Error | null}} Group
 */
export class Comparison extends EventTarget {
  #asked = 0;

  path = null;
  /** Whether what is coded with the codes below counts too. */
  below = true;
  grouping = 'none';
  coders = null;
  /** @type {Group[]} */
  groups = [];
  total = 0;
  /** `empty`, `loading`, `ready` or `failed`. */
  state = 'empty';
  fault = null;

  /** Asks anew: another code, or another way to group. @param {{path?, below?, grouping?, coders?}} what */
  async show(what) {
    Object.assign(this, what, {groups: [], state: 'loading', fault: null});
    await this.again();
  }

  /** Asks again for as much as is shown; what is shown stays until the answer is there. */
  async again() {
    const asked = ++this.#asked;
    if (!this.path) {
      this.state = 'empty';
      this.#changed();
      return;
    }
    this.#changed();
    try {
      const shown = new Map(this.groups.map((group) => [group.key, group.items.length]));
      const {data} = await this.#find(this.#isFlat ? {limit: Math.max(PORTION, shown.get(null) ?? 0)} : {limit: 1});
      const groups = this.#isFlat ? [group(null, data.total, data.excerpts)] : this.#groupsOf(data.facets);
      await Promise.all(groups.map((one) => shown.get(one.key) && this.#fill(one, shown.get(one.key))));
      if (asked === this.#asked) {
        Object.assign(this, {groups, total: data.total, state: 'ready', fault: null});
        if (!this.#isFlat && shown.size === 0 && groups.length) {
          await this.more(groups[0]);
        }
      }
    } catch (fault) {
      if (asked === this.#asked) {
        Object.assign(this, {state: 'failed', fault});
      }
    }
    this.#changed();
  }

  /** The next excerpts of a group. */
  async more(one) {
    one.loading = true;
    this.#changed();
    try {
      await this.#fill(one, one.items.length + PORTION);
      one.fault = null;
    } catch (fault) {
      one.fault = fault;
    }
    one.loading = false;
    this.#changed();
  }

  /** Puts a group's excerpts away. */
  fold(one) {
    one.items = [];
    this.#changed();
  }

  /** The passage with much more around it; null if it is no longer where it was. */
  async inContext(one, item) {
    const offset = one.items.indexOf(item);
    const {data} = await this.#find({...this.#only(one.key), limit: 1, offset, context: FAR});
    return data.excerpts[0]?.id === item.id ? data.excerpts[0] : null;
  }

  /** Whether a coding is one of those that are compared. */
  isOf(coding) {
    return coding.code === this.path || (this.below && coding.code.startsWith(`${this.path}/`));
  }

  /** Those of the codings compared that stand on an excerpt, one's own first. */
  codingsOf(item) {
    return item.codings.filter((coding) => this.isOf(coding)).sort((one, other) => Number(other.coder === study.coder) - Number(one.coder === study.coder));
  }

  /** Shows a change of a coding before the server has answered. */
  put(id, changes) {
    for (const item of this.groups.flatMap((one) => one.items)) {
      item.codings = item.codings.map((coding) => (coding.id === id ? {...coding, ...changes} : coding));
    }
    this.#changed();
  }

  /** How a group is called. */
  nameOf(key) {
    if (key === 'none') {
      return t(`coding.groupNone.${this.grouping}`);
    }
    const names = {valence: (one) => t(`parts.valence.${one}`), affects: (one) => study.networkName(one), network: (one) => study.networkName(one), event: (one) => study.eventTitle(one)};
    return names[this.grouping]?.(key) ?? key;
  }

  /** By source they come in order of the sources: one list with headings, which needs no counts. */
  get #isFlat() {
    return this.grouping === 'none' || this.grouping === 'source';
  }

  async #fill(one, limit) {
    const {data} = await this.#find({...this.#only(one.key), limit});
    one.items = data.excerpts;
    one.total = data.total;
  }

  #only(key) {
    return key === null ? {} : {[this.grouping]: key};
  }

  #find(more) {
    return get('find', {code: this.path, exactly: !this.below, coder: this.coders, sort: 'source', context: CONTEXT, ...more});
  }

  #groupsOf(facets) {
    const counts = facets[this.grouping] ?? {};
    const order = {valence: VALENCES, affects: study.networks.map((one) => one.slug), network: study.networks.map((one) => one.slug), event: study.events.map((one) => one.slug)}[this.grouping] ?? [];
    const keys = [...order.filter((key) => counts[key]), ...Object.keys(counts).filter((key) => !order.includes(key) && key !== 'none')];
    return [...keys, ...(counts.none ? ['none'] : [])].map((key) => group(key, counts[key], []));
  }

  #changed() {
    this.dispatchEvent(new Event('change'));
  }
}

function group(key, total, items) {
  return {key, total, items, loading: false, fault: null};
}
