import {WbElement, html, nothing} from '../../core/element.js';
import {study} from '../../core/study.js';
import {get, post} from '../../core/api.js';
import {router} from '../../core/router.js';
import {tellFault, toast} from '../../core/announce.js';
import {draft} from '../../core/drafts.js';
import {formatMoment} from '../../core/format.js';
import {codeName} from '../../parts/code-name.js';
import {signOf} from '../../core/valence.js';
import {saveOrDecide} from '../../parts/conflict.js';
import {t} from '../../core/words.js';
import {pickCodings} from '../process/pick-codings.js';
import {nameOf} from './influence-rows.js';
import '../process/evidence.js';
import '../../parts/wb-valence.js';
import {addressOf} from '../../core/screens.js';

export const EFFECTS = ['configures', 'steadies', 'threatens', 'reconfigures', 'enables', 'blocks'];

/**
 * One influence: its sign, effect, who claims it and why; the excerpts it rests on and those against it; what can be done with it.
 *
 *     <wb-influence-panel .influence=${one} .beside=${others of the same cell} .seq=${seq}></wb-influence-panel>
 */
class InfluencePanel extends WbElement {
  static properties = {influence: {attribute: false}, beside: {attribute: false}, seq: {type: Number}, typed: {state: true}};

  willUpdate(changed) {
    if (changed.has('influence') && this.influence.id !== this.shownId) {
      this.shownId = this.influence.id;
      this.draft = draft(`influence/${this.influence.id}`);
      this.typed = this.draft.read() ?? {};
    }
  }

