import {WbElement, html, nothing} from '../../core/element.js';
import {FollowsStudy, study} from '../../core/study.js';
import {Loaded} from '../../core/loaded.js';
import {get, post} from '../../core/api.js';
import {deskHref, router} from '../../core/router.js';
import {keys} from '../../core/keys.js';
import {say, tellFault} from '../../core/announce.js';
import {codeName} from '../../parts/code-name.js';
import {valenceSign} from '../../parts/wb-valence.js';
import {t} from '../../core/words.js';
import {chooseCode, codeOptions} from './code-forms.js';
import {wording} from './code-page.js';

const PORTION = 50;

/** Codings made under older words of their code, or with a code that nobody uses any more, settled one by one. */
class ReviewQueue extends WbElement {
  static properties = {at: {state: true}, because: {state: true}};

  constructor() {
    super();
    Object.assign(this, {at: 0, because: ''});
    new FollowsStudy(this);
    this.waiting = new Loaded(this, (signal) => get('review', {code: router.params.get('code') ?? undefined, limit: PORTION}, {signal}), {on: ['coding', 'code', 'undo']});
    const settle = (verb) => (event) => (event.target.closest('wb-combobox') || study.readOnly ? false : void this.#settle(verb));
    this.watch(() => keys.add({title: t('codebook.reviewKeys.title'), host: this, keys: [
      {press: 'k', does: t('codebook.reviewKeys.keep'), run: settle('keep')}, {press: 'r', does: t('codebook.reviewKeys.recode'), run: settle('recode')},
      {press: 'w', does: t('codebook.reviewKeys.withdraw'), run: settle('withdraw')},
      {press: ['ArrowRight', 'n'], does: t('codebook.reviewKeys.next'), run: () => void this.#go(1)}, {press: ['ArrowLeft', 'p'], does: t('codebook.reviewKeys.previous'), run: () => void this.#go(-1)},
    ]}));
  }

  render() {
    return html`<div class="screen-body">${this.waiting.render(({total, codings}) => {
      if (codings.length === 0) {
        return html`<wb-state heading=${t('codebook.reviewNone')} text=${t('codebook.reviewNoneText')}></wb-state>`;
      }
      const at = Math.min(this.at, codings.length - 1);
      return html`<div class="review"><p class="review-count">${t('codebook.reviewAt', {at: at + 1, n: total})}
        ${router.params.get('code') ? html`<button class="link-button" @click=${() => { router.set({code: null}); this.waiting.again(); }}>${t('codebook.reviewAll')}</button>` : nothing}</p>
        ${this.#coding(codings[at])}</div>`;
    })}</div>`;
  }

  #coding(coding) {
    const {excerpt} = coding;
    return html`<article class="review-item" tabindex="0" aria-label=${t('codebook.reviewItem', {code: coding.name})}>
      <h2 class="visually-hidden">${t('codebook.reviewItem', {code: coding.name})}</h2>
      <p class="excerpt-head"><a class="excerpt-jump" href=${deskHref(excerpt.source, {excerpt: excerpt.id})}>${excerpt.source}</a><span>${excerpt.attribution}</span><span>${coding.coder}</span></p>
      <blockquote class="review-words" dir="auto">${excerpt.text}</blockquote>
      <p>${codeName(coding.code)} ${valenceSign(coding.valence)} ${coding.retired ? html`<span class="badge" data-kind="warn">${t('codebook.retired')}</span>` : nothing} ${coding.note ?? ''}</p>
      <div class="review-wordings"><section><h3>${t('codebook.then', {n: coding.codeVersion})}</h3>${wording(coding.then)}</section>
        <section><h3>${t('codebook.now', {n: coding.version})}</h3>${wording(coding.now)}</section></div>
      ${study.readOnly ? nothing : html`<label class="field"><span class="field-label">${t('codebook.because')}</span><input autocomplete="off" .value=${this.because} @input=${(event) => { this.because = event.target.value; }}></label>
      <div class="toolbar"><button class="primary" ?disabled=${coding.retired} @click=${() => this.#settle('keep')}>${t('codebook.keep')}</button><button @click=${() => this.#settle('recode')}>${t('codebook.recode')}</button>
        <button class="danger" @click=${() => this.#settle('withdraw')}>${t('codebook.withdraw')}</button>
        <span class="review-steps"><button @click=${() => this.#go(-1)}>←</button><button @click=${() => this.#go(1)}>${t('codebook.skip')} →</button></span></div>`}</article>`;
  }

  async #settle(verb) {
    const codings = this.waiting.data?.codings ?? [];
    const coding = codings[Math.min(this.at, codings.length - 1)];
    if (!coding || (verb === 'keep' && coding.retired)) {
      return;
    }
    const as = verb === 'recode' ? await chooseCode({title: t('codebook.recodeTitle'), text: coding.excerpt.text, label: t('question.filters.code'), options: codeOptions(({path}) => path !== coding.code), confirm: t('codebook.recode')}) : undefined;
    if (as === null) {
      return;
    }
    try {
      await post(`review/${verb}`, {coding: [coding.id], as, because: this.because.trim() || undefined}, {ifMatch: this.waiting.seq, of: coding.id});
      this.because = '';
      say(t(`codebook.reviewDone.${verb}`));
    } catch (fault) {
      tellFault(fault);
    }
    await this.waiting.again();
    await this.updateComplete;
    this.querySelector('.review-item')?.focus();
  }

  async #go(by) {
    const length = this.waiting.data?.codings.length ?? 0;
    this.at = Math.max(0, Math.min(length - 1, this.at + by));
    await this.updateComplete;
    this.querySelector('.review-item')?.focus();
  }
}

customElements.define('wb-review-queue', ReviewQueue);
