/** What a cell shows and says. */
import {html, nothing, vars} from '../../core/element.js';
import {formatNumber} from '../../core/format.js';
import {VALENCES, signOf} from '../../core/valence.js';
import {t} from '../../core/words.js';

/** Signs that a number may follow at once. */
const PLAIN = ['positive', 'negative'];

/** The count, or for valence the signs with theirs and a bar of their shares. */
export function cellShown(cell, what) {
  if (!cell) {
    return nothing;
  }
  if (what !== 'valence') {
    return formatNumber(cell[what]);
  }
  const signs = VALENCES.filter((valence) => cell[valence] > 0);
  return html`<span class="cell-signs">${signs.map((valence) => html`<span data-valence=${valence}>${signOf(valence)}${PLAIN.includes(valence) ? '' : '×'}${formatNumber(cell[valence])}</span>`)}</span>
    ${signs.length ? html`<span class="cell-bar">${signs.map((valence) => html`<i data-valence=${valence} ${vars({'flex-grow': cell[valence]})}></i>`)}</span>` : nothing}`;
}

/** How many characters its valence takes, for a column that has room for all of them. */
export function lengthOf(cell) {
  const signs = VALENCES.filter((valence) => cell[valence] > 0);
  return signs.reduce((sum, valence) => sum + signOf(valence).length + (PLAIN.includes(valence) ? 0 : 1) + formatNumber(cell[valence]).length + 0.5, 0);
}

/** The whole cell in words. */
export function cellSaid(row, column, cell) {
  const place = t('matrix.place', {row: row.label, column: column.label});
  if (!cell) {
    return t('matrix.saidNothing', {place});
  }
  const signs = VALENCES.filter((valence) => cell[valence] > 0).map((valence) => t('matrix.saidSign', {n: cell[valence], valence: t(`parts.valence.short.${valence}`)}));
  return [
    t('matrix.said', {place, n: cell.codings, excerpts: cell.excerpts, sources: cell.sources, participants: cell.participants}),
    signs.join(', '),
    cell.disputed ? t('matrix.disputed', {n: cell.disputed}) : '',
    cell.inherited ? t('matrix.inherited', {n: cell.inherited}) : '',
  ].filter(Boolean).join('; ');
}
