import {WbElement, html, nothing} from '../../core/element.js';
import {study} from '../../core/study.js';
import {t} from '../../core/words.js';
import {quote} from '../process/evidence.js';
import {correctRecord, removeRecord} from './network-forms.js';
import {doing, levelOf} from './network-changes.js';
import '../../parts/wb-menu.js';

/**
 * A network at an event, in lists: the same as the picture shows, and what it cannot show, each with its excerpts and, where
 * the study may be changed, with the way to correct or remove it (`network show N --at E`).
 *
 *     <wb-network-lists .answer=${answer} .seq=${seq} .where=${where} .nameOf=${…} .chosen=${party} @wb-choose=${…}></wb-network-lists>
 */
class NetworkLists extends WbElement {
  static properties = {answer: {attribute: false}, seq: {type: Number}, where: {attribute: false}, nameOf: {attribute: false}, chosen: {attribute: false}, opened: {state: true}};

  constructor() {
    super();
    this.opened = null;
  }

  render() {
    const {answer} = this;
    this.excerpts = new Map(answer.excerpts.map((excerpt) => [excerpt.id, excerpt]));
    return html`<h2 class="visually-hidden">${t('networks.inWords')}</h2><div class="net-lists">
      ${this.#section('focus', answer.focusStated ? [answer.focusStated] : [], (one) => html`“${one.focus}”
        <span class="net-detail">${one.event === answer.event ? '' : t('networks.since', {event: study.eventTitle(one.event)})}</span>`)}
      ${this.#section('state', answer.states, (one) => html`${t(`networks.qualities.${one.quality}`)}: ${levelOf(one)}
        <span class="net-detail">${[one.because, one.by].filter(Boolean).join(' · ')}</span>`)}
      ${this.#section('member', answer.members, (one) => html`<button class="link-button" @click=${() => this.tell('wb-choose', {party: one.actor, tie: null})}>${one.label}</button>
        ${one.role ?? ''} <span class="net-detail">${[t(`networks.kinds.${one.kind}`), span(one.from, one.to), one.how].filter(Boolean).join(' · ')}</span>`)}
      ${this.#section('tie', answer.associations, (one) => html`<button class="link-button" @click=${() => this.tell('wb-choose', {party: null, tie: one.id})}>${
        t(one.direction === 'directed' ? 'networks.tieTo' : 'networks.tieBetween', {from: this.nameOf(one.from), to: this.nameOf(one.to)})}</button>
        <strong>${one.type}</strong> <span class="net-detail">${span(one.since, one.until)}</span>`)}
      ${this.#section('task', answer.tasks, (one) => html`${one.what} <span class="net-detail">${doing(one, this.nameOf)}</span>`)}
      ${this.#section('strategy', answer.strategies, (one) => html`${one.what}
        <span class="net-detail">${[t(`networks.statuses.${one.status}`), t('networks.version', {n: one.version})].join(' · ')}</span>
        ${one.steps.length ? html`<ol class="net-steps">${one.steps.map((step) => html`<li data-status=${step.status}>${step.what}
          <span class="net-detail">${[step.owner ? this.nameOf(step.owner) : '', t(`networks.statuses.${step.status}`)].filter(Boolean).join(' · ')}</span></li>`)}</ol>` : nothing}`)}
    </div>`;
  }

  #section(kind, records, show) {
    return html`<section><h3>${t(`networks.lists.${kind}`)} <span class="count">${records.length}</span></h3>
      ${records.length ? html`<ul>${records.map((record) => this.#item(kind, record, show))}</ul>` : html`<p class="hint">${t(`networks.noneOf.${kind}`)}</p>`}</section>`;
  }

  #item(kind, record, show) {
    const excerpts = record.evidence.map((id) => this.excerpts.get(id)).filter(Boolean);
    const open = this.opened === record.id;
    const chosen = Boolean(this.chosen) && (record.actor === this.chosen || record.id === this.chosen);
    return html`<li ?data-chosen=${chosen}><div class="net-record"><div>${show(record)}
      ${excerpts.length ? html`<button class="link-button" aria-expanded=${String(open)} @click=${() => { this.opened = open ? null : record.id; }}>${
        open ? t('process.hideEvidence') : t('process.evidence', {n: excerpts.length})}</button>` : nothing}</div>
      ${study.readOnly ? nothing : html`<wb-menu class="quiet" icon="more" words=${t('networks.recordMenu')} .items=${this.#items(kind, record)}></wb-menu>`}</div>
      ${open ? excerpts.map(quote) : nothing}</li>`;
  }

  #items(kind, record) {
    const what = record.label ?? record.what ?? record.focus ?? (kind === 'tie' ? `${this.nameOf(record.from)} – ${this.nameOf(record.to)}` : t(`networks.lists.${kind}`));
    return [
      {words: t('networks.correct'), run: () => correctRecord(kind, record, this.where, this.seq)},
      {words: t('process.remove'), danger: true, run: () => removeRecord(record, what, this.seq)},
    ];
  }
}

/** From which event to which. */
export function span(from, to) {
  if (from === to) {
    return t('networks.only', {event: study.eventTitle(from)});
  }
  return to ? t('networks.fromToEvents', {from: study.eventTitle(from), to: study.eventTitle(to)}) : t('networks.fromOn', {event: study.eventTitle(from)});
}

customElements.define('wb-network-lists', NetworkLists);
