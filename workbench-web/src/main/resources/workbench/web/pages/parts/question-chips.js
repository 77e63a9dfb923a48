/** The filters of a question, each to be taken away. */
import {html, nothing} from '../core/element.js';
import {NO_QUESTION, filterList, filterName, filtersOf, isNot} from '../core/question.js';
import {router} from '../core/router.js';
import {t} from '../core/words.js';

/** One chip a filter of the address; nothing where there is none. */
export function questionChips() {
  const filters = filterList(filtersOf(router.params));
  return filters.length
    ? html`<ul class="question-chips" aria-label=${t('question.filtersOf')}>${filters.map((filter) => html`<li>${chip(filter)}</li>`)}
        <li><button class="link-button" @click=${() => router.set(NO_QUESTION, {step: true})}>${t('question.clear')}</button></li></ul>`
    : nothing;
}

function chip({key, value, words}) {
  const name = filterName(key);
  const said = [name, words].filter(Boolean).join(': ');
  const whole = isNot(key) ? t('question.not', {what: said}) : said;
  return html`<span class="chip" data-not=${isNot(key) || nothing}><span title=${whole}><span class="chip-name">${isNot(key) ? t('question.not', {what: name}) : name}</span> ${words}</span>
    <button type="button" aria-label=${t('question.remove', {what: whole})} @click=${() => router.set({[key]: router.params.getAll(key).filter((one) => one !== value)}, {step: true})}>×</button></span>`;
}
