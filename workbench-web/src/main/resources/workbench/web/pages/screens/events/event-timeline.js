import {WbElement, html, nothing, svg} from '../../core/element.js';
import {study} from '../../core/study.js';
import {keys} from '../../core/keys.js';
import {formatDate, formatNumber} from '../../core/format.js';
import {href, router} from '../../core/router.js';
import {signOf} from '../../core/valence.js';
import {t} from '../../core/words.js';
import {monthsOf, scaleOf, stretchOf} from './time-scale.js';

const LANE = 34;
/** A year that begins farther to the right, in percent, has no room for its name. */
const LAST_LABEL = 94;
const SIGNS = ['negative', 'positive', 'mixed', 'neutral'];

/**
 * Events in order, each with its stretch of time, the sources that speak of it at the time they were made, and its codings by
 * sign; below, the sources by network. A table, so that it reads without the picture. `Enter` opens an event.
 *
 *     <wb-event-timeline .timeline=${timeline} .speaking=${matrix of events by sources} .chosen=${slug}></wb-event-timeline>
 */
class EventTimeline extends WbElement {
  static properties = {timeline: {attribute: false}, speaking: {attribute: false}, chosen: {attribute: false}};

  constructor() {
    super();
    this.watch(() => keys.add({title: t('events.keys.title'), host: this, keys: [
      {press: ['ArrowDown', 'j'], does: t('events.keys.next'), run: () => this.#step(1)},
      {press: ['ArrowUp', 'k'], does: t('events.keys.previous'), run: () => this.#step(-1)},
      {press: 'Alt+ArrowUp', does: t('events.keys.earlier'), run: () => this.#order(-1)},
      {press: 'Alt+ArrowDown', does: t('events.keys.later'), run: () => this.#order(1)},
    ]}));
  }

  willUpdate() {
    const {events, sources} = this.timeline;
    this.scale = scaleOf([...events.map(stretchOf), ...sources.map(({date}) => monthsOf(date))]);
    this.most = Math.max(1, ...events.flatMap((event) => SIGNS.map((sign) => event[sign])));
    this.columns = new Map((this.speaking?.columns ?? []).map(({id, label}, at) => [id, {at, title: label}]));
    this.rows = new Map((this.speaking?.rows ?? []).map(({id}, at) => [id, at]));
  }

  render() {
    const {timeline} = this;
    const cases = Map.groupBy(timeline.events, (event) => event.case ?? '');
    return html`<svg class="visually-hidden" aria-hidden="true">${hatch}</svg><div class="timeline-scroll"><table class="timeline" aria-label=${t('events.tableLabel')}>
      <thead><tr><th scope="col">${t('events.event')}</th><th scope="col" class="timeline-axis"><span class="visually-hidden">${t('events.time')}</span>${this.#years()}</th>
        <th scope="col" class="timeline-undated">${t('events.undated')}</th>
        ${SIGNS.map((sign) => html`<th scope="col" class="timeline-sign" data-sign=${sign}>${signOf(sign)} <span>${t(`events.signs.${sign}`)}</span></th>`)}
        <th scope="col" class="timeline-all">${t('events.codings')}</th></tr></thead>
      ${[...cases].map(([name, events]) => html`<tbody>
        ${cases.size > 1 ? html`<tr class="timeline-case"><th colspan="8" scope="rowgroup">${name ? study.caseName(name) : t('events.ofTheStudy')}</th></tr>` : nothing}
        ${events.map((event) => this.#event(event))}</tbody>`)}
      ${timeline.withoutEvent.codings ? html`<tbody><tr class="timeline-none"><th scope="row">${t('events.noEvent')}</th><td></td><td></td>
        ${this.#signs(timeline.withoutEvent, {event: 'none'})}</tr></tbody>` : nothing}
      <tbody class="timeline-sources"><tr class="timeline-case"><th scope="rowgroup" colspan="8">${t('events.sourcesByNetwork')}</th></tr>
        ${this.#networks().map(([slug, sources]) => this.#network(slug, sources))}</tbody>
    </table></div>
    <ul class="timeline-legend" aria-label=${t('events.legend')}>
      <li><span class="timeline-band" aria-hidden="true"></span>${t('events.observed')}</li><li><span class="timeline-band" data-predicted aria-hidden="true"></span>${t('events.predicted')}</li>
      ${['interview', 'observation', 'document'].map((kind) => html`<li><svg class="timeline-key" viewBox="0 0 14 14" aria-hidden="true">${mark(kind, 5)}</svg>${t(`sources.kinds.${kind}`)}</li>`)}
      <li class="net-detail">${t('events.legendMore')}</li></ul>`;
  }

  #years() {
    return html`<span class="timeline-years" aria-hidden="true"><svg width="100%" height="18">${this.scale.years.filter(({at}) => at <= LAST_LABEL).map(({year, at}) => svg`<text x=${`${at}%`} dx="3" y="13">${year}</text>`)}</svg></span>`;
  }

  #event(event) {
    const stretch = stretchOf(event);
    const known = study.event(event.slug);
    const undated = !stretch;
    return html`<tr ?data-chosen=${event.slug === this.chosen} ?data-predicted=${event.predicted}>
      <th scope="row"><a class="timeline-open" href=${href('/events', {...this.#kept, event: event.slug})} data-event=${event.slug} aria-current=${event.slug === this.chosen ? 'true' : nothing}>
        <span class="event-order">${event.order}</span> <span>${event.title}</span></a>
        <span class="timeline-when">${[when(event), known?.phase, event.predicted ? t('events.predicted') : ''].filter(Boolean).join(' · ')}</span></th>
      <td class="timeline-lane">${this.#lane(event, stretch)}<span class="visually-hidden">${t('events.speak', {n: event.sources})}</span></td>
      <td class="timeline-undated">${undated ? html`<span class="timeline-band" ?data-predicted=${event.predicted} title=${t('events.undatedHint')}></span>` : nothing}${this.#undatedMarks(event)}</td>
      ${this.#signs(event, {event: event.slug})}</tr>`;
  }

  get #kept() {
    return {affects: router.params.getAll('affects'), code: router.params.get('code')};
  }

  #lane(event, stretch) {
    const {at} = this.scale;
    return html`<svg class="timeline-svg" width="100%" height=${LANE} aria-hidden="true">
      ${this.scale.years.map((year) => svg`<line class="timeline-year" x1=${`${year.at}%`} x2=${`${year.at}%`} y1="0" y2=${LANE} />`)}
      ${stretch ? svg`<rect class="timeline-stretch" ?data-predicted=${event.predicted} x=${`${at(stretch[0])}%`} width=${`${at(stretch[1]) - at(stretch[0])}%`} y="6" height=${LANE - 12} rx="4" />` : nothing}
      ${this.#spoken(event).filter(({months}) => months).map(({source, months, codings}) => placed(at((months[0] + months[1]) / 2), source, size(codings), this.#titleOf(source, codings)))}</svg>`;
  }

  #undatedMarks(event) {
    const undated = this.#spoken(event).filter(({months}) => !months);
    return undated.length ? html`<svg class="timeline-svg" width="100%" height="16" aria-hidden="true">${undated.map(({source, codings}, number) => svg`
      <svg x=${8 + 14 * number} y="8" overflow="visible"><g><title>${this.#titleOf(source, codings)}</title>${mark(source.kind, size(codings), 0)}</g></svg>`)}</svg>` : nothing;
  }

  /** The sources that speak of an event, with how many codings: the later ones on top. */
  #spoken(event) {
    const cells = this.speaking?.cells[this.rows.get(event.slug)] ?? [];
    return this.timeline.sources.map((source) => ({source, months: monthsOf(source.date), codings: cells[this.columns.get(source.label)?.at]?.codings ?? 0}))
      .filter(({codings}) => codings > 0);
  }

  #titleOf({label, date}, codings) {
    return [label, this.columns.get(label)?.title, formatDate(date), codings === null ? '' : t('events.codingsOf', {n: codings})].filter(Boolean).join(' · ');
  }

  #signs(counts, params) {
    return html`${SIGNS.map((sign) => html`<td class="timeline-count" data-sign=${sign}>${counts[sign] ? html`
      <a href=${href('/events', {...this.#kept, ...(params.event === 'none' ? {} : params), event: params.event, valence: sign})} aria-label=${t('events.countLabel', {n: counts[sign], sign: t(`parts.valence.short.${sign}`)})}>
        <span>${formatNumber(counts[sign])}</span><svg class="timeline-bar" data-sign=${sign} width="100%" height="8" aria-hidden="true"><rect width=${`${Math.max(2, counts[sign] / this.most * 100)}%`} height="8" rx="1.5"
          x=${sign === 'negative' ? `${100 - Math.max(2, counts[sign] / this.most * 100)}%` : '0'} fill=${sign === 'negative' ? 'url(#timeline-hatch)' : nothing} /></svg></a>` : html`<span class="timeline-zero">0</span>`}</td>`)}
      <td class="timeline-all">${formatNumber(counts.codings)}</td>`;
  }

  #networks() {
    const byNetwork = new Map(study.networks.map(({slug}) => [slug, []]));
    byNetwork.set('', []);
    for (const source of this.timeline.sources) {
      (source.networks.length ? source.networks : ['']).forEach((slug) => byNetwork.get(slug)?.push(source));
    }
    return [...byNetwork].filter(([, sources]) => sources.length);
  }

  #network(slug, sources) {
    const {at} = this.scale;
    const dated = sources.filter(({date}) => monthsOf(date));
    const level = new Map();
    return html`<tr><th scope="row">${slug ? html`<a href=${href('/networks', {network: slug})}>${study.networkName(slug)}</a>` : t('events.noNetwork')}</th>
      <td class="timeline-lane"><svg class="timeline-svg" width="100%" height=${LANE} aria-hidden="true">
        ${this.scale.years.map((year) => svg`<line class="timeline-year" x1=${`${year.at}%`} x2=${`${year.at}%`} y1="0" y2=${LANE} />`)}
        ${dated.map((source) => {
          const [begin, end] = monthsOf(source.date);
          const number = level.get(begin) ?? 0;
          level.set(begin, number + 1);
          return placed(at((begin + end) / 2), source, 5, this.#titleOf(source, null), LANE / 2 + (number % 2 ? -8 : 6) * Math.ceil(number / 2 || 0) * (number ? 1 : 0));
        })}</svg></td>
      <td class="timeline-undated">${sources.length > dated.length ? formatNumber(sources.length - dated.length) : nothing}</td>
      <td colspan="5" class="net-detail">${t('events.sourcesOf', {n: sources.length})}</td></tr>`;
  }

  #step(by) {
    const all = [...this.querySelectorAll('.timeline-open')];
    const at = all.indexOf(document.activeElement);
    if (at < 0) {
      return false;
    }
    all[Math.min(all.length - 1, Math.max(0, at + by))].focus();
    return true;
  }

  #order(by) {
    const slug = document.activeElement?.dataset?.event;
    if (!slug || study.readOnly) {
      return false;
    }
    this.tell('wb-order', {slug, by});
    return true;
  }
}

/** In words: when an event began and ended, as far as is known. */
export function when({from, to}) {
  return from || to ? `${from ? formatDate(from) : '?'} – ${to ? formatDate(to) : '?'}` : t('events.noDates');
}

const size = (codings) => 2.6 + Math.min(6, Math.sqrt(codings) * 0.8);

const hatch = svg`<defs><pattern id="timeline-hatch" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="4" height="4" class="timeline-hatch-ground" /><rect width="2" height="4" class="timeline-hatch-line" /></pattern></defs>`;

function placed(at, source, radius, title, y = LANE / 2) {
  return svg`<svg x=${`${at}%`} y=${y} overflow="visible"><g><title>${title}</title>${mark(source.kind, radius, 0)}</g></svg>`;
}

/** A source: a disc for an interview, a square for an observation, a triangle for a document. */
function mark(kind, radius, middle = 7) {
  switch (kind) {
    case 'observation':
      return svg`<rect class="timeline-mark" data-kind=${kind} x=${middle - radius * 0.9} y=${middle - radius * 0.9} width=${radius * 1.8} height=${radius * 1.8} />`;
    case 'document':
      return svg`<path class="timeline-mark" data-kind=${kind} d=${`M${middle} ${middle - radius * 1.1}l${radius * 1.1} ${radius * 2}h${-radius * 2.2}z`} />`;
    default:
      return svg`<circle class="timeline-mark" data-kind=${kind} cx=${middle} cy=${middle} r=${radius} />`;
  }
}

customElements.define('wb-event-timeline', EventTimeline);
