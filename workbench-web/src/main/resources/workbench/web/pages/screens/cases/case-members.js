/** What a case holds: sources, participants and events, which come from other cases and go. */
import {html, nothing} from '../../core/element.js';
import {study} from '../../core/study.js';
import {addressOf} from '../../core/screens.js';
import {deskHref} from '../../core/router.js';
import {linked} from '../../parts/linked.js';
import {fittingOptions, knownSources} from '../../parts/subject-options.js';
import {t} from '../../core/words.js';
import '../../parts/wb-combobox.js';

/**
 * @param {object} one what `case show` says
 * @param {{join: function, leave: function}} moves each told option, name and words of what is moved
 */
export function caseMembers(one, moves) {
  const elsewhere = (other) => (other ? t('cases.movedFrom', {name: study.caseName(other)}) : '');
  return html`
    ${part('sources', 'source', 'addSource', one.sources.map(({label, title, codings}) => ({
      what: label, words: label, shown: html`<a href=${deskHref(label)}>${label}</a><span>${title}</span><span class="hint">${t('cases.codings', {n: codings})}</span>`,
    })), async (words) => fittingOptions((await knownSources()).filter((other) => other.case !== one.slug)
      .map((other) => ({value: other.label, words: `${other.label} ${other.title}`, detail: elsewhere(other.case)})), words), moves)}
    ${part('participants', 'participant', 'addParticipant', one.participants.map(({pseudonym, role, codings}) => ({
      what: pseudonym, words: pseudonym, shown: html`<span>${linked(addressOf('people', {participant: pseudonym}), pseudonym)}</span><span class="hint">${role ?? ''}</span><span class="hint">${t('cases.codings', {n: codings})}</span>`,
    })), study.participants.filter((other) => other.case !== one.slug).map((other) => ({value: other.pseudonym, words: other.pseudonym, detail: elsewhere(other.case)})), moves)}
    ${part('events', 'event', 'addEvent', one.events.map(({slug}) => ({
      what: slug, words: study.eventTitle(slug), shown: html`<span>${linked(addressOf('events', {event: slug}), study.eventTitle(slug))}</span><span></span>`,
    })), study.events.filter((other) => other.case !== one.slug).map((other) => ({value: other.slug, words: study.eventTitle(other.slug), detail: elsewhere(other.case)})), moves)}`;
}

function part(name, option, add, members, options, {join, leave}) {
  const none = {sources: 'noSources', participants: 'noParticipants', events: 'noEvents'}[name];
  return html`<section><h3>${t(`cases.${name}`)}</h3>
    ${members.length ? html`<ul class="case-members">${members.map(({what, words, shown}) => html`<li>${shown}${study.readOnly ? nothing : html`
      <button class="icon-button" title=${t('cases.leave', {what: words})} aria-label=${t('cases.leave', {what: words})} @click=${() => leave(option, what, words)}>×</button>`}</li>`)}</ul>`
      : html`<p class="hint">${t(`cases.${none}`)}</p>`}
    ${study.readOnly ? nothing : html`<wb-combobox hide-label label=${t(`cases.${add}`)} placeholder=${t(`cases.${add}`)} .options=${options} .value=${null}
      @wb-change=${(event) => {
        const chosen = event.detail;
        event.target.value = null;
        if (chosen) {
          join(option, chosen, option === 'event' ? study.eventTitle(chosen) : chosen);
        }
      }}></wb-combobox>`}</section>`;
}
