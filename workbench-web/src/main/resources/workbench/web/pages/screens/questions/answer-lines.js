/** The lines of an answer, whatever was asked: what each says, and the words it rests on. */
import {html, nothing} from '../../core/element.js';
import {deskHref, href} from '../../core/router.js';
import {study} from '../../core/study.js';
import {formatNumber} from '../../core/format.js';
import {VALENCES} from '../../core/valence.js';
import {codeName} from '../../parts/code-name.js';
import {valenceSign} from '../../parts/wb-valence.js';
import {t} from '../../core/words.js';

/** Told by the code's name, or shown as the line's evidence. */
const NOT_A_COLUMN = ['name', 'evidence'];

/** @param {object[]} lines all of one shape, as `ask` gives them */
export function answerLines(lines) {
  if (lines.length === 0) {
    return nothing;
  }
  const columns = Object.keys(lines[0]).filter((name) => !NOT_A_COLUMN.includes(name));
  return html`<div class="answer-scroll" tabindex="0" role="group" aria-label=${t('questions.lines')}><table class="plain-table answer-lines"><thead><tr>${columns.map((name) => html`<th data-number=${typeof lines[0][name] === 'number' || nothing}>${t(`questions.columns.${name}`)}</th>`)}</tr></thead>
    <tbody>${lines.map((line) => html`<tr>${columns.map((name) => html`<td class=${typeof line[name] === 'number' ? 'number' : ''}>${cell(name, line[name], line)}</td>`)}</tr>
      ${line.evidence?.length ? html`<tr class="answer-evidence"><td colspan=${columns.length}><ul>${line.evidence.map(quote)}</ul></td></tr>` : nothing}`)}</tbody></table></div>`;
}

function cell(name, value, line) {
  if (value === null || value === undefined || value === '') {
    return nothing;
  }
  if (Array.isArray(value)) {
    return name === 'sources' ? html`<span class="answer-sources">${value.map((label) => html`<a href=${deskHref(label)}>${label}</a>`)}</span>` : value.map((one) => known(name, one)).join(', ');
  }
  if (typeof value === 'number') {
    return formatNumber(value);
  }
  if (name === 'code') {
    return study.code(value) ? codeName(value, {href: href('/find', {code: value, ...(line.event ? {event: line.event} : {})})}) : line.name ?? value;
  }
  if (name === 'source') {
    return html`<a href=${deskHref(value)}>${value}</a>`;
  }
  return VALENCES.includes(value) ? valenceSign(value) : known(name, value);
}

/** What people call it. */
function known(name, value) {
  return study.event(value) ? study.eventTitle(value) : study.network(value) ? study.networkName(value) : String(value);
}

const quote = ({excerpt, source, attribution, participant, text}) => html`<li><a href=${deskHref(source, {excerpt})}>${source}</a> <q dir="auto">${text}</q> <span class="net-detail">${participant ?? attribution}</span></li>`;
