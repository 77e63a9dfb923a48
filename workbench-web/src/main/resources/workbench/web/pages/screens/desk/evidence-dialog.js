import {html, nothing} from 'lit';
import {get, post} from '../../core/api.js';
import {tellFault, toast} from '../../core/announce.js';
import {study} from '../../core/study.js';
import {t} from '../../core/words.js';
import {openDialog} from '../../parts/wb-dialog.js';
import {codeName} from '../../parts/code-name.js';
import {valenceSign} from '../../parts/wb-valence.js';

/**
 * Takes a coding as evidence: for or against an influence on its code, or for one's own rating of it in a case. What stands
 * already is shown; nothing is decided here but what rests on what.
 */
export async function chooseEvidence(coding) {
  const state = {influences: null, ratings: null, fault: null};
  let redraw = () => undefined;
  const read = async () => {
    try {
      const [influences, ratings] = await Promise.all([
        get('influences', {code: coding.code, exactly: true, status: 'all', 'by-network': true}),
        get('ratings', {construct: coding.code, rater: study.coder}),
      ]);
      Object.assign(state, {
        influences: influences.data.sort((one, other) => fits(other, coding) - fits(one, coding)),
        ratings: ratings.data.filter((rating) => rating.construct === coding.code && !rating.hidden),
      });
    } catch (fault) {
      state.fault = fault;
    }
    redraw();
  };
  void read();
  await openDialog({
    title: t('coding.evidenceTitle'), wide: true,
    body: (close, again) => {
      redraw = again;
      return html`<p>${codeName(coding.code, {name: coding.name})} ${valenceSign(coding.valence)} <span class="hint">${coding.coder}</span></p>
        ${state.fault ? html`<wb-state .fault=${state.fault} @wb-again=${read}></wb-state>` : nothing}
        ${state.influences || state.fault ? nothing : html`<wb-state loading></wb-state>`}
        ${state.influences ? influenceList(state.influences, coding, read) : nothing}
        ${state.influences ? newInfluence(coding, read) : nothing}
        ${state.ratings?.length ? ratingList(state.ratings, coding, read) : nothing}
        <div class="dialog-buttons"><button class="primary" @click=${() => close()}>${t('coding.done')}</button></div>`;
    },
  });
}

/** Influences of the same event and network come first. */
function fits(influence, coding) {
  return Number(coding.events.includes(influence.event)) + Number(coding.affects.includes(influence.network));
}

function influenceList(influences, coding, read) {
  const take = (influence, side) => change('influence/set', {
    influence: [influence.id], drop: [coding.id], ...(side ? {[side]: [coding.id]} : {}),
  }, t(`coding.evidenceNow.${side ?? 'none'}`), read);
  return html`<section><h3>${t('coding.influences')}</h3>
    ${influences.length ? nothing : html`<p class="hint">${t('coding.noInfluences')}</p>`}
    <ul class="evidence-list">${influences.map((influence) => {
      const side = influence.evidence.includes(coding.id) ? 'evidence' : influence.against.includes(coding.id) ? 'against' : null;
      const name = `${study.eventTitle(influence.event)}, ${study.networkName(influence.network)}`;
      return html`<li><div><p>${valenceSign(influence.valence)} <strong>${name}</strong> <span class="badge">${t(`coding.influenceStatus.${influence.status}`)}</span></p>
          ${influence.because ? html`<p class="hint">${influence.because}</p>` : nothing}</div>
        <div class="segmented" role="radiogroup" aria-label=${t('coding.evidenceFor', {name})}>${['evidence', 'against', null].map((choice) => html`
          <button role="radio" aria-checked=${side === choice} @click=${() => side !== choice && take(influence, choice)}>${t(`coding.side.${choice ?? 'none'}`)}</button>`)}</div></li>`;
    })}</ul></section>`;
}

/** A judgement of one's own that begins with this coding as its evidence. */
function newInfluence(coding, read) {
  const submit = (event) => {
    event.preventDefault();
    const said = Object.fromEntries(new FormData(event.target));
    void change('influence/add', {...said, code: coding.code, evidence: [coding.id]}, t('coding.influenceAdded'), read);
  };
  const option = (value, words, chosen) => html`<option value=${value} ?selected=${chosen}>${words}</option>`;
  return html`<details><summary>${t('coding.newInfluence')}</summary>
    <form class="fields" @submit=${submit}>
      <label class="field"><span class="field-label">${t('coding.event')}</span><select name="event">${study.events.map((one) => option(one.slug, study.eventTitle(one.slug), coding.events.includes(one.slug)))}</select></label>
      <label class="field"><span class="field-label">${t('coding.affects')}</span><select name="network">${study.networks.map((one) => option(one.slug, one.name, coding.affects.includes(one.slug)))}</select></label>
      <label class="field"><span class="field-label">${t('coding.valence')}</span><select name="valence">${['positive', 'negative', 'mixed', 'neutral'].map((one) => option(one, t(`parts.valence.${one}`), one === coding.valence))}</select></label>
      <label class="field evidence-because"><span class="field-label">${t('coding.because')}</span><input name="because" required autocomplete="off"></label>
      <div class="dialog-buttons"><button class="primary">${t('coding.addInfluence')}</button></div>
    </form></details>`;
}

function ratingList(ratings, coding, read) {
  const add = (rating) => change('rating/set', {
    case: rating.case, construct: rating.construct, value: rating.value, because: rating.because ?? undefined, evidence: [...rating.evidence, coding.id],
  }, t('coding.ratingEvidence'), read);
  return html`<section><h3>${t('coding.ratings')}</h3><ul class="evidence-list">${ratings.map((rating) => html`
    <li><div><p><strong>${study.caseName(rating.case)}</strong> ${rating.value}</p>${rating.because ? html`<p class="hint">${rating.because}</p>` : nothing}</div>
      ${rating.evidence.includes(coding.id) ? html`<span class="badge">${t('coding.isEvidence')}</span>` : html`<button @click=${() => add(rating)}>${t('coding.addEvidence')}</button>`}</li>`)}</ul></section>`;
}

async function change(path, body, done, read) {
  try {
    await post(path, body);
    toast(done);
    await read();
  } catch (fault) {
    tellFault(fault);
  }
}
