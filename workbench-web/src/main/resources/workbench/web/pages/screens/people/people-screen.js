import {WbElement, html, nothing} from '../../core/element.js';
import {FollowsStudy, study} from '../../core/study.js';
import {Loaded} from '../../core/loaded.js';
import {get, post} from '../../core/api.js';
import {router} from '../../core/router.js';
import {keys} from '../../core/keys.js';
import {t} from '../../core/words.js';
import {chosenView, screenTabs, views} from '../../parts/screen-tabs.js';
import {recordForm} from '../../parts/record-form.js';
import {peopleColumns} from './people-columns.js';
import '../../parts/wb-table.js';
import '../../parts/wb-download.js';
import './participant-panel.js';
import './speaker-queue.js';

const VIEWS = ['list', 'speakers'];
/** Wide enough for every column beside a participant. */
const WIDE = matchMedia('(min-width: 100rem)');

/** The people whose words are coded: who they are, whom they speak for, what they agreed to, and which speakers they are. */
class PeopleScreen extends WbElement {
  constructor() {
    super();
    new FollowsStudy(this);
    this.people = new Loaded(this, (signal) => get('participant/list', {counts: true}, {signal}),
      {on: ['participant', 'source', 'speaker', 'coding', 'excerpt', 'restriction', 'network', 'event', 'case']});
    this.open = new Loaded(this, (signal) => get('source/speakers', {unmapped: true}, {signal}), {on: ['source', 'speaker', 'participant', 'import']});
    this.watch(() => keys.add({title: t('people.title'), host: this, keys: [
      {press: '/', does: t('people.filter'), run: () => void this.querySelector('#people-filter')?.focus()},
    ]}));
  }

  render() {
    return html`${screenTabs('people')}
      <div class="screen-head"><h1>${t('people.title')}</h1>${this.people.data ? this.#tools() : nothing}</div>
      <div class="screen-body">${chosenView(VIEWS) === 'speakers'
        ? html`<wb-speaker-queue></wb-speaker-queue>`
        : this.people.render((people) => (people.length ? this.#list(people) : this.#none()))}</div>`;
  }

  #tools() {
    const list = chosenView(VIEWS) === 'list';
    return html`<div class="toolbar">
      ${views(VIEWS, (name) => (name === 'speakers' ? t('people.views.speakersN', {n: this.open.data?.length ?? 0}) : t('people.views.list')))}
      ${list && this.people.data.length ? html`<input id="people-filter" type="search" class="filter" aria-label=${t('people.filter')} placeholder=${t('people.filter')}
        .value=${router.params.get('filter') ?? ''} @input=${(event) => router.set({filter: event.target.value})}>
        <wb-download path="participant/list" .params=${{counts: true}} .formats=${['xlsx', 'csv', 'json']}></wb-download>` : nothing}
      ${study.readOnly ? nothing : html`<button class=${list ? 'primary' : ''} @click=${() => this.#add()}>${t('people.add')}</button>`}</div>`;
  }

  #list(people) {
    const [column, direction] = (router.params.get('sort') ?? '').split(' ');
    const named = router.params.get('participant');
    const current = people.find(({pseudonym, id}) => pseudonym === named || id === named);
    return html`<div class="beside">
      <wb-table label=${t('people.title')} .columns=${peopleColumns()} .rows=${people} .sort=${column ? {column, down: direction === 'down'} : null}
        .filter=${router.params.get('filter') ?? ''} .current=${current?.id ?? null} .hiddenColumns=${current && !WIDE.matches ? ['case', 'sources', 'turns'] : []}
        @wb-current=${({detail}) => router.set({participant: detail.pseudonym})} @wb-open=${({detail}) => this.#go(detail)}
        @wb-sort=${({detail}) => router.set({sort: `${detail.column}${detail.down ? ' down' : ''}`})}></wb-table>
      ${current ? html`<wb-participant-panel class="panel-host" .participant=${current.id} @wb-close=${() => this.#close()}></wb-participant-panel>` : nothing}</div>`;
  }

  #none() {
    const unmapped = this.open.data?.length ?? 0;
    return html`<wb-state heading=${t('people.none')} text=${t('people.noneText')} .action=${study.readOnly ? null
      : unmapped ? {words: t('people.toSpeakers'), run: () => router.set({view: 'speakers'}, {step: true})}
        : {words: t('people.add'), run: () => this.#add()}}></wb-state>`;
  }

  async #go({pseudonym}) {
    router.set({participant: pseudonym});
    this.requestUpdate();
    await this.updateComplete;
    this.querySelector('wb-participant-panel input')?.focus();
  }

  #close() {
    router.set({participant: null});
    this.querySelector('.rows-row[tabindex="0"]')?.focus();
  }

  async #add() {
    const option = (list, words) => list.map((one) => ({value: one.slug, words: words(one)}));
    const made = await recordForm({title: t('people.add'), intro: t('people.addIntro'), confirm: t('people.add'), name: 'participant/new', values: {}, fields: [
      {name: 'pseudonym', label: t('people.fields.pseudonym'), required: true},
      {name: 'role', label: t('people.fields.role'), hint: t('people.fields.roleHint')},
      {name: 'network', label: t('people.networks'), kind: 'pick', multiple: true, options: option(study.networks, ({name}) => name)},
      {name: 'case', label: t('people.fields.case'), kind: 'pick', options: option(study.cases, ({name}) => name)},
      {name: 'consent', label: t('parts.consent.label'), kind: 'choice', options: ['written', 'verbal', 'public', 'unknown']
        .map((value) => ({value, words: t(`parts.consent.bases.${value}`)}))},
    ], save: (values) => post('participant/add', Object.fromEntries(Object.entries(values).filter(([, value]) => value !== '')))});
    if (made) {
      await this.people.again();
      router.set({participant: made.data.pseudonym, view: null}, {step: true});
    }
  }
}

customElements.define('wb-people-screen', PeopleScreen);
