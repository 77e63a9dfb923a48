import {WbElement, html, nothing} from '../../core/element.js';
import {study} from '../../core/study.js';
import {Loaded} from '../../core/loaded.js';
import {get, post} from '../../core/api.js';
import {router} from '../../core/router.js';
import {tellFault, toast} from '../../core/announce.js';
import {formatMoment} from '../../core/format.js';
import {codeName} from '../../parts/code-name.js';
import {t} from '../../core/words.js';
import {summariesOfCell} from './summaries.js';
import {ratingValue} from './rating-values.js';
import './rating-form.js';
import '../../parts/wb-excerpt.js';
import {addressOf} from '../../core/screens.js';
import {linked} from '../../parts/linked.js';

const EXCERPTS = 12;

/**
 * One construct in one case: what each rater gave and why, what is agreed, summaries, and all that was coded.
 *
 *     <wb-rating-panel case="ashlow" construct="cfir-2009/…"></wb-rating-panel>
 */
class RatingPanel extends WbElement {
  static properties = {case: {}, construct: {}};
  #asked = '';

  constructor() {
    super();
    const ask = (path, more = {}) => (signal) => (this.case ? get(path, {case: this.case, construct: this.construct, ...more}, {signal}) : null);
    this.ratings = new Loaded(this, ask('ratings', {history: true}), {on: ['rating', 'case']});
    this.summaries = new Loaded(this, ask('summaries'), {on: ['summary']});
    this.excerpts = new Loaded(this, (signal) => (this.case ? get('find', {case: this.case, code: this.construct, limit: EXCERPTS, sort: 'source'}, {signal}) : null), {on: ['coding', 'excerpt']});
  }

  willUpdate() {
    const asked = [this.case, this.construct, study.coder].join('|');
    if (asked !== this.#asked && this.isConnected) {
      this.#asked = asked;
      [this.ratings, this.summaries, this.excerpts].forEach((loaded) => {
        loaded.data = undefined;
        loaded.again();
      });
    }
  }

  render() {
    return html`<section class="panel" aria-label=${t('ratings.panel')}>
      <div class="panel-head"><div><h2>${codeName(this.construct, {href: addressOf('codebook', {code: this.construct})})}</h2><p>${t('ratings.inCase', {name: study.caseName(this.case)})}</p></div>
        <button class="icon-button" aria-label=${t('process.closePanel')} @click=${() => router.set({case: null, construct: null})}>×</button></div>
      ${this.ratings.render((all) => this.#ratings(all.filter(({construct}) => construct === this.construct)))}
      ${this.summaries.render((all) => summariesOfCell(all.filter(({construct}) => construct === this.construct), {ofCase: this.case, construct: this.construct, seq: this.summaries.seq}))}
      <h3>${t('ratings.coded')}</h3>
      ${this.excerpts.render(({total, excerpts}) => html`<p class="hint">${t('ratings.codedOf', {n: total})}
          ${total > excerpts.length && addressOf('find') ? linked(addressOf('find', {case: this.case, code: this.construct}), t('ratings.codedAll')) : nothing}</p>
        <ul class="evidence">${excerpts.map((excerpt) => html`<li><wb-excerpt .excerpt=${excerpt}></wb-excerpt></li>`)}</ul>`)}
    </section>`;
  }

  #ratings(all) {
    const current = all.filter(({status}) => status === 'current');
    const agreed = current.find(({rater}) => rater === 'agreed');
    const own = current.find(({rater}) => rater === study.coder);
    const others = current.filter(({rater}) => rater !== 'agreed' && rater !== study.coder);
    const hidden = others.some((one) => one.hidden);
    const raters = others.length + (own ? 1 : 0);
    const past = all.filter(({status}) => status !== 'current');
    return html`
      <section><h3>${t('ratings.agreed')}</h3>${agreed ? html`${this.#given(agreed)}${agreed.outdated ? html`<p class="hint">${t('ratings.outdatedText')}</p>` : nothing}` : html`<p class="hint">${t('ratings.notAgreedYet', {n: raters})}</p>`}
        ${study.readOnly || raters < 2 || hidden ? nothing : html`<details ?open=${!agreed}><summary>${t(agreed ? 'ratings.agreeAnew' : 'ratings.agree')}</summary>
          <wb-rating-form kind="agreed" .case=${this.case} .construct=${this.construct} .given=${agreed} .seq=${this.ratings.seq}></wb-rating-form></details>`}</section>
      <section><h3>${t('ratings.others')}</h3>
        ${others.length ? html`<ul class="rating-list">${others.map((one) => html`<li>${this.#given(one)}</li>`)}</ul>` : html`<p class="hint">${t('ratings.noOthers')}</p>`}
        ${hidden ? html`<p class="hint">${t('ratings.hidden')}</p>` : nothing}</section>
      ${study.readOnly ? nothing : html`<section><h3>${t('ratings.yours', {coder: study.coder})}</h3>
        <wb-rating-form kind="own" .case=${this.case} .construct=${this.construct} .given=${own} .seq=${this.ratings.seq}></wb-rating-form>
        ${own ? html`<button class="link-button" @click=${() => this.#withdraw(own)}>${t('ratings.withdraw')}</button>` : nothing}</section>`}
      ${past.length ? html`<details><summary>${t('ratings.history', {n: past.length})}</summary><ul class="rating-list">${past.map((one) => html`<li>${this.#given(one)}</li>`)}</ul></details>` : nothing}`;
  }

  #given(one) {
    return html`<p class="rating-given"><strong>${one.rater === 'agreed' ? nothing : one.rater}</strong>
      ${one.hidden ? html`<span class="rating-none">${t('ratings.hiddenShort')}</span>` : ratingValue(one.value)} <span>${one.because ?? ''}</span>
      <span class="net-detail">${[formatMoment(one.ratedAt), one.status === 'current' ? '' : t(`ratings.status.${one.status}`)].filter(Boolean).join(' · ')}</span></p>`;
  }

  async #withdraw(own) {
    try {
      await post('rating/withdraw', {case: this.case, construct: this.construct}, {ifMatch: this.ratings.seq, of: own.id});
      toast(t('ratings.withdrawn'));
    } catch (fault) {
      tellFault(fault);
    }
  }
}

customElements.define('wb-rating-panel', RatingPanel);
