import {WbElement, html, nothing} from '../../core/element.js';
import {floatBeside} from '../../core/floating.js';
import {shownPress} from '../../core/keys.js';
import {study} from '../../core/study.js';
import {t} from '../../core/words.js';
import {valenceSign} from '../../parts/wb-valence.js';
import {codeName} from '../../parts/code-name.js';
import {listening} from './codes-at-hand.js';
import {takesCodes} from './dragging.js';
import {codingKeys} from './coding-keys.js';
import {saidOf} from './shorthand.js';
import './note-editor.js';
import './palette.js';

const SHORT = 60;

/**
 * What a coder does with the words at hand: opens the palette, applies codes, signs them, writes a note, takes them away.
 * It registers the keys of the text pane for it, and takes codes that are dropped there. Coding leaves a small line at the
 * words: Enter writes a note then.
 */
class Coding extends WbElement {
  static properties = {desk: {attribute: false}, codes: {attribute: false}, pane: {attribute: false}, done: {state: true}, noting: {state: true}};
  #stop = null;
  #ends = [];

  constructor() {
    super();
    this.done = null;
    this.noting = null;
    this.watch(() => () => this.#letGo());
  }

  willUpdate(changed) {
    if (changed.has('pane')) {
      this.#letGo();
      this.#ends = this.pane ? this.#follow() : [];
    }
  }

  #follow() {
    return [
      codingKeys(this, this.pane),
      takesCodes(this.pane.text, this.desk, (event) => this.pane.page.pointUnder(event.clientX, event.clientY), (path, id) => this.#dropped(path, id)),
      listening(this.desk, 'selection', () => this.desk.selection && this.#forget()),
      listening(this.desk, 'current', () => this.done && this.desk.excerpt?.id !== this.done.excerpt() && this.#forget()),
      listening(this.desk, 'reading', () => this.#forget()),
    ];
  }

  #letGo() {
    this.#ends.forEach((end) => end());
    this.#ends = [];
  }

  render() {
    return html`
      <wb-palette .codes=${this.codes}></wb-palette>
      ${this.done && !this.noting ? this.#doneLine() : nothing}
      ${this.noting ? html`<div class="popover note-popover" role="dialog" aria-label=${this.noting.title} @keydown=${this.#noteKey}>
        <wb-note-editor .what=${this.noting} @wb-done=${() => this.#noteDone()}></wb-note-editor></div>` : nothing}`;
  }

  #doneLine() {
    const coding = this.done.coding();
    return coding ? html`<div class="popover coded-line">${codeName(coding.code, {name: coding.name})} ${valenceSign(coding.valence)}
      <button class="link-button" @click=${() => this.note()}>${t('coding.addNote')} <kbd>${shownPress('Enter')}</kbd></button>
      <button class="link-button" @click=${() => this.#takeBack()}>${t('coding.takeBack')}</button></div>` : nothing;
  }

  get #palette() {
    return this.querySelector('wb-palette');
  }

  /** Opens the palette at the words at hand. */
  openPalette() {
    const {ground} = this.desk;
    if (!ground) {
      this.desk.say(t('desk.nothingSelected'), true);
      return;
    }
    const words = this.#short(ground);
    this.#palette.open({
      anchor: this.#anchor(ground),
      title: t('coding.palette.title', {words}),
      inherited: this.desk.source.events.length === 1 ? this.desk.source.events[0] : null,
      fieldNote: this.desk.source.kind !== 'interview',
      make: true,
      inVivo: words,
      take: (path, details, choice) => this.#taken(path, details, choice),
      left: (focus) => focus && this.#backToText(),
    });
  }

  async #taken(path, details, choice) {
    this.#backToText();
    if (choice.inVivo) {
      await this.inVivo();
    } else if (choice.make) {
      await this.#codePanel()?.makeCode(choice.make, null, details);
    } else {
      await this.apply(path, details);
    }
  }

