/**
 * The study as the pages know it: its codes, networks, events, cases, participants and coders, read once and read again
 * when somebody changes them. Lookups are by what the API calls things (a code's path, a slug, a pseudonym).
 *
 *     new FollowsStudy(this);            // in a component: renders again when any of it changed
 *     study.code('cfir-2009/process').name
 */
import {get} from './api.js';
import {live} from './live.js';
import {coderName, coderOf} from './coder.js';
import {draftsOf} from './drafts.js';

const GATHER_MILLIS = 150;
const ENTITIES = {
  code: 'codebooks', codebook: 'codebooks', network: 'networks', event: 'events', case: 'cases',
  participant: 'participants', coder: 'server', study: 'server',
};

class Study extends EventTarget {
  #byPath = new Map();
  #children = new Map();
  #bySlug = {networks: new Map(), events: new Map(), cases: new Map(), participants: new Map()};
  #readAt = {};
  #stale = new Set();
  #timer = null;

  /** What `GET server` says: `{version, study, coder, coders, readOnly, seq}`. */
  server = null;
  /** Every codebook with its codes: the primary one first. */
  codebooks = [];
  /** All codes, those of the primary codebook first, in framework order. */
  codes = [];
  networks = [];
  events = [];
  cases = [];
  participants = [];

  /** Reads everything, and follows changes from then on. */
  async begin() {
    this.server = (await get('server')).data;
    draftsOf(this.server.study.folder);
    coderOf(this.server.study.folder);
    await Promise.all([this.#codebooks(), ...['networks', 'events', 'cases', 'participants'].map((kind) => this.#list(kind))]);
    live.on('*', (change) => this.#heard(change));
  }

  get title() {
    return this.server.study.title;
  }

  get readOnly() {
    return this.server.readOnly;
  }

  /** Who codes on this page. */
  get coder() {
    return coderName() || this.server.coder;
  }

  get coders() {
    return [...new Set([this.coder, ...this.server.coders])];
  }

  code(path) {
    return this.#byPath.get(path);
  }

  /** The codes just below a code, or the tops of a codebook: `children('cfir-2009')`. */
  children(path) {
    return this.#children.get(path) ?? [];
  }

  /** A code's names from the top down to itself. */
  pathNames(path) {
    const code = this.code(path);
    return code ? [...(code.parent ? this.pathNames(code.parent) : []), code.name] : [path];
  }

  /** The top of the code's tree: its domain. */
  topOf(path) {
    const code = this.code(path);
    return code?.parent ? this.topOf(code.parent) : code;
  }

  network(slug) {
    return this.#bySlug.networks.get(slug);
  }

  event(slug) {
    return this.#bySlug.events.get(slug);
  }

  case(slug) {
    return this.#bySlug.cases.get(slug);
  }

  participant(pseudonym) {
    return this.#bySlug.participants.get(pseudonym);
  }

  /** What people call it; the slug itself if it is not known (any more). */
  networkName(slug) {
    return this.network(slug)?.name ?? slug;
  }

  eventTitle(slug) {
    const event = this.event(slug);
    return event ? `${event.order} ${event.title}` : slug;
  }

  caseName(slug) {
    return this.case(slug)?.name ?? slug;
  }

  /** Reads a part (`codebooks`, `networks` …) again at once, for somebody who has just changed it. */
  async again(part) {
    await this.#read(part);
    this.changed();
  }

  /** The number of the reading that a list rests on, for edits of what is in it: `readAt('events')`. */
  readAt(kind) {
    return this.#readAt[kind];
  }

  /** Tells everybody that something of it is other than before. */
  changed() {
    this.dispatchEvent(new Event('change'));
  }

  #heard(change) {
    const parts = change.refresh || change.entity === '*' ? Object.values(ENTITIES) : [ENTITIES[change.entity]];
    parts.filter(Boolean).forEach((part) => this.#stale.add(part));
    if (change.who && this.server && !this.server.coders.includes(change.who)) {
      this.#stale.add('server');
    }
    if (/undo|merge|import/.test(change.what ?? '')) {
      Object.values(ENTITIES).forEach((part) => this.#stale.add(part));
    }
    if (this.#stale.size) {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#refresh(), GATHER_MILLIS);
    }
  }

  async #refresh() {
    const parts = [...this.#stale];
    this.#stale.clear();
    try {
      await Promise.all(parts.map((part) => this.#read(part)));
      this.changed();
    } catch (fault) {
      console.warn('the study could not be read again', fault);
      parts.forEach((part) => this.#stale.add(part));
    }
  }

  async #read(part) {
    switch (part) {
      case 'codebooks':
        return this.#codebooks();
      case 'server':
        this.server = (await get('server')).data;
        return undefined;
      default:
        return this.#list(part);
    }
  }

  async #codebooks() {
    const list = (await get('codebook/list')).data;
    const shown = await Promise.all(list.map(({id}) => get('codebook/show', {code: id})));
    this.codebooks = shown.map(({data}, at) => ({...data, primary: list[at].primary}))
      .sort((one, other) => Number(other.primary) - Number(one.primary));
    this.codes = this.codebooks.flatMap((codebook) => codebook.codes.map((code) => ({...code, codebook: codebook.id})));
    this.#byPath = new Map(this.codes.map((code) => [code.path, code]));
    this.#children = Map.groupBy(this.codes, (code) => code.parent ?? code.codebook);
  }

  async #list(kind) {
    const path = {networks: 'network', events: 'event', cases: 'case', participants: 'participant'}[kind];
    const {data: rows, seq} = await get(`${path}/list`);
    this[kind] = rows;
    this.#readAt[kind] = seq;
    this.#bySlug[kind] = new Map(rows.map((row) => [row.slug ?? row.pseudonym, row]));
  }
}

export const study = new Study();

/** Renders a component again when the study's codes, networks, events, cases, participants or coders changed. */
export class FollowsStudy {
  #host;
  #changed = () => this.#host.requestUpdate();

  constructor(host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected() {
    study.addEventListener('change', this.#changed);
  }

  hostDisconnected() {
    study.removeEventListener('change', this.#changed);
  }
}
