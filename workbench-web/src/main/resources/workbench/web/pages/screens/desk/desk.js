import {post} from '../../core/api.js';
import {study} from '../../core/study.js';
import {undoing} from '../../core/undoing.js';
import {t} from '../../core/words.js';
import {decided} from './decided-change.js';
import {coded, described, markedAt, moved, passingId, recoded, withdrawn} from './effects.js';
import {ReadingDesk} from './reading-desk.js';
import {segmentIndexAt} from './segments.js';

/**
 * The one state of the coding desk: which source lies on it, what is selected, which excerpt and which code one is at, and
 * every change made here. The text pane, the code tree, the palette and the excerpt panel read it, call its methods and
 * listen; none of them asks the server for excerpts or changes codings itself. All places are code points.
 *
 * Every change shows at once (with `saving: true` on what it touches), then is confirmed, or taken back with the server's
 * sentence. Methods that change answer with the server's answer, or undefined if it refused, which was said by then.
 *
 * Events, each with a `detail`: `reading` (another source, or its state), `changed` ({ids} of excerpts), `selection`,
 * `current` ({reveal}), `code`, `filter`, `place` ({offset}: bring it into view), `saving`, `said` ({sentence, refused}:
 * for the live region), `source` ({label}: another source is asked for).
 */
export class Desk extends ReadingDesk {
  /**
   * Codes the selection, or the current excerpt, which becomes the current one.
   *
   * @param path the code
   * @param {{valence?: string, events?: string[], affects?: string[], network?: string, voice?: string, note?: string,
   *     characteristic?: string}} details what else is said; valence in words
   */
  async code(path, details = {}) {
    const place = this.#place();
    if (!place) {
      return undefined;
    }
    this.lastCode = path;
    const coding = this.#passingCoding(path, details);
    const n = this.overlapping(place).length;
    const {events, affects, ...said} = details;
    const answer = await this.#change({
      effects: coded(place, coding),
      send: () => post('code', {source: this.source.id, at: at(place), as: path, ...said, event: events, affects}),
      names: ({codings}) => this.#names(place, coding, codings?.[0]),
      goTo: place.id,
    });
    if (answer) {
      const done = t(answer.applied ? 'desk.coded' : 'desk.codedAlready', {code: coding.name});
      const sign = details.valence && t(`desk.signs.${details.valence}`);
      this.say([[done, sign].filter(Boolean).join(', '), n && t('desk.overlaps', {n})].filter(Boolean).join('; '));
    }
    return answer;
  }

  /** Marks the selection as an excerpt without a code. @returns its id, or undefined if it was refused */
  async mark() {
    const place = this.#place();
    const answer =
      place &&
      (await this.#change({
        effects: markedAt(place),
        send: () => post('excerpt/add', {source: this.source.id, at: at(place)}),
        names: ({id}) => new Map([[place.id, id]]),
        goTo: place.id,
      }));
    return answer?.id;
  }

  /** The code applied last, on the words at hand: the code alone, for each passage has a sign of its own. */
  async applyLast() {
    return this.lastCode ? this.code(this.lastCode) : this.say(t('desk.noLastCode'), true);
  }

  /** A new code named by the words at hand, and coding them. @param {string} [under] the code it shall stand under */
  async inVivo(under) {
    const excerpt = await this.mark();
    if (excerpt === undefined) {
      return undefined;
    }
    const send = () => post('codebook/add', {'in-vivo': excerpt, under});
    const added = await this.#change({send});
    if (added) {
      this.lastCode = added.path;
      this.say(t('desk.codedInVivo', {code: added.name}));
    }
    return added;
  }

  /**
   * Changes a coding: {code, valence, events, affects, note}. What is not named stays; null or [] takes away.
   *
   * @param {string|null} [before] the note on which a new one rests; undefined for none
   */
  async recode(codingId, {code, events, affects, ...said}, {before} = {}) {
    const standing = this.excerpts.confirmedCoding(this.changes.named(codingId))?.note;
    const stale = before !== undefined && standing !== undefined && standing !== before && standing !== said.note;
    const shown = {...said, ...given({code, name: code && nameOf(code), events, affects})};
    return this.#changeCoding(codingId, 'coding/set', 'desk.recoded', (...one) => recoded(...one, shown), {
      as: code,
      event: none(events),
      affects: none(affects),
      valence: none(said.valence),
      note: none(said.note),
    }, stale);
  }

  /** Takes a coding back; it stays in the study's history. */
  async withdraw(codingId) {
    return this.#changeCoding(codingId, 'coding/withdraw', 'desk.withdrawn', withdrawn);
  }

  /** Lets a proposed coding count. */
  async accept(codingId) {
    const accepted = (...one) => recoded(...one, {status: 'made'});
    return this.#changeCoding(codingId, 'coding/accept', 'desk.accepted', accepted);
  }

  /** Says whose words an excerpt is ({network}) or in which voice ({voice}); null takes it away. */
  async describe(excerptId, {network, voice}) {
    return this.#change({
      effects: described(excerptId, given({network, voice})),
      send: () =>
        post('excerpt/set', {excerpt: this.changes.named(excerptId), network: none(network), voice: none(voice)}),
      said: 'desk.described',
    });
  }

  /** Moves the edges of an excerpt: own codings go along, another coder's stay on the old words. */
  async moveEdges(excerptId, start, end) {
    const excerpt = this.excerpts.get(excerptId);
    if (!excerpt || end <= start || (excerpt.start === start && excerpt.end === end)) {
      return undefined;
    }
    const others = excerpt.codings.filter((coding) => coding.coder !== study.coder);
    const place = {start, end, id: this.excerpts.standing(start, end)?.id ?? (others.length ? passingId() : excerptId)};
    return this.#change({
      effects: moved(excerpt, place, study.coder),
      send: () => post('excerpt/set', {excerpt: this.changes.named(excerptId), at: at(place)}),
      names: ({id}) => new Map([[place.id, id]]),
      goTo: place.id,
      said: others.length ? 'desk.movedOwn' : 'desk.moved',
    });
  }

  /** Takes back one's own last change, wherever it was made. */
  async undo() {
    await undoing.undoNow();
  }

  /** Puts back what was taken back last. */
  async redo() {
    await undoing.redoNow();
  }

  /** Takes in what changed elsewhere: on another page, in another tab, on the command line. */
  async refresh() {
    return this.changes.refresh();
  }

  /** The other coded excerpts that share words with a place. */
  overlapping({id, start, end}) {
    return this.excerpts.within(start, end).filter((other) => other.id !== id && other.codings.length);
  }

  /** @param stale whether what the change rests on is known to be another by now */
  async #changeCoding(codingId, path, said, effects, body = {}, stale = false) {
    const isIt = (coding) => coding.id === codingId || coding.id === this.changes.named(codingId);
    const excerpt = this.excerpts.sorted.find((one) => one.codings.some(isIt));
    const send = () => decided(this.changes, {id: this.changes.named(codingId), path, body, stale});
    return excerpt && this.#change({effects: effects(excerpt.id, isIt), send, said});
  }

  /** @param change {effects, send, names, goTo: the excerpt to be at, said: what to say when it is done} */
  async #change({effects = new Map(), send, names, goTo, said}) {
    const saved = this.changes.change(effects, send, names);
    this.emit('saving');
    if (goTo) {
      this.goToExcerpt(goTo, {reveal: false});
    }
    try {
      const answer = await saved;
      if (said && answer !== null) {
        this.say(t(said));
      }
      return answer;
    } catch (problem) {
      this.say([problem.message, problem.remedy].filter(Boolean).join(' '), true);
      return undefined;
    } finally {
      this.emit('saving');
    }
  }

  /** Where the next coding goes: the selection or the current excerpt, with the id of what stands there. */
  #place() {
    if (!this.ground || this.state !== 'ready') {
      this.say(t('desk.nothingSelected'), true);
      return null;
    }
    const {start, end} = this.ground;
    const {speaker, participant} = this.segments[segmentIndexAt(this.segments, start)] ?? {};
    return {start, end, speaker, participant, id: this.excerpts.standing(start, end)?.id ?? passingId()};
  }

  #passingCoding(path, {valence = null, events = [], affects = [], note = null}) {
    return {
      id: passingId(),
      code: path,
      name: nameOf(path),
      domain: null,
      valence,
      events,
      eventBasis: events.length ? 'stated' : null,
      affects,
      coder: study.coder,
      layer: 'individual',
      status: 'made',
      note,
      codedAt: new Date().toISOString(),
      outdated: false,
    };
  }

  #names(place, coding, id) {
    const excerpt = id && this.excerpts.ofCoding(id);
    return new Map(excerpt ? [[place.id, excerpt.id], [coding.id, id]] : []);
  }
}

function nameOf(path) {
  return study.code(path)?.name ?? path;
}

function at(place) {
  return `${place.start}-${place.end}`;
}

/** Only what was said. */
function given(changes) {
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
}

/** As the commands take it: `none` takes away. */
function none(value) {
  return value === undefined ? undefined : value === null || value.length === 0 ? 'none' : value;
}
