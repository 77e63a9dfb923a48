import {WbElement, html, nothing, vars} from '../../core/element.js';
import {study} from '../../core/study.js';
import {keys} from '../../core/keys.js';
import {post} from '../../core/api.js';
import {codeName} from '../../parts/code-name.js';
import {t} from '../../core/words.js';
import {recordForm} from '../../parts/record-form.js';
import {ratingValue, shortValue} from './rating-values.js';
import {addressOf} from '../../core/screens.js';
import {linked} from '../../parts/linked.js';

/**
 * Constructs by cases, cases from low to high outcome: what is agreed, beneath it what each rater gave, and whether the construct
 * tells the cases apart. Tells `wb-open` with `{case, construct}`.
 */
class RatingMatrix extends WbElement {
  static properties = {matrix: {attribute: false}, chosen: {attribute: false}, at: {state: true}};

  constructor() {
    super();
    this.at = [0, 0];
    this.watch(() => keys.add({title: t('ratings.keys'), host: this, keys: [
      {press: ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp'], does: t('ratings.keyMove'), run: (event) => this.#move(event.key)},
    ]}));
  }

  render() {
    const {columns, rows} = this.matrix;
    const groups = Map.groupBy(rows.map((row, number) => ({...row, number})), ({id}) => study.topOf(id)?.path ?? '');
    return html`<div class="influence-scroll"><table class="ratings" aria-label=${t('ratings.tableLabel')} ${vars({'--table-wide': `${23 + 6 * columns.length}rem`})}>
      <thead><tr><th scope="col">${t('ratings.construct')}</th>${columns.map((column, at) => html`
          <th scope="col" class="rating-case" ?data-edge=${at > 0 && columns[at - 1].group !== column.group}>${linked(addressOf('cases', {case: column.id}), column.label)}
            <span class="rating-outcome">${column.outcome ? `${this.matrix.outcome}: ${column.outcome}` : t('ratings.noOutcome')}</span></th>`)}
        <th scope="col" class="rating-verdict">${t('ratings.distinguishes')}</th></tr></thead>
      ${[...groups].map(([top, list]) => html`<tbody>
        ${top ? html`<tr class="influence-domain"><th scope="rowgroup" colspan=${columns.length + 2}>${codeName(top)}</th></tr>` : nothing}
        ${list.map((row) => html`<tr><th scope="row">${codeName(row.id, {name: row.label, href: addressOf('codebook', {code: row.id})})}</th>
          ${row.cells.map((cell, column) => html`<td ?data-edge=${column > 0 && columns[column - 1].group !== columns[column].group}>${this.#cell(row, cell, column)}</td>`)}
          <td class="rating-verdict">${this.#verdict(row)}</td></tr>`)}</tbody>`)}
    </table></div>`;
  }

  #cell(row, cell, column) {
    const ofCase = this.matrix.columns[column].id;
    const here = row.number === this.at[0] && column === this.at[1];
    const raters = cell.raters.filter(({value}) => value !== cell.value);
    const differ = new Set(cell.raters.map(({value}) => value)).size > 1;
    return html`<button class="rating-cell" tabindex=${here ? 0 : -1} data-place=${`${row.number},${column}`} ?data-open=${!cell.value && cell.raters.length > 0}
      aria-pressed=${String(`${ofCase}|${row.id}` === this.chosen)} @focus=${() => { this.at = [row.number, column]; }} @click=${() => this.tell('wb-open', {case: ofCase, construct: row.id})}>
      ${cell.value ? ratingValue(cell.value) : html`<span class="rating-none">${cell.raters.length ? t('ratings.notAgreed') : t('ratings.notRated')}</span>`}
      ${differ || !cell.value ? html`<span class="rating-raters">${(differ ? cell.raters : raters).map(({rater, value}) => `${rater} ${value === 'hidden' ? t('ratings.hiddenShort') : shortValue(value)}`).join(' · ')}</span>` : nothing}
      ${cell.outdated ? html`<span class="badge" data-kind="warn">${t('ratings.outdated')}</span>` : nothing}
      ${cell.summary.length ? html`<span class="rating-summary">${t('ratings.summariesOf', {n: cell.summary.length})}</span>` : nothing}</button>`;
  }

  #verdict({id, label, distinguishes: says}) {
    if (!says) {
      return nothing;
    }
    const words = t(`ratings.verdicts.${says.verdict}`);
    const title = [says.remark, t('ratings.byRules', {rule: t(`ratings.verdicts.${says.byRule}`), other: t(`ratings.verdicts.${says.byOther}`)}), says.because].filter(Boolean).join('. ');
    return html`<button class="link-button" data-verdict=${says.verdict} title=${title} ?disabled=${study.readOnly} @click=${() => this.#override(id, label, says)}>${
      {strong: '** ', weak: '* '}[says.verdict] ?? ''}${words}${says.overridden ? ` (${t('ratings.byTeam')})` : ''}</button>
      ${says.byRule !== says.byOther ? html`<span class="rating-raters">${t('ratings.otherRule', {verdict: t(`ratings.verdicts.${says.byOther}`)})}</span>` : nothing}`;
  }

  #override(construct, label, says) {
    return recordForm({
      title: t('ratings.override', {construct: label}), intro: [t('ratings.overrideHint'), says.remark].filter(Boolean).join(' '),
      values: {as: says.overridden ? says.verdict : null, because: says.because},
      fields: [
        {name: 'as', label: t('ratings.distinguishes'), kind: 'choice', required: true, options: ['strong', 'weak', 'none', 'insufficient', 'rule'].map((value) => ({value, words: t(`ratings.verdicts.${value}`)}))},
        {name: 'because', label: t('ratings.because'), kind: 'long'},
      ],
      save: (typed) => post('rating/distinguish', {construct, 'order-by': this.matrix.outcome, as: says.verdict, ...typed}),
    });
  }

  #move(key) {
    const [row, column] = this.at;
    const place = {ArrowRight: [row, column + 1], ArrowLeft: [row, column - 1], ArrowDown: [row + 1, column], ArrowUp: [row - 1, column]}[key];
    const target = document.activeElement?.matches('.rating-cell') ? this.querySelector(`[data-place="${place.join()}"]`) : null;
    target?.focus();
    return target !== null;
  }
}

customElements.define('wb-rating-matrix', RatingMatrix);
