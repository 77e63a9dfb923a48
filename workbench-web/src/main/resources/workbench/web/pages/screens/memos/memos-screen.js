import {WbElement, html, nothing} from '../../core/element.js';
import {repeat} from 'lit/directives/repeat.js';
import {FollowsStudy, study} from '../../core/study.js';
import {Loaded} from '../../core/loaded.js';
import {get} from '../../core/api.js';
import {router} from '../../core/router.js';
import {formatDate} from '../../core/format.js';
import {t} from '../../core/words.js';
import {screenTabs} from '../../parts/screen-tabs.js';
import {subjectName} from '../../parts/subjects.js';
import {NEW, draftOf} from './memo-drafts.js';
import {filterParams, memoFilters} from './memo-filters.js';
import './memo-editor.js';

const AT_ONCE = 50;

/** All memos, newest first, and beside them the one that is read or written. */
class MemosScreen extends WbElement {
  static properties = {shown: {state: true}};

  constructor() {
    super();
    this.shown = AT_ONCE;
    this.asked = this.#question;
    new FollowsStudy(this);
    this.memos = new Loaded(this, (signal) => get('memo/list', {...filterParams(), newest: true, limit: this.shown + 1}, {signal}), {on: ['memo', 'code']});
  }

  get #question() {
    return JSON.stringify(filterParams());
  }

  willUpdate(changed) {
    if (this.asked !== this.#question) {
      this.asked = this.#question;
      this.shown = AT_ONCE;
      this.memos.again();
    } else if (changed.get('shown') !== undefined) {
      this.memos.again();
    }
  }

  render() {
    return html`${screenTabs('writing')}
      <div class="screen-head"><h1>${t('memos.title')}</h1>
        ${study.readOnly ? nothing : html`<button class="primary" @click=${() => this.#write()}>${t('memos.add')}</button>`}</div>
      <div class="screen-body writing">
        <div class="writing-list">${memoFilters()}
          ${this.memos.render((memos) => this.#list(memos))}</div>
        <wb-memo-editor .memo=${router.params.get('memo')} .about=${filterParams().about ?? null} @wb-saved=${({detail}) => this.#saved(detail)}></wb-memo-editor>
      </div>`;
  }

  #list(memos) {
    const fresh = draftOf(NEW).read();
    if (memos.length === 0 && !fresh) {
      const filtered = Object.keys(filterParams()).length > 0;
      return html`<wb-state heading=${t(filtered ? 'memos.nothingFits' : 'memos.none')} text=${t(filtered ? 'memos.nothingFitsText' : 'memos.noneText')}></wb-state>`;
    }
    return html`<ul class="memo-rows" aria-label=${t('memos.list')}>
        ${fresh && !study.readOnly ? this.#row({id: NEW, ...fresh, about: fresh.about}) : nothing}
        ${repeat(memos.slice(0, this.shown), ({id}) => id, (memo) => this.#row(memo))}</ul>
      ${memos.length > this.shown ? html`<button @click=${() => { this.shown += AT_ONCE; }}>${t('memos.more')}</button>` : nothing}`;
  }

  #row(memo) {
    const here = router.params.get('memo') === memo.id;
    const params = new URLSearchParams(router.params);
    params.set('memo', memo.id);
    const typed = draftOf(memo.id).read();
    return html`<li><a class="memo-row" href=${`/memos?${params}`} aria-current=${here ? 'true' : nothing}>
      <span class="memo-row-head"><span class="badge">${t(`parts.memoKinds.${memo.kind}`)}</span>
        ${memo.followup === 'open' ? html`<span class="badge" data-kind="warn">${t('memos.followup')}: ${t('memos.open')}</span>` : nothing}
        ${memo.followup === 'closed' ? html`<span class="badge">${t('memos.followup')}: ${t('memos.closed')}</span>` : nothing}
        ${typed ? html`<span class="badge" data-kind="warn">${t('memos.unsaved')}</span>` : nothing}
        <span class="memo-row-when">${memo.author ?? ''} ${formatDate(memo.date || memo.writtenAt?.slice(0, 10))}</span></span>
      <span class="memo-row-text">${(typed ?? memo).text || '…'}</span>
      <span class="memo-row-about">${memo.about.map(subjectName).join(' · ')}</span></a></li>`;
  }

  async #write() {
    router.set({memo: NEW}, {step: true});
    this.requestUpdate();
    await this.updateComplete;
    await this.querySelector('wb-memo-editor').updateComplete;
    this.querySelector('wb-memo-editor textarea')?.focus();
  }

  async #saved(id) {
    router.set({memo: id});
    await this.memos.again();
  }
}

customElements.define('wb-memos-screen', MemosScreen);
