import {WbElement, html, nothing} from '../../core/element.js';
import {study} from '../../core/study.js';
import {href, deskHref} from '../../core/router.js';
import {formatMoment} from '../../core/format.js';
import {codeName} from '../../parts/code-name.js';
import {t} from '../../core/words.js';
import {ratingValue, shortValue} from './rating-values.js';
import './rating-form.js';

/** Where raters differ, side by side: what each gave, why, the words it rests on; and the consensus, written here. */
class Disagreements extends WbElement {
  static properties = {list: {attribute: false}, seq: {type: Number}, all: {type: Boolean}, writing: {state: true}};

  render() {
    const open = this.list.filter(({settled}) => !settled);
    const shown = this.all || open.length === 0 ? this.list : open;
    return html`<div class="toolbar disagreements-head"><p>${t('ratings.disagreementsOpen', {n: open.length, all: this.list.length})}</p>
        ${open.length && open.length < this.list.length ? html`<label class="check"><input type="checkbox" .checked=${this.all} @change=${(event) => { this.all = event.target.checked; }}>${t('ratings.settledToo')}</label>` : nothing}</div>
      <ul class="disagreements">${shown.map((one) => this.#disagreement(one))}</ul>`;
  }

  #disagreement(one) {
    const key = `${one.case}|${one.construct}`;
    return html`<li class="disagreement" ?data-settled=${one.settled} data-key=${key}>
      <header><h2>${codeName(one.construct, {href: href('/ratings', {case: one.case, construct: one.construct})})}</h2><span>${study.caseName(one.case)}</span>
        <span class="badge" data-kind=${one.settled ? nothing : 'warn'}>${t(one.settled ? 'ratings.settled' : 'ratings.open')}</span></header>
      <div class="disagreement-sides">${one.ratings.map((rating) => html`<section>
        <h3>${rating.rater} ${ratingValue(rating.value)}</h3><p>${rating.because ?? t('ratings.noReason')}</p>${quotes(rating.excerpts)}</section>`)}</div>
      ${one.decision ? html`<div class="disagreement-decision"><h3>${t('ratings.agreed')} ${ratingValue(one.decision.value)}</h3><p>${one.decision.because ?? ''}</p>
        <p class="net-detail">${t('ratings.decidedBy', {who: one.decision.by, when: formatMoment(one.decision.at), from: one.decision.from.map(({rater, value}) => `${rater} ${shortValue(value)}`).join(', ')})}
          ${one.decision.outdated ? html`<span class="badge" data-kind="warn">${t('ratings.outdated')}</span>` : nothing}</p></div>` : nothing}
      ${study.readOnly ? nothing : this.writing === key ? html`
        <wb-rating-form kind="agreed" .case=${one.case} .construct=${one.construct} .seq=${this.seq} @wb-rated=${() => { this.writing = null; }}></wb-rating-form>`
        : html`<button class=${one.settled ? 'link-button' : ''} data-write @click=${() => { this.writing = key; }}>${t(one.settled ? 'ratings.agreeAnew' : 'ratings.agree')}</button>`}</li>`;
  }
}

/** Each excerpt once, though several codings stand on it. */
function quotes(excerpts) {
  const once = [...new Map(excerpts.map((excerpt) => [`${excerpt.source}|${excerpt.text}`, excerpt])).values()];
  return once.map(({source, attribution, text, excerpt}) => html`<blockquote class="quote"><a href=${deskHref(source, {excerpt})}>${source}</a>
    <span class="quote-words">${text ? `“${text}”` : t('process.offTheRecord')}</span> <span class="quote-whose">${attribution}</span></blockquote>`);
}

customElements.define('wb-disagreements', Disagreements);
