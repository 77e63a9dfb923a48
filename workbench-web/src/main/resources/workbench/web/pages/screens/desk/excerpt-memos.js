import {WbElement, html, nothing} from '../../core/element.js';
import {get} from '../../core/api.js';
import {formatDate, formatMoment} from '../../core/format.js';
import {live} from '../../core/live.js';
import {study} from '../../core/study.js';
import {t} from '../../core/words.js';
import './note-editor.js';

/** The memos on an excerpt: asked for only where there are some, and written in place. */
class ExcerptMemos extends WbElement {
  static properties = {desk: {attribute: false}, excerpt: {}, count: {type: Number}, memos: {state: true}, writing: {state: true}};
  #asked = null;

  constructor() {
    super();
    this.memos = [];
    this.writing = false;
    this.watch(() => live.on(['memo', '*'], () => this.#read()));
  }

  willUpdate(changed) {
    if (changed.has('excerpt')) {
      this.memos = [];
      this.writing = false;
    }
  }

  updated(changed) {
    if (changed.has('excerpt') || changed.has('count')) {
      this.#read();
    }
  }

  async #read() {
    const excerpt = (this.#asked = this.excerpt);
    if (!this.count || !excerpt || excerpt.startsWith('new:')) {
      return;
    }
    try {
      const {data} = await get('memo/list', {about: `excerpt:${excerpt}`});
      if (excerpt === this.#asked) {
        this.memos = data;
      }
    } catch (fault) {
      console.warn('the memos could not be read', fault);
    }
  }

  render() {
    return html`<section class="excerpt-section" aria-label=${t('coding.memos')}>
      <div class="section-head"><h3>${t('coding.memos')}</h3>
        ${study.readOnly || this.writing ? nothing : html`<button class="small quiet" @click=${() => { this.writing = true; }}>${t('coding.writeMemo')}</button>`}</div>
      ${this.writing ? html`<wb-note-editor .what=${{title: t('coding.memoOnExcerpt'), coding: null, excerpt: this.excerpt, desk: this.desk}}
        @wb-done=${this.#done} @keydown=${this.#leave}></wb-note-editor>` : nothing}
      <ul class="memo-list">${this.memos.map((memo) => html`<li class="memo">
        <p class="memo-head"><span class="badge">${t(`parts.memoKinds.${memo.kind}`)}</span> ${memo.author} · <span title=${formatMoment(memo.writtenAt)}>${formatDate(memo.date ?? memo.writtenAt.slice(0, 10))}</span></p>
        <p class="memo-text">${memo.text}</p></li>`)}</ul>
    </section>`;
  }

  #done() {
    this.writing = false;
    this.updateComplete.then(() => this.querySelector('button')?.focus());
  }

  #leave(event) {
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      this.#done();
    }
  }
}

customElements.define('wb-excerpt-memos', ExcerptMemos);
