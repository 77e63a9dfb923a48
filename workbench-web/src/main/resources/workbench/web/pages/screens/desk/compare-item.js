import {html, nothing} from '../../core/element.js';
import {formatDate} from '../../core/format.js';
import {deskHref} from '../../core/router.js';
import {study} from '../../core/study.js';
import {t} from '../../core/words.js';
import {codeName} from '../../parts/code-name.js';
import {valenceSign} from '../../parts/wb-valence.js';
import '../../parts/wb-menu.js';

/**
 * One excerpt of a comparison: where it is from, its words in their surroundings, and what was said of it by the code that
 * is compared.
 *
 * @param {object} item as `find` gives it
 * @param {object[]} codings those compared
 * @param {{isStop: boolean, here: boolean, wide: object | null, does: object}} how `here`: it is on the desk just now;
 *     `wide`: the same with more around it, if that is wanted; `does`: what can be done, by name
 */
export function compareItem(item, codings, {isStop, here, wide, showCode, does}) {
  const {source} = item;
  const shown = wide ?? item;
  return html`<article class="compare-item" data-id=${item.id} tabindex=${isStop ? 0 : -1} ?data-here=${here} aria-label=${label(item, codings)}>
    <header class="compare-head">
      <a class="compare-jump" href=${deskHref(source.label, {excerpt: item.id})} title=${t('coding.goThere')} tabindex="-1">${source.label}</a>
      <span class="compare-who">${[item.participant ?? item.speaker, item.attribution].filter(Boolean).join(' · ')}</span>
      <span class="compare-date">${formatDate(source.date)}</span>
    </header>
    <p class="compare-words" ?data-wide=${wide}><span class="excerpt-around">${shown.before}</span><strong>${shown.text}</strong><span class="excerpt-around">${shown.after}</span></p>
    <ul class="compare-codings">${codings.map((coding) => html`<li>${line(coding, showCode, does)}</li>`)}</ul>
    <div class="compare-acts">
      <button class="link-button" tabindex="-1" aria-expanded=${Boolean(wide)} @click=${() => does.context(item)}>${wide ? t('coding.lessContext') : t('coding.moreContext')}</button>
    </div>
  </article>`;
}

function line(coding, showCode, does) {
  const own = coding.coder === study.coder && !study.readOnly;
  const more = [
    coding.affects.length ? t('coding.affectsNames', {names: coding.affects.map((slug) => study.networkName(slug)).join(', ')}) : '',
    ...coding.events.map((slug) => study.eventTitle(slug)),
    coding.note ?? '',
  ].filter(Boolean);
  return html`<span class="coding-coder" title=${coding.coder}>${coding.coder}</span>
    ${own
      ? html`<wb-valence label=${t('coding.valenceOf', {code: coding.name})} .value=${coding.valence} @wb-change=${({detail}) => does.change(coding, {valence: detail})}></wb-valence>`
      : valenceSign(coding.valence)}
    ${showCode ? codeName(coding.code, {name: coding.name}) : nothing}
    <span class="compare-more">${more.join(' · ')}</span>
    ${study.readOnly ? nothing : html`<wb-menu class="coding-menu" icon="more" words=${t('coding.menuOf', {code: coding.name, coder: coding.coder})} .items=${[
      {words: own ? t('coding.recode') : t('coding.recodeOf', {coder: coding.coder}), run: () => does.recode(coding)},
      {words: t('coding.asEvidence'), run: () => does.evidence(coding)},
      {separator: true},
      {words: own ? t('coding.remove') : t('coding.removeOf', {coder: coding.coder}), danger: true, run: () => does.withdraw(coding)},
    ]}></wb-menu>`}`;
}

function label(item, codings) {
  const said = codings.map((coding) => `${coding.coder} ${t(`parts.valence.short.${coding.valence ?? 'none'}`)}`).join(', ');
  return `${item.source.label}, ${item.participant ?? item.speaker ?? ''}: ${item.text}. ${said}`;
}
