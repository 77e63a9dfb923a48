/** What can be asked, where nothing is asked yet: questions that this study answers. */
import {html} from '../../core/element.js';
import {href} from '../../core/router.js';
import {study} from '../../core/study.js';
import {formatNumber} from '../../core/format.js';
import {domainName} from '../../core/question.js';
import {t} from '../../core/words.js';

/** @param {import('../../core/hits.js').Hits} hits all that there is, by facets */
export function firstQuestions({total, facets, state}) {
  if (state === 'loading' && total === 0) {
    return html`<wb-state loading></wb-state>`;
  }
  const questions = total ? [...asked(facets), {words: t('find.first.all', {n: total}), params: {all: 1}}] : [];
  return html`<div class="find-first"><h2>${t('find.first.title')}</h2>
    ${total ? html`<ul>${questions.map(({words, params}) => html`<li><a href=${href('/find', params)}>${words}</a></li>`)}</ul>` : html`<p>${t('find.first.nothingCoded')}</p>
      <ul><li><a href=${href('/find', {in: 'segments', all: 1})}>${t('find.first.segments')}</a></li></ul>`}
    <p class="hint">${t('find.first.hint', {n: formatNumber(total)})}</p></div>`;
}

function asked(facets) {
  const [network] = most(facets.affects);
  const [domain] = most(facets.domain);
  const [speaker] = most(facets.participant);
  const events = study.events.filter(({slug}) => facets.event?.[slug]).slice(-2).map(({slug}) => slug);
  return [
    network && facets.valence?.negative ? {words: t('find.first.hindered', {network: study.networkName(network)}), params: {affects: network, valence: 'negative'}} : null,
    domain && events.length === 2 ? {words: t('find.first.domain', {domain: domainName(domain), from: study.eventTitle(events[0]), to: study.eventTitle(events[1])}), params: {domain, event: events}} : null,
    speaker ? {words: t('find.first.said', {who: speaker}), params: {participant: speaker}} : null,
    {words: t('find.first.mixed'), params: {valence: 'mixed'}},
    {words: t('find.first.uncoded'), params: {in: 'segments', uncoded: true}},
    {words: t('find.first.memos'), params: {in: 'memos'}},
  ].filter(Boolean);
}

/** The values of a facet, the most frequent first, without those that have none. */
const most = (counts = {}) => Object.entries(counts).filter(([value]) => value !== 'none').sort(([, one], [, other]) => other - one).map(([value]) => value);