  #codePanel() {
    return this.closest('wb-desk-screen').querySelector('wb-code-panel');
  }

  /** Codes the words at hand; afterwards Enter writes a note. */
  async apply(path, details = {}) {
    const place = this.desk.ground;
    if (place) {
      this.codes.used(path);
      this.desk.setCode(path);
    }
    const answer = this.desk.code(path, details);
    if (place) {
      this.#remember(path, place);
    }
    if ((await answer) === undefined) {
      this.#forget();
    }
    return answer;
  }

  #remember(path, place) {
    const standing = () => this.desk.excerpts.standing(place.start, place.end);
    const coding = () => standing()?.codings.find((one) => one.code === path && one.coder === study.coder);
    this.done = {place, coding, excerpt: () => standing()?.id};
    this.updateComplete.then(() => this.#placeFloat('.coded-line', place));
  }

  #forget() {
    if (this.done) {
      this.done = null;
      this.#stop?.();
    }
  }

  #placeFloat(selector, place) {
    const floating = this.querySelector(selector);
    this.#stop?.();
    this.#stop = floating && floatBeside(this.#anchor(place), floating);
  }

  #dropped(path, excerptId) {
    if (excerptId) {
      this.desk.goToExcerpt(excerptId, {reveal: false});
    }
    if (excerptId !== undefined) {
      void this.apply(path);
      this.#backToText();
    }
  }

  /** Enter in the text: the note of what was just coded, else the palette. */
  enter() {
    if (this.done?.coding()) {
      this.note();
    } else {
      this.openPalette();
    }
  }

  /** A note on a coding, or a memo on the excerpt, written at the words. */
  note() {
    const coding = this.done?.coding() ?? this.#ownCoding();
    const {excerpt} = this.desk;
    if (!excerpt) {
      this.desk.say(t('desk.nothingSelected'), true);
      return;
    }
    this.noting = {title: t('coding.noteOn', {words: this.#short(excerpt)}), coding, excerpt: excerpt.id, desk: this.desk};
    this.updateComplete.then(() => this.#placeFloat('.note-popover', excerpt));
  }

  #noteKey(event) {
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      this.#noteDone();
    }
  }

  #noteDone() {
    this.noting = null;
    this.done = null;
    this.#stop?.();
    this.#backToText();
  }

  /** The last code again. */
  async last() {
    return this.desk.lastCode ? this.apply(this.desk.lastCode) : this.desk.applyLast();
  }

  /** One of the codes used lately, by its digit. */
  recent(digit) {
    const path = this.codes.recent[digit - 1];
    if (path) {
      void this.apply(path);
    }
  }

  async inVivo() {
    const added = await this.desk.inVivo();
    if (added) {
      await study.again('codebooks');
      this.codes.used(added.path);
      this.desk.setCode(added.path);
    }
  }

  newChild() {
    return this.#codePanel()?.addChild(this.desk.currentCode);
  }

  /** Signs what was just coded, or one's coding on the current excerpt; the same sign again takes it away. */
  sign(valence) {
    const coding = this.#ownCoding();
    if (coding) {
      void this.desk.recode(coding.id, {valence: coding.valence === valence ? null : valence});
    } else {
      this.desk.say(t('coding.whichCoding'), true);
    }
  }

  /** Takes a coding of one's own away; asks which where there are several. */
  uncode() {
    const own = this.#own();
    if (own.length === 0) {
      this.desk.say(t('coding.nothingOfYours'), true);
    } else if (own.length === 1) {
      void this.desk.withdraw(own[0].id);
    } else {
      this.#palette.open({
        anchor: this.#anchor(this.desk.ground), title: t('coding.uncodeWhich'), placeholder: t('coding.uncodeWhich'), details: false,
        among: own.map((coding) => coding.code),
        take: (path) => {
          this.#backToText();
          void this.desk.withdraw(own.find((coding) => coding.code === path).id);
        },
        left: (focus) => focus && this.#backToText(),
      });
    }
  }

  /** Asks for another code by the palette; used wherever a coding is recoded. */
  chooseCode({anchor, title, take, left}) {
    this.#palette.open({anchor, title, placeholder: title, details: false, take, left});
  }

  #takeBack() {
    this.#forget();
    this.#backToText();
    void this.desk.undo();
  }

  #own() {
    const {ground} = this.desk;
    const standing = ground && this.desk.excerpts.standing(ground.start, ground.end);
    return (standing?.codings ?? []).filter((coding) => coding.coder === study.coder && coding.status !== 'withdrawn');
  }

  #ownCoding() {
    const own = this.#own();
    return this.done?.coding() ?? (own.length === 1 ? own[0] : own.find((coding) => coding.code === this.desk.currentCode));
  }

  #short({start, end}) {
    return saidOf(this.desk.words(start, end), SHORT);
  }

  #backToText() {
    this.pane.text.focus({preventScroll: true});
  }

  /** The lines of the words on the screen, so that nothing covers them; of many lines the end that is in sight. */
  #anchor({start, end}) {
    return {
      getBoundingClientRect: () => {
        const view = this.pane.getBoundingClientRect();
        const [first, last] = [this.pane.page.rectAt(start), this.pane.page.rectAt(end, {before: true})];
        const isSeen = (rect) => rect.top >= view.top && rect.bottom <= view.bottom;
        if (isSeen(first) && isSeen(last) && last.bottom - first.top < view.height / 2) {
          return new DOMRect(Math.min(first.left, last.left), first.top, 1, last.bottom - first.top);
        }
        return [last, first].find(isSeen) ?? middleOf(view);
      },
    };
  }
}

function middleOf({left, top, width, height}) {
  return new DOMRect(left + width / 3, top + height / 3, 1, 1);
}

customElements.define('wb-coding', Coding);
