/** Summaries: what a case, or a participant in it, says on a construct; written by one, read by a second. */
import {html, nothing} from '../../core/element.js';
import {study} from '../../core/study.js';
import {get, post} from '../../core/api.js';
import {href} from '../../core/router.js';
import {tellFault, toast} from '../../core/announce.js';
import {saveOrDecide} from '../../parts/conflict.js';
import {codeName} from '../../parts/code-name.js';
import {t} from '../../core/words.js';
import {recordForm} from '../../parts/record-form.js';

/** Those of a cell, with the way to write and check them. */
export function summariesOfCell(summaries, {ofCase, construct, seq}) {
  return html`<section><h3>${t('ratings.summaries')}</h3>
    ${summaries.length ? html`<ul class="summaries">${summaries.map((one) => html`<li>${summary(one, seq)}</li>`)}</ul>` : html`<p class="hint">${t('ratings.noSummary')}</p>`}
    ${study.readOnly ? nothing : html`<button class="link-button" @click=${() => write({case: ofCase, construct}, seq)}>${t('ratings.writeSummary')}</button>`}</section>`;
}

/** All of a study, case by case. */
export function allSummaries(summaries, seq) {
  if (summaries.length === 0) {
    return html`<wb-state heading=${t('ratings.noSummaries')} text=${t('ratings.noSummariesText')}></wb-state>`;
  }
  return html`${[...Map.groupBy(summaries, (one) => one.case)].map(([slug, list]) => html`<section class="summary-case"><h2>${study.caseName(slug)} <span class="count">${list.length}</span></h2>
    <ul class="summaries">${list.map((one) => html`<li><p>${codeName(one.construct)} <a class="net-detail" href=${href('/ratings', {case: one.case, construct: one.construct})}>${t('ratings.openCell')}</a></p>${summary(one, seq)}</li>`)}</ul></section>`)}`;
}

function summary(one, seq) {
  const second = one.author !== study.coder;
  return html`<p class="summary-text">${one.text}</p>
    <p class="net-detail">${[one.participant ?? t('ratings.wholeCase'), t('ratings.by', {who: one.author}), ...one.stamps].join(' · ')}
      <span class="badge" data-kind=${one.status === 'draft' ? 'warn' : nothing}>${t(`ratings.summaryStatus.${one.status}`)}${one.secondReader ? `: ${one.secondReader}` : ''}</span>
      ${study.readOnly ? nothing : html`<button class="link-button" @click=${() => write(one, seq)}>${t('process.edit')}</button>
        ${one.status === 'draft' && second ? html`<button class="link-button" @click=${() => check(one)}>${t('ratings.check')}</button>` : nothing}`}</p>`;
}

function write(one, seq) {
  const participants = study.participants.map(({pseudonym}) => ({value: pseudonym, words: pseudonym}));
  const second = one.id && one.author !== study.coder;
  return recordForm({
    title: t(one.id ? 'ratings.editSummary' : 'ratings.writeSummary'), intro: second ? t('ratings.secondReader', {who: one.author}) : '', values: one,
    fields: [...(one.id ? [] : [{name: 'participant', label: t('ratings.participant'), kind: 'pick', options: participants, hint: t('ratings.participantHint')}]),
      {name: 'text', label: t('ratings.text'), kind: 'long', required: true}],
    save: ({text = one.text, participant}) => (second
      ? post('summary/check', {summary: one.id, text}, {ifMatch: seq, of: one.id})
      : saveOrDecide({
        seq, yours: text,
        save: (ifMatch) => post('summary/set', {case: one.case, construct: one.construct, participant: participant ?? one.participant, text}, one.id ? {ifMatch, of: one.id} : {}),
        theirs: async () => (await get('summary/show', {summary: one.id})).data.text,
      })),
  });
}

async function check(one) {
  try {
    await post('summary/check', {summary: one.id});
    toast(t('ratings.checked'));
  } catch (fault) {
    tellFault(fault);
  }
}