  get #now() {
    return {...this.influence, ...this.typed};
  }

  #set(more) {
    this.typed = {...this.typed, ...more};
    this.draft.keep(this.typed);
  }

  render() {
    const one = this.#now;
    const dirty = Object.keys(this.typed).length > 0;
    return html`<section class="panel influence-panel" aria-label=${t('influences.panel')}>
      <div class="panel-head"><div><h2>${codeName(one.code, {href: addressOf('codebook', {code: one.code})})}</h2>
        <p>${t('influences.affecting', {event: study.eventTitle(one.event), network: study.networkName(one.network)})}</p></div>
        <button class="icon-button" aria-label=${t('process.closePanel')} @click=${() => router.set({influence: null})}>×</button></div>
      ${this.beside.length > 1 ? html`<div class="segmented influence-beside" role="group" aria-label=${t('influences.networksHere')}>${this.beside.map((other) => html`
        <button aria-pressed=${String(other.id === one.id)} @click=${() => router.set({influence: nameOf(other)})}>${study.networkName(other.network)} ${signOf(other.valence)}</button>`)}</div>` : nothing}
      <p class="influence-status"><span class="badge" data-kind=${one.status === 'accepted' ? nothing : 'warn'}>${t(`influences.status.${one.status}`)}</span>
        <span class="net-detail">${t('influences.judged', {when: formatMoment(one.judgedAt)})}${one.gone ? ` ${t('influences.gone', {n: one.gone})}` : ''}</span></p>
      <wb-valence label=${t('influences.sign')} .value=${one.valence} ?disabled=${study.readOnly} @wb-change=${(event) => this.#sign(event)}></wb-valence>
      <div class="fields"><label class="field"><span class="field-label">${t('influences.effect')}</span><select ?disabled=${study.readOnly} @change=${(event) => this.#set({effect: event.target.value || null})}>
        <option value="">${t('influences.noEffect')}</option>${EFFECTS.map((effect) => html`<option value=${effect} ?selected=${effect === one.effect}>${t(`influences.effects.${effect}`)}</option>`)}</select></label>
      <label class="field"><span class="field-label">${t('influences.claimedBy')}</span>
        <input autocomplete="off" ?disabled=${study.readOnly} .value=${one.claimedBy ?? ''} @input=${(event) => this.#set({claimedBy: event.target.value})}></label></div>
      <label class="field"><span class="field-label">${t('influences.because')}</span>
        <textarea rows="3" ?disabled=${study.readOnly} .value=${one.because ?? ''} @input=${(event) => this.#set({because: event.target.value})}></textarea></label>
      ${study.readOnly ? nothing : this.#buttons(one, dirty)}
      ${this.#side('evidence')}
      ${this.#side('against')}
    </section>`;
  }

  #buttons(one, dirty) {
    const verbs = {proposed: ['accept', 'claim', 'reject'], claimed: ['accept', 'reject'], accepted: ['claim', 'reject'], rejected: ['accept', 'claim']}[one.status];
    return html`<div class="toolbar">
      ${verbs.map((verb) => html`<button class=${verb === verbs[0] && one.status !== 'accepted' ? 'primary' : ''} data-verb=${verb}
        aria-disabled=${verb === 'accept' && one.evidence.length === 0 ? 'true' : nothing} title=${verb === 'accept' && one.evidence.length === 0 ? t('influences.acceptNeeds') : nothing}
        @click=${() => (verb === 'accept' && one.evidence.length === 0 ? null : this.#send(verb))}>${t(`influences.verbs.${verb}`)}</button>`)}
      ${dirty ? html`<button class=${one.status === 'accepted' ? 'primary' : ''} data-verb="set" @click=${() => this.#send('set')}>${t('parts.save')}</button>
        <button class="quiet" @click=${() => this.#drop()}>${t('influences.giveUp')}</button>` : nothing}</div>`;
  }

  #side(side) {
    const codings = this.influence[side];
    return html`<section><h3>${t(`influences.sides.${side}`)}</h3>
      <wb-evidence .codings=${codings} none=${t(`influences.noneOf.${side}`)} .drop=${study.readOnly ? null : (excerpt, ids) => this.#change({drop: ids})}></wb-evidence>
      ${study.readOnly ? nothing : html`<button class="link-button" @click=${() => this.#pick(side)}>${t(`influences.addTo.${side}`)}</button>`}</section>`;
  }

  async #pick(side) {
    const {code, event, network} = this.influence;
    const taken = [...this.influence.evidence, ...this.influence.against];
    const picked = await pickCodings({title: t(`influences.addTo.${side}`), taken, questions: [
      {words: t('influences.pick.stating'), params: {code, exactly: true, event, affects: network}},
      {words: t('influences.pick.event'), params: {code, exactly: true, event}},
      {words: t('influences.pick.code'), params: {code}},
    ]});
    if (picked?.length) {
      this.#change({[side]: picked});
    }
  }

  /** An influence always has a sign: to choose none leaves the one it has. */
  #sign({detail, target}) {
    if (detail === null) {
      target.value = this.#now.valence;
    } else {
      this.#set({valence: detail});
    }
  }

  #drop() {
    this.typed = {};
    this.draft.drop();
  }

  async #send(verb) {
    const {claimedBy, effect, ...more} = this.typed;
    const told = {...more, ...(claimedBy === undefined ? {} : {'claimed-by': claimedBy}), ...(effect === undefined ? {} : {effect: effect ?? 'none'})};
    if (await this.#change(told, verb)) {
      this.#drop();
    }
  }

  /** Says it to the study; true if it was done. */
  async #change(told, verb = 'set') {
    const {id} = this.influence;
    try {
      const done = await saveOrDecide({
        seq: this.seq,
        save: (ifMatch) => post(`influence/${verb}`, {influence: [id], ...told}, {ifMatch, of: id}),
        theirs: async () => inWords((await get('influence/show', {influence: id})).data),
        yours: inWords(this.#now),
      });
      if (done) {
        toast(t(`influences.done.${verb}`));
      }
      return done !== null;
    } catch (fault) {
      tellFault(fault);
      return false;
    }
  }
}

function inWords({valence, effect, claimedBy, because, status}) {
  return [signOf(valence), effect, status, claimedBy, because].filter(Boolean).join('\n');
}

customElements.define('wb-influence-panel', InfluencePanel);
