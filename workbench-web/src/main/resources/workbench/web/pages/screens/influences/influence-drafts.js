import {WbElement, html, nothing} from '../../core/element.js';
import {study} from '../../core/study.js';
import {keys} from '../../core/keys.js';
import {codeName} from '../../parts/code-name.js';
import {valenceSign} from '../../parts/wb-valence.js';
import {t} from '../../core/words.js';
import {nameOf} from './influence-rows.js';

/**
 * What codings propose, apart from what people judged: by event, the best borne out first. `a` accepts, `c` claims, `r` rejects
 * the one in focus. Tells `wb-open` and `wb-judge` as the table does.
 */
class InfluenceDrafts extends WbElement {
  static properties = {drafts: {attribute: false}, chosen: {attribute: false}, ticked: {state: true}};

  constructor() {
    super();
    this.ticked = new Set();
    const judge = (verb) => () => this.#judge(verb);
    this.watch(() => keys.add({title: t('influences.keys.drafts'), host: this, keys: [
      {press: ['ArrowDown', 'j'], does: t('influences.keys.next'), run: () => this.#step(1)},
      {press: ['ArrowUp', 'k'], does: t('influences.keys.previous'), run: () => this.#step(-1)},
      {press: 'a', does: t('influences.keys.accept'), run: judge('accept')},
      {press: 'c', does: t('influences.keys.claim'), run: judge('claim')},
      {press: 'r', does: t('influences.keys.reject'), run: judge('reject')},
      {press: 'x', does: t('influences.keys.tick'), run: () => this.#tickHere()},
    ]}));
  }

  render() {
    const byEvent = Map.groupBy(this.drafts, ({event}) => event);
    const events = study.events.filter(({slug}) => byEvent.has(slug));
    const ticked = this.drafts.filter(({id}) => this.ticked.has(id));
    return html`<p class="hint">${t('influences.draftsHint')}</p>
      ${ticked.length ? html`<div class="toolbar draft-bar" role="group" aria-label=${t('influences.tickedBar')}><strong>${t('influences.ticked', {n: ticked.length})}</strong>
        ${['accept', 'reject'].map((verb) => html`<button @click=${() => this.#tell(verb, ticked)}>${t(`influences.verbs.${verb}`)}</button>`)}
        <button class="quiet" @click=${() => { this.ticked = new Set(); }}>${t('influences.untick')}</button></div>` : nothing}
      ${events.map((event) => html`<section class="draft-event"><h2><span class="event-order">${event.order}</span> ${event.title} <span class="count">${byEvent.get(event.slug).length}</span></h2>
        <ul>${byEvent.get(event.slug).toSorted((one, other) => support(other) - support(one)).map((one) => this.#draft(one))}</ul></section>`)}`;
  }

  #draft(one) {
    const chosen = nameOf(one) === this.chosen;
    return html`<li class="draft" ?data-chosen=${chosen}>
      <input type="checkbox" aria-label=${t('influences.tick', {code: one.name, network: study.networkName(one.network)})} .checked=${this.ticked.has(one.id)} @change=${() => this.#tick(one.id)}>
      <button class="draft-open" data-id=${one.id} aria-pressed=${String(chosen)} @click=${() => this.tell('wb-open', [one])}>
        ${valenceSign(one.valence)}${codeName(one.code)}<span class="net-detail">${study.networkName(one.network)}</span>
        <span class="draft-support">${said(one.support)}</span></button>
      ${study.readOnly ? nothing : html`<span class="draft-verbs">${['accept', 'reject'].map((verb) => html`
        <button class="link-button" @click=${() => this.#tell(verb, [one])} aria-label=${t('influences.verbOf', {verb: t(`influences.verbs.${verb}`), code: one.name, network: study.networkName(one.network)})}>${
          t(`influences.verbs.${verb}`)}</button>`)}</span>`}</li>`;
  }

  get #here() {
    const id = document.activeElement?.closest('.draft')?.querySelector('.draft-open').dataset.id;
    return this.drafts.find((one) => one.id === id);
  }

  #judge(verb) {
    const here = this.#here;
    if (!here || study.readOnly) {
      return false;
    }
    this.#step(1);
    this.#tell(verb, [here]);
    return true;
  }

  #tell(verb, influences) {
    this.ticked = new Set([...this.ticked].filter((id) => !influences.some((one) => one.id === id)));
    this.tell('wb-judge', {verb, influences});
  }

  #tick(id) {
    const ticked = new Set(this.ticked);
    if (!ticked.delete(id)) {
      ticked.add(id);
    }
    this.ticked = ticked;
  }

  #tickHere() {
    const here = this.#here;
    if (!here) {
      return false;
    }
    this.#tick(here.id);
    return true;
  }

  #step(by) {
    const all = [...this.querySelectorAll('.draft-open')];
    const at = all.indexOf(document.activeElement?.closest('.draft')?.querySelector('.draft-open'));
    const to = all[Math.min(all.length - 1, Math.max(0, at + by))];
    to?.focus();
    to?.scrollIntoView({block: 'nearest'});
    return Boolean(to);
  }
}

const support = (one) => one.support?.codings ?? one.evidence.length;

/** What the codings say: `6 +, 1 − in 4 sources by 2`. */
function said(counts) {
  if (!counts) {
    return '';
  }
  const signs = [['positive', '+'], ['negative', '−'], ['mixed', '−/+'], ['neutral', '0']].filter(([name]) => counts[name]).map(([name, sign]) => `${counts[name]} ${sign}`);
  return t('influences.support', {signs: signs.join(', '), sources: counts.sources, n: counts.sources});
}

customElements.define('wb-influence-drafts', InfluenceDrafts);
