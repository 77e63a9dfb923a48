import {WbElement, html, nothing} from '../../core/element.js';
import {study} from '../../core/study.js';
import {addressOf} from '../../core/screens.js';
import {say, tellFault} from '../../core/announce.js';
import {linked} from '../../parts/linked.js';
import {recordForm} from '../../parts/record-form.js';
import {t} from '../../core/words.js';
import {whenWords} from './people-columns.js';

/** The networks a participant speaks for, with the time they do. `change` saves options of `participant set`. */
class ParticipantNetworks extends WbElement {
  static properties = {person: {attribute: false}, change: {attribute: false}};

  render() {
    const {networks} = this.person;
    return html`<section><h3>${t('people.networks')}</h3>
      ${networks.length ? html`<ul class="person-networks">${networks.map((one) => html`<li>
        <span>${linked(addressOf('networks', {network: one.network}), study.networkName(one.network))} <span class="hint">${whenWords(one)}</span></span>
        ${study.readOnly ? nothing : html`<button class="icon-button" title=${t('people.leaveNetwork', {name: study.networkName(one.network)})}
          aria-label=${t('people.leaveNetwork', {name: study.networkName(one.network)})} @click=${() => this.#leave(one)}>×</button>`}</li>`)}</ul>`
        : html`<p class="hint">${t('people.noNetwork')}</p>`}
      ${study.readOnly ? nothing : html`<button class="link-button" @click=${() => this.#add()}>${t('people.addNetwork')}</button>`}</section>`;
  }

  #add() {
    return recordForm({title: t('people.addNetwork'), intro: t('people.networksHint'), name: `participant/${this.person.id}/network`, values: {}, fields: [
      {name: 'network', label: t('people.fields.network'), kind: 'pick', required: true, options: study.networks.map(({slug, name}) => ({value: slug, words: name}))},
      {name: 'at', label: t('people.fields.event'), kind: 'pick', hint: t('people.fields.eventHint'), options: study.events.map(({slug}) => ({value: slug, words: study.eventTitle(slug)}))},
      {name: 'from', label: t('people.fields.from'), hint: t('people.fields.datesHint')},
      {name: 'to', label: t('people.fields.to')},
    ], save: (values) => {
      const told = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));
      return this.change(told, `${study.networkName(told.network)} ${whenWords({from: told.from, to: told.to, event: told.at})}`);
    }});
  }

  /** The command takes a network away with all its times: those meant to stay are said again. */
  async #leave(gone) {
    const {networks} = this.person;
    const name = study.networkName(gone.network);
    try {
      await this.change({leave: gone.network}, t('people.leftNetwork', {name}));
      for (const one of networks.filter((other) => other !== gone && other.network === gone.network)) {
        await this.change({network: one.network, ...(one.from ? {from: one.from} : {}), ...(one.to ? {to: one.to} : {}), ...(one.event ? {at: one.event} : {})}, name);
      }
      say(t('people.leftNetwork', {name}));
    } catch (fault) {
      tellFault(fault);
    }
  }
}

customElements.define('wb-participant-networks', ParticipantNetworks);
