import {WbElement, html, nothing} from '../../core/element.js';
import {FollowsStudy, study} from '../../core/study.js';
import {Loaded} from '../../core/loaded.js';
import {get, post} from '../../core/api.js';
import {addressOf} from '../../core/screens.js';
import {deskHref, router} from '../../core/router.js';
import {tellFault, toast} from '../../core/announce.js';
import {takeBack} from '../../core/undoing.js';
import {formatDate, formatNumber} from '../../core/format.js';
import {confirm} from '../../parts/wb-dialog.js';
import {linked} from '../../parts/linked.js';
import {saveDetail} from '../../parts/save-detail.js';
import {t} from '../../core/words.js';
import {withdraw} from './withdrawal.js';
import '../../parts/wb-detail.js';
import '../../parts/wb-combobox.js';
import '../../parts/wb-consent.js';
import './participant-networks.js';

/** One participant: what is known of them, each detail saved at once, where they speak, and taking their words back. */
class ParticipantPanel extends WbElement {
  static properties = {participant: {attribute: false}};

  constructor() {
    super();
    new FollowsStudy(this);
    this.shown = new Loaded(this, (signal) => get('participant/show', {participant: this.#name}, {signal}),
      {on: ['participant', 'source', 'speaker', 'coding', 'excerpt', 'restriction']});
    this.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && !event.defaultPrevented) {
        this.tell('wb-close');
      }
    });
  }

  /** Commands know participants by pseudonym, which may change under the panel. */
  get #name() {
    return study.participants.find(({id}) => id === this.participant)?.pseudonym ?? this.participant;
  }

  willUpdate(changed) {
    if (changed.has('participant') && changed.get('participant') !== undefined) {
      this.shown.data = undefined;
      this.shown.again();
    }
  }

  render() {
    return html`<section class="panel person-panel" aria-label=${t('people.panel', {name: this.#name})}>${this.shown.render((one) => this.#content(one))}</section>`;
  }

  #content(one) {
    return html`<div class="panel-head"><div><h2>${one.pseudonym}</h2><p class="hint">${one.role ?? ''}</p></div>
        <button class="icon-button" aria-label=${t('parts.close')} @click=${() => this.tell('wb-close')}>×</button></div>
      <p class="person-links">${linked(one.codings ? addressOf('find', {participant: one.pseudonym}) : null, t('people.findAll', {n: one.codings}))}
        ${this.#link('memos', {about: `participant:${one.pseudonym}`}, t('people.memos'))}
        ${this.#link('journal', {about: `participant:${one.pseudonym}`}, t('people.journal'))}</p>
      ${one.consent === 'withdrawn' ? html`<p class="person-withdrawn" role="note">${t('people.withdrawnNote')}</p>` : nothing}
      <div class="fields">
        ${this.#text(one, 'pseudonym')}
        ${this.#text(one, 'role', t('people.fields.roleHint'))}
        ${this.#case(one)}
        <wb-consent .value=${one.consent} withdrawing ?disabled=${study.readOnly || one.consent === 'withdrawn'} @wb-withdraw=${() => withdraw(one)}
          @wb-change=${({detail}) => this.#tried({consent: detail}, (other) => other.consent, detail)}></wb-consent>
      </div>
      <wb-participant-networks .person=${one} .change=${(body, yours) => this.#change(body, inWords, yours)}></wb-participant-networks>
      ${this.#heard(one)}
      ${study.readOnly ? nothing : html`<div class="toolbar panel-end"><button class="danger" @click=${() => withdraw(one)}>${t('people.withdraw')}</button>
        <button class="danger quiet" @click=${() => this.#remove(one)}>${t('people.remove')}</button></div>`}`;
  }

  #link(screen, params, words) {
    const address = addressOf(screen, params);
    return address ? html`<a href=${address}>${words}</a>` : nothing;
  }

  #text(one, name, hint = '') {
    return html`<wb-detail label=${t(`people.fields.${name}`)} name=${`participant/${one.id}/${name}`} .value=${one[name]} hint=${hint} ?disabled=${study.readOnly}
      .save=${(words) => this.#change({[name]: words}, (other) => other[name] ?? '', words)}></wb-detail>`;
  }

  #case(one) {
    const words = (slug) => (slug ? study.caseName(slug) : t('people.noCase'));
    return html`<wb-combobox label=${t('people.fields.case')} .options=${study.cases.map(({slug, name}) => ({value: slug, words: name}))} .value=${one.case}
      .wordsOf=${words} placeholder=${t('people.noCase')} ?disabled=${study.readOnly} @wb-change=${({detail}) => (detail
        ? this.#tried({case: detail}, (other) => words(other.case), words(detail))
        : this.#leaveCase(one))}></wb-combobox>`;
  }

  #heard(one) {
    return html`<section><h3>${t('people.heard')}</h3>
      ${one.sources.length ? html`<table class="small-table"><thead><tr>${['source', 'turns', 'codings'].map((name) => html`
        <th scope="col" class=${['turns', 'codings'].includes(name) ? 'number' : ''}>${t(`people.heardColumns.${name}`)}</th>`)}</tr></thead>
      <tbody>${one.sources.map((source) => html`<tr>
        <th scope="row"><a href=${deskHref(source.label)} title=${t('people.openSource', source)}>${source.label}</a> ${source.title}
          <span class="hint">${heardWords(source)}</span></th>
        <td class="number">${formatNumber(source.turns)}</td>
        <td class="number">${this.#codings(one, source)}</td></tr>`)}</tbody></table>` : html`<p class="hint">${t('people.heardNowhere')}</p>`}</section>`;
  }

  #codings(one, {label, codings}) {
    const address = codings ? addressOf('find', {participant: one.pseudonym, source: label}) : null;
    return address ? html`<a href=${address} title=${t('people.findThere', {n: codings, label})}>${formatNumber(codings)}</a>` : formatNumber(codings);
  }

  #change(body, theirsInWords, yours) {
    const {id, pseudonym} = this.shown.data;
    return saveDetail(this.shown, {
      save: async (how) => {
        const answer = await post('participant/set', {participant: pseudonym, ...body}, how);
        if (answer.data.pseudonym !== pseudonym) {
          this.shown.data = {...this.shown.data, pseudonym: answer.data.pseudonym};
          await study.again('participants');
          router.set({participant: answer.data.pseudonym});
        }
        return answer;
      },
      theirs: async () => {
        await study.again('participants');
        const now = study.participants.find((other) => other.id === id);
        return theirsInWords((await get('participant/show', {participant: now?.pseudonym ?? pseudonym})).data);
      },
      yours,
    });
  }

  async #tried(body, theirsInWords, yours) {
    try {
      await this.#change(body, theirsInWords, yours);
    } catch (fault) {
      tellFault(fault);
    }
  }

  async #leaveCase({pseudonym, case: slug}) {
    try {
      if (slug) {
        await post('case/set', {case: slug, 'not-participant': pseudonym});
      }
    } catch (fault) {
      tellFault(fault);
    }
  }

  async #remove({pseudonym}) {
    if (!await confirm({title: t('people.removeTitle', {name: pseudonym}), text: t('people.removeText'), confirm: t('people.remove'), danger: true})) {
      return;
    }
    try {
      const {seq} = await post('participant/remove', {participant: pseudonym});
      this.tell('wb-close');
      toast(t('people.removed', {name: pseudonym}), {action: takeBack(seq)});
    } catch (fault) {
      tellFault(fault);
    }
  }
}

function heardWords({date, speaksAs, restricted}) {
  return [
    formatDate(date),
    speaksAs.length ? t('people.speaksAs', {labels: speaksAs.join(', ')}) : t('people.named'),
    restricted ? t('people.offRecord', {n: restricted}) : '',
  ].filter(Boolean).join(' · ');
}

function inWords({networks}) {
  return networks.map(({network, from, to, event}) => [study.networkName(network), from, to, event].filter(Boolean).join(' ')).join('\n') || t('parts.none');
}

customElements.define('wb-participant-panel', ParticipantPanel);
