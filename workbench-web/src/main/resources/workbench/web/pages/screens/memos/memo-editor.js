import {WbElement, html, nothing} from '../../core/element.js';
import {FollowsStudy, study} from '../../core/study.js';
import {Loaded} from '../../core/loaded.js';
import {get, post} from '../../core/api.js';
import {addressOf} from '../../core/screens.js';
import {router} from '../../core/router.js';
import {keys, shownPress} from '../../core/keys.js';
import {say, tellFault, toast} from '../../core/announce.js';
import {takeBack} from '../../core/undoing.js';
import {formatMoment} from '../../core/format.js';
import {confirm} from '../../parts/wb-dialog.js';
import {saveOrDecide} from '../../parts/conflict.js';
import {subjectName} from '../../parts/subjects.js';
import {MEMO_KINDS} from '../../parts/memo-kinds.js';
import {t} from '../../core/words.js';
import {NEW, draftOf, emptyMemo, fieldsOf, told, toldNew} from './memo-drafts.js';
import './memo-subjects.js';

const FOLLOWUPS = ['', 'open', 'closed'];

/** The memo that is read or written. What is typed is a draft in this browser until it is saved; others' edits never overwrite it. */
class MemoEditor extends WbElement {
  static properties = {memo: {}, about: {}, typed: {state: true}, saving: {state: true}};
  #base = null;

  constructor() {
    super();
    this.saving = false;
    new FollowsStudy(this);
    this.shown = new Loaded(this, (signal) => (this.memo && this.memo !== NEW ? get('memo/show', {memo: this.memo}, {signal}) : null), {on: ['memo']});
    this.watch(() => keys.add({title: t('memos.keys.title'), host: this, keys: [
      {press: 'Mod+Enter', does: t('memos.keys.save'), typing: true, run: () => void this.#save()},
    ]}));
  }

  willUpdate(changed) {
    if (changed.has('memo')) {
      this.typed = this.memo ? draftOf(this.memo).read() : null;
      this.#base = this.typed?.base ?? null;
      if (changed.get('memo') !== undefined) {
        this.shown.data = undefined;
        this.shown.fault = null;
        this.shown.again();
      }
    }
  }

  render() {
    if (!this.memo) {
      return html`<p class="writing-none hint">${t('memos.choose')}</p>`;
    }
    if (this.memo === NEW) {
      return study.readOnly ? nothing : this.#form(this.#blank);
    }
    if (this.shown.fault?.status === 400 && !this.shown.data) {
      return html`<wb-state heading=${t('memos.gone')} text=${t('memos.goneText')}></wb-state>`;
    }
    return this.shown.render((memo) => this.#form(fieldsOf(memo), memo));
  }

  get #blank() {
    return emptyMemo(this.about && this.about !== 'study' ? [this.about] : []);
  }

  #form(before, memo = null) {
    const now = {...before, ...this.typed};
    const dirty = this.typed !== null;
    return html`<form class="panel memo-editor" aria-label=${memo ? t('memos.editor') : t('memos.newTitle')} @submit=${(event) => { event.preventDefault(); void this.#save(); }}>
      <div class="panel-head"><div><h2>${memo ? t('memos.heading', {kind: t(`parts.memoKinds.${memo.kind}`)}) : t('memos.newTitle')}</h2>
        ${memo ? html`<p class="hint">${t('memos.written', {author: memo.author, when: formatMoment(memo.writtenAt)})}</p>` : nothing}</div>
        ${memo && memo.followup && !study.readOnly && !dirty ? html`<button type="button" class="memo-followup" @click=${() => this.#follow(memo)}>${
          t(memo.followup === 'open' ? 'memos.setDone' : 'memos.setOpen')}</button>` : nothing}</div>
      <label class="field"><span class="field-label">${t('memos.text')}</span>
        <textarea class="memo-text" rows="6" ?readonly=${study.readOnly} .value=${now.text} @input=${(event) => this.#set({text: event.target.value}, before)}></textarea>
        ${study.readOnly ? nothing : html`<span class="hint">${t('memos.textHint', {press: shownPress('Mod+Enter').join('+')})}</span>`}</label>
      <div class="fields">
        ${choice('kind', MEMO_KINDS.map((kind) => [kind, t(`parts.memoKinds.${kind}`)]), now.kind, (kind) => this.#set({kind}, before))}
        ${choice('followup', FOLLOWUPS.map((one) => [one, t(`memos.followups.${one || 'none'}`)]), now.followup, (followup) => this.#set({followup}, before))}
        <label class="field"><span class="field-label">${t('memos.date')}</span><input autocomplete="off" ?readonly=${study.readOnly} .value=${now.date}
          @input=${(event) => this.#set({date: event.target.value}, before)}>${study.readOnly ? nothing : html`<span class="hint">${t('memos.dateHint')}</span>`}</label>
      </div>
      <wb-memo-subjects .about=${now.about} @wb-change=${(event) => { event.stopPropagation(); this.#set({about: event.detail}, before); }}></wb-memo-subjects>
      ${study.readOnly ? nothing : html`<div class="toolbar panel-end">
        <button class="primary" ?disabled=${this.saving || (memo && !dirty)}>${t('memos.save')}</button>
        ${dirty ? html`<button type="button" @click=${() => this.#drop()}>${t('memos.giveUp')}</button>` : nothing}
        ${memo ? this.#links(memo) : nothing}</div>`}
    </form>`;
  }

  #links(memo) {
    const journal = addressOf('journal', {about: `memo:${memo.id}`});
    return html`${journal ? html`<a class="memo-journal" href=${journal}>${t('memos.journal')}</a>` : nothing}
      <button type="button" class="danger quiet" @click=${() => this.#remove(memo)}>${t('memos.remove')}</button>`;
  }

  /** What is typed is kept with the reading it rests on, so that also after a reload nobody's edit is overwritten in silence. */
  #set(more, before) {
    this.#base ??= {seq: this.shown.seq, fields: before};
    this.typed = {...this.typed, ...more, base: this.#base};
    draftOf(this.memo).keep({...before, ...this.typed});
  }

  #drop() {
    draftOf(this.memo).drop();
    this.typed = null;
    this.#base = null;
    if (this.memo === NEW) {
      router.set({memo: null});
    }
  }

  async #save() {
    const {memo: id, typed} = this;
    if (!typed || this.saving || study.readOnly) {
      return;
    }
    this.saving = true;
    try {
      const saved = id === NEW ? await this.#add(typed) : await this.#change(id, typed);
      draftOf(id).drop();
      if (this.memo === id) {
        this.typed = null;
        this.#base = null;
        await this.shown.again();
      }
      if (saved) {
        say(t('memos.saved'));
        this.tell('wb-saved', saved);
      }
    } catch (fault) {
      tellFault(fault);
    } finally {
      this.saving = false;
    }
  }

