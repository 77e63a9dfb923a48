import {WbElement, html, nothing, vars} from '../core/element.js';
import {router} from '../core/router.js';
import {study} from '../core/study.js';
import {compareText, folded, formatNumber} from '../core/format.js';
import {VALENCES} from '../core/valence.js';
import {filterName, toggled, valueWords} from '../core/question.js';
import {codeName} from './code-name.js';
import {valenceSign} from './wb-valence.js';
import {t} from '../core/words.js';

const SHOWN_AT_FIRST = 6;
const FILTERED_FROM = 14;
/** The facets in the order they are shown, with the filter that each sets. */
const FACETS = [
  {facet: 'domain', key: 'domain'}, {facet: 'construct', key: 'code'}, {facet: 'valence', key: 'valence'}, {facet: 'affects', key: 'affects'},
  {facet: 'network', key: 'network'}, {facet: 'event', key: 'event'}, {facet: 'kind', key: 'kind'}, {facet: 'participant', key: 'participant'},
  {facet: 'speaker', key: 'speaker'}, {facet: 'voice', key: 'voice'}, {facet: 'case', key: 'case'}, {facet: 'coder', key: 'coder'},
];

/**
 * How what is found is spread, and the filters that narrow it: several values of a facet are one or the other, ⊘ leaves a value out.
 *
 *     <wb-facet-list .facets=${hits.facets}></wb-facet-list>
 */
class FacetList extends WbElement {
  static properties = {facets: {attribute: false}, wide: {state: true}, filters: {state: true}};

  constructor() {
    super();
    Object.assign(this, {facets: {}, wide: new Set(), filters: {}});
  }

  render() {
    return html`${FACETS.map((one) => this.#facet(one))}${this.#dates()}`;
  }

  #facet({facet, key}) {
    const chosen = [...router.params.getAll(key), ...router.params.getAll(`not-${key}`)];
    const values = inOrder(facet, {...Object.fromEntries(chosen.map((value) => [value, 0])), ...this.facets[facet]});
    if (values.length === 0) {
      return nothing;
    }
    const all = this.wide.has(facet);
    const typed = folded(this.filters[facet] ?? '');
    const fitting = typed ? values.filter(([value]) => folded(valueWords(facet, value)).includes(typed)) : values;
    const shown = all ? fitting : values.filter(([value], at) => at < SHOWN_AT_FIRST || chosen.includes(value));
    const most = Math.max(1, ...values.map(([, count]) => count));
    return html`<details class="facet" open><summary><h2>${filterName(facet)}</h2></summary>
      ${all && values.length >= FILTERED_FROM ? html`<input type="search" aria-label=${t('question.filterFacet', {facet: filterName(facet)})} placeholder=${t('parts.table.filter')}
        .value=${this.filters[facet] ?? ''} @input=${(event) => { this.filters = {...this.filters, [facet]: event.target.value}; }}>` : nothing}
      <ul>${shown.map(([value, count]) => this.#value(facet, key, value, count, most))}</ul>
      ${values.length > shown.length || all ? html`<button class="link-button" aria-expanded=${String(all)} @click=${() => this.#widen(facet)}>${
        all ? t('question.fewer') : t('question.moreValues', {n: values.length - shown.length})}</button>` : nothing}
    </details>`;
  }

  #value(facet, key, value, count, most) {
    const words = valueWords(facet, value);
    const without = router.params.getAll(`not-${key}`).includes(value);
    const chosen = router.params.getAll(key).includes(value);
    return html`<li class="facet-value" data-not=${without || nothing} ${vars({'--share': count / most})}>
      <label class="check"><input type="checkbox" .checked=${chosen} @change=${() => router.set(toggled(router.params, key, value), {step: true})}>
        <span class="facet-words">${drawn(facet, value, words)}</span><span class="facet-count">${formatNumber(count)}</span></label>
      <button class="facet-not" aria-pressed=${String(without)} aria-label=${t('question.leaveOut', {what: words})} title=${t('question.leaveOut', {what: words})}
        @click=${() => router.set(toggled(router.params, `not-${key}`, value), {step: true})}>⊘</button></li>`;
  }

  #dates() {
    const months = Object.entries(this.facets.month ?? {}).sort(([one], [other]) => compareText(one, other));
    const [from, to] = ['from', 'to'].map((name) => router.params.get(name) ?? '');
    if (months.length === 0 && !from && !to) {
      return nothing;
    }
    const most = Math.max(1, ...months.map(([, count]) => count));
    const choices = [...new Set([...months.map(([month]) => month), from, to])].filter(Boolean).sort(compareText);
    const field = (name, value) => html`<label class="inline-field">${filterName(name)}<select @change=${(event) => router.set({[name]: event.target.value}, {step: true})}>
      <option value="">${t('question.any')}</option>
      ${choices.map((month) => html`<option value=${month} ?selected=${month === value}>${valueWords('month', month)}</option>`)}</select></label>`;
    return html`<details class="facet" open><summary><h2>${t('question.filters.date')}</h2></summary>
      <div class="facet-dates">${field('from', from)}${field('to', to)}</div>
      <div class="facet-months" role="img" aria-label=${t('question.months', {list: months.map(([month, n]) => t('question.monthCount', {month: valueWords('month', month), n})).join(', ')})}>${months.map(([month, count]) => html`<i
        ${vars({'--share': count / most})} title=${t('question.monthCount', {month: valueWords('month', month), n: count})}></i>`)}</div>
    </details>`;
  }

  #widen(facet) {
    const wide = new Set(this.wide);
    if (!wide.delete(facet)) {
      wide.add(facet);
    }
    this.wide = wide;
  }
}

function drawn(facet, value, words) {
  switch (facet) {
    case 'construct':
      return study.code(value) ? codeName(value) : words;
    case 'valence':
      return value === 'none' ? words : html`${valenceSign(value)} ${words}`;
    default:
      return words;
  }
}

/** The values of a facet with their counts: events and signs in their own order, others by count. */
function inOrder(facet, counts) {
  const order = {event: study.events.map(({slug}) => slug), valence: VALENCES}[facet];
  const place = (value) => (value === 'none' ? Infinity : order?.indexOf(value) ?? 0);
  return Object.entries(counts).sort(([one, n], [other, m]) => place(one) - place(other) || m - n || compareText(valueWords(facet, one), valueWords(facet, other)));
}

customElements.define('wb-facet-list', FacetList);
