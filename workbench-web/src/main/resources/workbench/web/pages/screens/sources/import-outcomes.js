/** What became of each file of an import. */
import {html, nothing} from 'lit';
import {deskHref, href} from '../../core/router.js';
import {formatNumber} from '../../core/format.js';
import {t} from '../../core/words.js';
import {nameOf} from './import-request.js';

/**
 * A list of outcomes.
 *
 * @param {Array<object>} all as `outcomes` gives them
 * @param {{dry: boolean}} how dry: nothing was changed, so there is nothing to open yet
 */
export function outcomeList(all, {dry}) {
  return html`<ul class="outcomes">${all.map((one) => html`<li class="outcome" data-outcome=${one.outcome}>
    <span class="outcome-sign" aria-hidden="true">${{imported: '✓', unchanged: '=', refused: '!'}[one.outcome]}</span>
    <div>
      <p class="outcome-head"><strong>${nameOf(one.file)}</strong>${one.part ? html` <span>${one.part}</span>` : nothing}
        ${one.outcome === 'imported' && !dry ? html`<a href=${deskHref(one.label)}>${t('sources.openLabel', {label: one.label})}</a>
          <a href=${href('/sources', {source: one.label})}>${t('sources.details')}</a>` : nothing}</p>
      ${details(one)}
    </div></li>`)}</ul>`;
}

function details(one) {
  switch (one.outcome) {
    case 'refused':
      return html`<p class="outcome-problem">${one.problem}</p><p class="outcome-remedy">${one.remedy}</p>`;
    case 'unchanged':
      return html`<p class="hint">${t('sources.alreadyThere')}</p>`;
    default:
      return html`<p class="hint">${taken(one)}</p>
        ${speakers(one.turns)}
        ${one.said.map((line) => html`<p class="hint">${line}</p>`)}
        ${one.warnings.map((line) => html`<p class="outcome-warning">${line}</p>`)}`;
  }
}

function taken(one) {
  const kind = t(`sources.kinds.${one.kind}`);
  return [
    one.kindGuessed ? t('sources.kindGuessed', {kind}) : kind,
    t('sources.segments', {n: one.segments}),
    t('sources.charactersCount', {n: one.characters}),
  ].join(' · ');
}

function speakers(turns) {
  const names = Object.entries(turns ?? {});
  return names.length
    ? html`<p class="outcome-speakers">${t('sources.speakersFound')} ${names.map(([name, n]) => html`<span class="chip"><span>${name}</span>
        <span class="hint" title=${t('parts.speakers.turns', {n})}>${formatNumber(n)}</span></span>`)}</p>`
    : nothing;
}