  async #add(typed) {
    const {data} = await post('memo/add', toldNew({...this.#blank, ...typed}));
    return data.id;
  }

  /** Gives the id where this page's words were saved; null where the others' were kept. */
  async #change(id, typed) {
    const {seq, fields} = this.#base;
    const now = {...fields, ...typed};
    const saved = await saveOrDecide({
      seq,
      save: async (ifMatch) => post('memo/set', {memo: id, ...told(ifMatch === undefined ? await standing(id) : fields, now)}, {ifMatch, of: id}),
      theirs: async () => inWords(await standing(id)),
      yours: inWords(now),
    });
    return saved && id;
  }

  async #follow({id, followup}) {
    try {
      const {seq} = this.shown;
      await saveOrDecide({
        seq,
        save: (ifMatch) => post('memo/set', {memo: id, followup: followup === 'open' ? 'closed' : 'open'}, {ifMatch, of: id}),
        theirs: async () => inWords(await standing(id)),
        yours: t(`memos.followups.${followup === 'open' ? 'closed' : 'open'}`),
      });
      await this.shown.again();
    } catch (fault) {
      tellFault(fault);
    }
  }

  async #remove({id}) {
    if (!await confirm({title: t('memos.removeTitle'), text: t('memos.removeText'), confirm: t('memos.remove'), danger: true})) {
      return;
    }
    try {
      const {seq} = await post('memo/remove', {memo: id});
      draftOf(id).drop();
      router.set({memo: null});
      toast(t('memos.removed'), {action: takeBack(seq)});
    } catch (fault) {
      tellFault(fault);
    }
  }
}

async function standing(id) {
  return fieldsOf((await get('memo/show', {memo: id})).data);
}

function inWords({text, kind, date, followup, about}) {
  return [text, '', [t(`parts.memoKinds.${kind}`), date, followup && t(`memos.followups.${followup}`)].filter(Boolean).join(' · '), about.map(subjectName).join(' · ')].join('\n').trim();
}

function choice(name, options, value, set) {
  return html`<label class="field"><span class="field-label">${t(`memos.${name}`)}</span><select ?disabled=${study.readOnly} @change=${(event) => set(event.target.value)}>
    ${options.map(([option, words]) => html`<option value=${option} ?selected=${option === value}>${words}</option>`)}</select></label>`;
}

customElements.define('wb-memo-editor', MemoEditor);
