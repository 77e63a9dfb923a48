import {WbElement, html, nothing, vars} from '../../core/element.js';
import {floatBeside} from '../../core/floating.js';
import {lookOf, lookVars} from '../../core/looks.js';
import {study} from '../../core/study.js';
import {VALENCES, valenceOfKey} from '../../core/valence.js';
import {t} from '../../core/words.js';
import {ranked} from '../../parts/code-matching.js';
import {marked} from '../../parts/marked-name.js';
import {affectsChoice, eventChoice, valenceChoice, voiceOptions} from './coding-details.js';
import {read} from './palette-query.js';

const SHOWN = 40;
const NOTHING_SAID = {valence: null, events: [], affects: [], voice: null};

/**
 * The palette at the words to be coded: one types part of a name, path or alias; Enter takes the code. Signs, events,
 * networks and voice are a Tab away, or a key with Alt. Nothing that is typed is taken for a key, but a sign while the field
 * is empty or behind a space at its end.
 *
 *     palette.open({anchor, title, take: (path, details) => …, left: () => …})
 *
 * `details: false` asks for a code alone; `among` for one of these paths; `make` (what is typed → a new code) and `inVivo`
 * add choices of their own. `left` is told when it closes without an answer: the focus belongs back where it was.
 */
class Palette extends WbElement {
  static properties = {codes: {attribute: false}, asked: {state: true}, typed: {state: true}, active: {state: true}, said: {state: true}};
  #stop = null;

  constructor() {
    super();
    this.asked = null;
    this.watch(() => {
      const outside = (event) => this.asked && !this.contains(event.target) && this.#leave(false);
      document.addEventListener('pointerdown', outside);
      return () => document.removeEventListener('pointerdown', outside);
    });
  }

  async open(asked) {
    this.#stop?.();
    Object.assign(this, {asked: {details: true, ...asked}, typed: '', active: 0, said: {...NOTHING_SAID, ...asked.said}});
    await this.updateComplete;
    this.#stop = floatBeside(asked.anchor, this.querySelector('.palette'), {placement: 'bottom-start'});
    this.querySelector('input').focus();
    this.#peek();
  }

  get isOpen() {
    return this.asked !== null;
  }

