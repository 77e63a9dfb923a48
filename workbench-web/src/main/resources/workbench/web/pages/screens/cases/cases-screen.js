import {WbElement, html, nothing} from '../../core/element.js';
import {FollowsStudy, study} from '../../core/study.js';
import {Loaded} from '../../core/loaded.js';
import {get, post} from '../../core/api.js';
import {addressOf} from '../../core/screens.js';
import {router} from '../../core/router.js';
import {keys} from '../../core/keys.js';
import {t} from '../../core/words.js';
import {screenTabs} from '../../parts/screen-tabs.js';
import {recordForm} from '../../parts/record-form.js';
import {CASE_KINDS, attributesOf, caseColumns} from './case-columns.js';
import {importCases} from './case-import.js';
import '../../parts/wb-table.js';
import '../../parts/wb-download.js';
import './case-panel.js';

/** What is rated and compared: cases with their attributes, and what they hold. */
class CasesScreen extends WbElement {
  constructor() {
    super();
    new FollowsStudy(this);
    this.cases = new Loaded(this, (signal) => get('case/list', {}, {signal}), {on: ['case', 'source', 'participant', 'event']});
    this.watch(() => keys.add({title: t('cases.title'), host: this, keys: [
      {press: '/', does: t('cases.filter'), run: () => void this.querySelector('#cases-filter')?.focus()},
    ]}));
  }

  render() {
    return html`${screenTabs('people')}
      <div class="screen-head"><h1>${t('cases.title')}</h1>${this.cases.data ? this.#tools(this.cases.data) : nothing}</div>
      <div class="screen-body">${this.cases.render((cases) => (cases.length ? this.#list(cases) : html`
        <wb-state heading=${t('cases.none')} text=${t('cases.noneText')} .action=${study.readOnly ? null : {words: t('cases.add'), run: () => this.#add()}}></wb-state>`))}</div>`;
  }

  #tools(cases) {
    const ratings = addressOf('ratings');
    return html`<div class="toolbar">
      ${cases.length ? html`<input id="cases-filter" type="search" class="filter" aria-label=${t('cases.filter')} placeholder=${t('cases.filter')}
          .value=${router.params.get('filter') ?? ''} @input=${(event) => router.set({filter: event.target.value})}>
        ${ratings ? html`<a href=${ratings}>${t('cases.ratings')}</a>` : nothing}
        <wb-download path="case/list" .formats=${['xlsx', 'csv', 'json']}></wb-download>` : nothing}
      ${study.readOnly ? nothing : html`<button @click=${() => importCases()}>${t('cases.import')}</button>
        <button class="primary" @click=${() => this.#add()}>${t('cases.add')}</button>`}</div>`;
  }

  #list(cases) {
    const [column, down] = (router.params.get('sort') ?? '').split('|');
    const named = router.params.get('case');
    const current = cases.find(({slug, id}) => slug === named || id === named);
    return html`<div class="beside">
      <wb-table label=${t('cases.title')} .columns=${caseColumns(attributesOf(cases))} .rows=${cases} .sort=${column ? {column, down: down === 'down'} : null}
        .filter=${router.params.get('filter') ?? ''} .current=${current?.id ?? null}
        @wb-current=${({detail}) => router.set({case: detail.slug})} @wb-open=${({detail}) => this.#go(detail)}
        @wb-sort=${({detail}) => router.set({sort: `${detail.column}${detail.down ? '|down' : ''}`})}></wb-table>
      ${current ? html`<wb-case-panel class="panel-host" .slug=${current.slug} .columns=${attributesOf(cases)} @wb-close=${() => this.#close()}></wb-case-panel>` : nothing}</div>`;
  }

  async #go({slug}) {
    router.set({case: slug});
    this.requestUpdate();
    await this.updateComplete;
    this.querySelector('wb-case-panel input')?.focus();
  }

  #close() {
    router.set({case: null});
    this.querySelector('.rows-row[tabindex="0"]')?.focus();
  }

  async #add() {
    const made = await recordForm({title: t('cases.add'), intro: t('cases.addIntro'), confirm: t('cases.add'), name: 'case/new', values: {}, fields: [
      {name: 'name', label: t('cases.fields.name'), required: true},
      {name: 'kind', label: t('cases.fields.kind'), kind: 'choice', required: true, options: CASE_KINDS.map((value) => ({value, words: t(`cases.kinds.${value}`)}))},
    ], save: (values) => post('case/add', values)});
    if (made) {
      await this.cases.again();
      router.set({case: made.data.slug}, {step: true});
    }
  }
}

customElements.define('wb-cases-screen', CasesScreen);
