/** What a construct may be rated in a case, and how a rating is written: each kind of nothing in words, never an empty cell. */
import {html, nothing} from '../../core/element.js';
import {t} from '../../core/words.js';

export const NUMBERS = ['-2', '-1', '0', '1', '2'];
export const KINDS = ['mixed', 'not-said', 'not-asked', 'not-applicable'];
export const NOMINAL = ['E', 'I'];
const SHOWN = {'-2': '−2', '-1': '−1', 0: '0', 1: '+1', 2: '+2', mixed: 'X', E: 'E', I: 'I'};

/** Short, as in a cell: `+1`, `X mixed`, `not asked`. */
export const shortValue = (value) => (value === 'mixed' ? t('ratings.mixedShort') : SHOWN[value] ?? t(`ratings.values.${value}`));

/** The value in a box whose colour helps, with its meaning on hover. */
export function ratingValue(value) {
  return html`<span class="rating" data-value=${value} title=${t(`ratings.meanings.${value}`)}>${shortValue(value)}</span>`;
}

/**
 * Chooses a value.
 *
 * @param {{name: string, value: ?string, nominal?: boolean, change: (value: string) => void}} how
 */
export function valueChoice({name, value, nominal = false, change}) {
  const all = [...NUMBERS, ...KINDS, ...(nominal || NOMINAL.includes(value) ? NOMINAL : [])];
  return html`<fieldset class="rating-choice"><legend class="field-label">${t('ratings.value')}</legend>${all.map((one) => html`
    <label title=${t(`ratings.meanings.${one}`)}><input class="visually-hidden" type="radio" name=${name} value=${one} .checked=${one === value} @change=${() => change(one)}>
      <span class="rating" data-value=${one}>${shortValue(one)}</span></label>`)}</fieldset>
    ${value ? html`<p class="hint">${t(`ratings.meanings.${value}`)}</p>` : nothing}`;
}