  /** The choices, as they are ranked: {code, marks, via} or {make, words} or {inVivo}. */
  get #choices() {
    const {among, make, inVivo} = this.asked;
    const usable = among ? among.map((path) => study.code(path)).filter(Boolean) : this.codes.usable;
    const {words} = read(this.typed, usable);
    const first = words || among ? [] : [...this.codes.recent, ...this.codes.favourites];
    const codes = words ? usable : inOrder(first, usable);
    const found = words ? ranked(words, codes, among ? [] : this.codes.recent) : codes.map((code) => ({code, marks: [], via: null}));
    const exact = found[0]?.tier === 0;
    const own = [
      make && words && !exact ? {make: words, words: t('coding.palette.make', {name: words})} : null,
      inVivo && !words ? {inVivo, words: t('coding.palette.inVivo', {name: inVivo})} : null,
    ].filter(Boolean);
    return [...found.slice(0, SHOWN), ...own].map((choice, at) => ({...choice, digit: !words && !among && at < Math.min(9, this.codes.recent.length) ? at + 1 : null}));
  }

  /** What is said beside the code: a sign typed behind the words counts before the one chosen. */
  get #details() {
    const {valence} = read(this.typed, this.codes.usable);
    return {...this.said, valence: valence ?? this.said.valence};
  }

  render() {
    if (!this.asked) {
      return nothing;
    }
    const choices = this.#choices;
    const details = this.#details;
    return html`<div class="popover palette" role="dialog" aria-label=${this.asked.title} @keydown=${this.#key}>
      <div class="palette-field">
        ${details.valence ? html`<span class="valence" data-valence=${details.valence}>${t(`coding.signs.${details.valence}`)}</span>` : nothing}
        <input role="combobox" autocomplete="off" spellcheck="false" aria-expanded="true" aria-controls="palette-list" aria-autocomplete="list"
          aria-activedescendant=${choices.length ? `palette-${this.active}` : nothing} aria-label=${this.asked.title}
          placeholder=${this.asked.placeholder ?? t('coding.palette.placeholder')} .value=${this.typed} @input=${this.#typing}>
      </div>
      <ul class="palette-list" role="listbox" id="palette-list" aria-label=${t('coding.codes')} @pointerdown=${(event) => event.preventDefault()}>
        ${choices.map((choice, at) => this.#option(choice, at))}
        ${choices.length ? nothing : html`<li class="option-none" role="option" aria-selected="false" aria-disabled="true">${t('coding.none', {query: this.typed})}</li>`}
      </ul>
      ${this.#rule(choices[this.active]?.code)}
      ${this.asked.details ? this.#detailRows(details) : nothing}
      <p class="palette-keys" aria-hidden="true">${t(this.asked.details ? 'coding.palette.keys' : 'coding.palette.keysAlone')}</p>
      <div class="visually-hidden" role="status">${t('coding.found', {n: choices.length})}</div>
    </div>`;
  }

  #option(choice, at) {
    const {code} = choice;
    const isActive = at === this.active;
    const id = `palette-${at}`;
    if (!code) {
      return html`<li class="palette-option palette-make" role="option" id=${id} aria-selected=${isActive} @click=${() => this.#take(at)}>${choice.words}</li>`;
    }
    const above = study.pathNames(code.path).slice(0, -1).join(' › ');
    const stands = this.codes.stands(code.path);
    return html`<li class="palette-option" role="option" id=${id} aria-selected=${isActive} ${vars(lookVars(code.path))} @click=${() => this.#take(at)}>
      ${choice.digit ? html`<kbd aria-hidden="true">${choice.digit}</kbd>` : html`<span class="palette-digit"></span>`}
      <span class="code-look" data-pattern=${lookOf(code.path).pattern} aria-hidden="true"></span>
      <span class="palette-name">${marked({name: code.name, marks: choice.marks})}${stands ? html` <span class="badge">${t('coding.onTheseWords')}</span>` : nothing}</span>
      <span class="palette-via">${choice.via ?? above}</span></li>`;
  }

  /** What the code means, in a line or two, so that nobody leaves the text for it. */
  #rule(code) {
    return code?.definition ? html`<p class="palette-rule"><strong>${code.name}.</strong> ${code.definition}</p>` : nothing;
  }

  #detailRows(details) {
    const {inherited, fieldNote} = this.asked;
    const set = (name) => (value) => this.#say({[name]: value});
    return html`<div class="palette-details">
      ${valenceChoice(details.valence, set('valence'))}
      ${affectsChoice(details.affects, set('affects'))}
      ${eventChoice(details.events, set('events'), {inherited})}
      ${fieldNote ? html`<div class="detail-row"><span class="detail-label">${t('coding.voice')}</span>
        <wb-chips single label=${t('coding.voice')} .options=${voiceOptions()} .value=${details.voice ? [details.voice] : []}
          @wb-change=${({detail}) => this.#say({voice: detail[0] ?? null})}></wb-chips></div>` : nothing}
    </div>`;
  }

  /** What is chosen counts from then on, not a sign that was typed before. */
  #say(more) {
    const {words, valence} = read(this.typed, this.codes.usable);
    this.typed = valence ? words : this.typed;
    this.said = {...this.said, ...more};
  }

  #typing(event) {
    const typed = event.target.value;
    if (this.typed === '' && typed.length === 1 && this.#tookSign(typed)) {
      event.target.value = '';
      return;
    }
    this.typed = typed;
    this.active = 0;
    this.updateComplete.then(() => this.#peek());
  }

  /** A sign or the digit of a recent code, in the empty field; unless a code's name begins with it. */
  #tookSign(typed) {
    if (this.codes.usable.some((code) => code.name.startsWith(typed))) {
      return false;
    }
    const valence = this.asked.details ? valenceOfKey(typed) : undefined;
    const recent = this.#choices.findIndex((choice) => String(choice.digit) === typed);
    if (valence) {
      this.#say({valence: this.said.valence === valence ? null : valence});
    } else if (recent >= 0) {
      this.#take(recent);
    }
    return Boolean(valence) || recent >= 0;
  }

  #key(event) {
    const steps = {ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8};
    const inField = event.target.role === 'combobox';
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      this.#leave(true);
    } else if (event.key === 'Enter' && !event.isComposing) {
      event.preventDefault();
      event.stopPropagation();
      this.#take(this.active);
    } else if (inField && steps[event.key] && !event.altKey) {
      event.preventDefault();
      this.#move(steps[event.key]);
    } else if (event.altKey && this.asked.details && this.#withAlt(event)) {
      event.preventDefault();
    } else if (event.key === 'Tab') {
      this.#keepInside(event);
    }
  }

  /** Alt and a sign sets the valence, Alt and a digit an event, Alt and a letter moves to networks or voice. */
  #withAlt(event) {
    const sign = {Equal: '+', NumpadAdd: '+', Minus: '-', NumpadSubtract: '-', Slash: '/', NumpadDivide: '/', Digit0: '0'}[event.code];
    const valence = VALENCES.includes(valenceOfKey(event.key)) ? valenceOfKey(event.key) : sign && valenceOfKey(sign);
    if (valence) {
      this.#say({valence: this.#details.valence === valence ? null : valence});
      return true;
    }
    const digit = /^Digit([1-9])$/.exec(event.code)?.[1];
    const chosen = digit && study.events.find((one) => String(one.order) === digit);
    if (chosen) {
      const {events} = this.said;
      this.#say({events: events.includes(chosen.slug) ? events.filter((slug) => slug !== chosen.slug) : [...events, chosen.slug]});
      return true;
    }
    const label = {KeyA: t('coding.affectsLabel'), KeyE: t('coding.event'), KeyV: t('coding.voice')}[event.code];
    const row = label && this.querySelector(`wb-chips[label="${label}"] [tabindex="0"]`);
    row?.focus();
    return Boolean(row);
  }

  #keepInside(event) {
    const stops = [...this.querySelectorAll('input, [tabindex="0"]')];
    const at = stops.indexOf(document.activeElement);
    event.preventDefault();
    stops.at((at + (event.shiftKey ? -1 : 1)) % stops.length)?.focus();
  }

  #move(step) {
    const {length} = this.#choices;
    if (length) {
      const to = this.active + step;
      this.active = Math.abs(step) === 1 ? (to + length) % length : Math.max(0, Math.min(length - 1, to));
      this.updateComplete.then(() => {
        this.querySelector('.palette-option[aria-selected="true"]')?.scrollIntoView({block: 'nearest'});
        this.#peek();
      });
    }
  }

  #peek() {
    if (this.asked) {
      this.codes.peek(this.#choices[this.active]?.code?.path ?? null);
    }
  }

  #take(at) {
    const choice = this.#choices[at];
    if (choice) {
      const {take} = this.asked;
      const details = this.#details;
      this.#close();
      take(choice.code?.path ?? null, {valence: details.valence ?? undefined, events: details.events, affects: details.affects, voice: details.voice ?? undefined}, choice);
    }
  }

  #leave(focus) {
    const {left} = this.asked;
    this.#close();
    left?.(focus);
  }

  #close() {
    this.#stop?.();
    this.asked = null;
    this.codes.peek(null);
  }
}

/** Some first, in their order, then the others. */
function inOrder(first, codes) {
  const paths = new Set(first);
  return [...[...paths].map((path) => codes.find((code) => code.path === path)).filter(Boolean), ...codes.filter((code) => !paths.has(code.path))];
}

customElements.define('wb-palette', Palette);
