import {WbElement, html, nothing} from '../../core/element.js';
import {post} from '../../core/api.js';
import {say, tellFault} from '../../core/announce.js';
import {draft} from '../../core/drafts.js';
import {keys, shownPress} from '../../core/keys.js';
import {t} from '../../core/words.js';
import {MEMO_KINDS} from '../../parts/memo-kinds.js';

const NOTE = 'note';

/**
 * Writes a note on a coding, or a memo on its excerpt. What is typed is kept in this browser until it is saved, so neither a
 * lost server nor Escape loses a word. Tells `wb-done` when it is saved or left.
 */
class NoteEditor extends WbElement {
  static properties = {what: {attribute: false}, kind: {state: true}, text: {state: true}};
  #about = null;

  constructor() {
    super();
    this.watch(() => keys.add({
      title: t('coding.keys.writing'),
      host: this,
      keys: [{press: 'Mod+Enter', does: t('coding.keys.saveNote'), typing: true, run: () => void this.#save()}],
    }));
  }

  willUpdate(changed) {
    if (changed.has('what') && this.#about !== this.#aboutNow()) {
      const {coding} = this.what;
      this.#about = this.#aboutNow();
      this.before = coding?.note ?? null;
      this.kind = coding ? NOTE : MEMO_KINDS[0];
      this.text = this.#draft.read() ?? coding?.note ?? '';
    }
  }

  firstUpdated() {
    const area = this.querySelector('textarea');
    area.focus();
    area.setSelectionRange(area.value.length, area.value.length);
  }

  #aboutNow() {
    return `${this.what.excerpt} ${this.what.coding?.id}`;
  }

  /** Of the words it is about; a coding that the server has not named yet has none of its own. */
  get #draft() {
    return draft(`note/${this.what.coding?.id ?? this.what.excerpt}`);
  }

  render() {
    const {coding} = this.what;
    const kinds = [...(coding ? [NOTE] : []), ...MEMO_KINDS];
    return html`<form class="note-editor" @submit=${(event) => { event.preventDefault(); void this.#save(); }}>
      <label class="field"><span class="field-label">${this.what.title}</span>
        <textarea rows="4" .value=${this.text} @input=${this.#typed} @keydown=${this.#key}></textarea></label>
      <div class="note-foot">
        <label class="note-kind"><span class="visually-hidden">${t('coding.noteKind')}</span>
          <select @change=${(event) => { this.kind = event.target.value; }}>${kinds.map((kind) => html`
            <option value=${kind} ?selected=${kind === this.kind}>${kind === NOTE ? t('coding.noteOfCoding', {code: coding.name}) : t('coding.memoOf', {kind: t(`parts.memoKinds.${kind}`)})}</option>`)}</select></label>
        <button class="primary">${t('parts.save')} ${this.kind === NOTE ? html`<kbd>${shownPress('Enter')}</kbd>` : nothing}</button>
      </div>
      <p class="hint">${t(this.kind === NOTE ? 'coding.noteHint' : 'coding.memoHint')}</p>
    </form>`;
  }

  #typed(event) {
    this.text = event.target.value;
    this.#draft.keep(this.text);
  }

  /** A note is a line: Enter saves it, Shift+Enter goes on. A memo may be long: there Enter is a new line. */
  #key(event) {
    if (event.key === 'Enter' && this.kind === NOTE && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      event.stopPropagation();
      void this.#save();
    }
  }

  async #save() {
    const {coding, desk, excerpt} = this.what;
    const text = this.text.trim();
    const kept = this.#draft;
    this.tell('wb-done');
    if (this.kind === NOTE) {
      if ((await desk.recode(coding.id, {note: text || null}, {before: this.before})) !== undefined) {
        kept.drop();
      }
      return;
    }
    try {
      if (text) {
        await desk.changes.settled();
        await post('memo/add', {about: [`excerpt:${desk.changes.named(excerpt)}`], kind: this.kind, text});
        say(t('coding.memoSaved'));
      }
      kept.drop();
    } catch (fault) {
      tellFault(fault);
    }
  }
}

customElements.define('wb-note-editor', NoteEditor);
