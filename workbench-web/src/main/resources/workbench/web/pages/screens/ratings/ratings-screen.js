import {WbElement, html, nothing} from '../../core/element.js';
import {FollowsStudy, study} from '../../core/study.js';
import {Loaded} from '../../core/loaded.js';
import {get} from '../../core/api.js';
import {router} from '../../core/router.js';
import {t} from '../../core/words.js';
import {chosenView, screenTabs, views} from '../../parts/screen-tabs.js';
import {importRatings} from './rating-import.js';
import {agreementPage} from './agreement.js';
import {allSummaries} from './summaries.js';
import './rating-matrix.js';
import './rating-panel.js';
import './disagreements.js';
import '../../parts/wb-download.js';
import {addressOf} from '../../core/screens.js';

const VIEWS = ['matrix', 'disagreements', 'agreement', 'summaries'];
const OUTCOME = 'outcome';

/** Ratings of constructs in cases: by each rater, agreed, compared; and what tells cases of high and low outcome apart. */
class RatingsScreen extends WbElement {
  #asked = null;

  constructor() {
    super();
    new FollowsStudy(this);
    const on = ['rating', 'case', 'summary', 'code'];
    const inView = (view, ask) => (signal) => (chosenView(VIEWS) === view ? ask(signal) : null);
    this.matrix = new Loaded(this, inView('matrix', (signal) => get('rating/matrix', this.#how, {signal})), {on});
    this.disagreements = new Loaded(this, inView('disagreements', (signal) => get('rating/disagreements', {}, {signal})), {on});
    this.agreement = new Loaded(this, inView('agreement', (signal) => get('rating/agreement', {latest: router.params.get('latest') === 'yes'}, {signal})), {on});
    this.summaries = new Loaded(this, inView('summaries', (signal) => get('summaries', {}, {signal})), {on});
    this.watch(() => {
      const moved = () => this.#moved();
      router.addEventListener('change', moved);
      study.addEventListener('change', moved);
      return () => {
        router.removeEventListener('change', moved);
        study.removeEventListener('change', moved);
      };
    });
  }

  get #how() {
    const {params} = router;
    return {'order-by': params.get('order'), rule: params.get('rule'), rater: params.get('rater'), all: params.get('all') === 'yes'};
  }

  #question() {
    return JSON.stringify([chosenView(VIEWS), this.#how, router.params.get('latest'), study.coder]);
  }

  firstUpdated() {
    this.#asked = this.#question();
  }

  #moved() {
    const asked = this.#question();
    if (this.#asked !== null && asked !== this.#asked) {
      this.#asked = asked;
      this[chosenView(VIEWS)].again();
    }
    this.requestUpdate();
  }

  render() {
    return html`${screenTabs('process')}
      <div class="screen-head"><h1>${t('nav.ratings')}</h1>${study.cases.length ? this.#tools() : nothing}</div>
      <div class="screen-body">${study.cases.length ? this.#content() : html`<wb-state heading=${t('ratings.noCases')} text=${t('ratings.noCasesText')}
        .action=${addressOf('cases') && {words: t('ratings.toCases'), run: () => router.go('/cases')}}></wb-state>`}</div>`;
  }

  #tools() {
    return html`<div class="toolbar">${views(VIEWS, (name) => t(`ratings.views.${name}`))}
      ${study.readOnly ? nothing : html`<button @click=${() => importRatings()}>${t('ratings.import')}</button>`}
      <wb-download path="rating/matrix" .params=${this.#how} .formats=${['xlsx', 'csv']}></wb-download></div>`;
  }

  #content() {
    const ofCase = router.params.get('case');
    const construct = router.params.get('construct');
    return html`<div class="beside"><div>${this.#view()}</div>
      ${ofCase && construct ? html`<wb-rating-panel class="panel-host" .case=${ofCase} .construct=${construct}></wb-rating-panel>` : nothing}</div>`;
  }

  #view() {
    switch (chosenView(VIEWS)) {
      case 'disagreements':
        return this.disagreements.render((list) => (list.length ? html`<wb-disagreements .list=${list} .seq=${this.disagreements.seq}></wb-disagreements>`
          : html`<wb-state heading=${t('ratings.noDisagreements')} text=${t('ratings.noDisagreementsText')}></wb-state>`));
      case 'agreement':
        return html`<label class="check"><input type="checkbox" .checked=${router.params.get('latest') === 'yes'} @change=${(event) => router.set({latest: event.target.checked ? 'yes' : null})}>${t('ratings.latest')}</label>
          ${this.agreement.render(agreementPage)}`;
      case 'summaries':
        return this.summaries.render((all) => allSummaries(all, this.summaries.seq));
      default:
        return html`${this.#matrixTools()}${this.matrix.render((matrix) => this.#matrix(matrix))}`;
    }
  }

  #matrix(matrix) {
    const chosen = `${router.params.get('case')}|${router.params.get('construct')}`;
    if (matrix.rows.length === 0) {
      return html`<wb-state heading=${t('ratings.none')} text=${t('ratings.noneText')} .action=${study.readOnly ? null : {words: t('ratings.showAll'), run: () => router.set({all: 'yes'})}}></wb-state>`;
    }
    return html`<wb-rating-matrix .matrix=${matrix} .chosen=${chosen} @wb-open=${({detail}) => router.set(detail)}></wb-rating-matrix>
      <p class="hint influence-note">${matrix.notCompared ? t('ratings.notCompared', {why: matrix.notCompared}) : t(`ratings.rules.${matrix.rule}.means`)} ${t('ratings.note')}</p>`;
  }

  #matrixTools() {
    const attributes = [...new Set([OUTCOME, ...study.cases.flatMap(({attributes: own}) => Object.keys(own))])];
    const select = (name, label, options, fallback) => html`<label class="inline-field"><span class="field-label">${label}</span>
      <select @change=${(event) => router.set({[name]: event.target.value === fallback ? null : event.target.value})}>${options.map(({value, words}) => html`
        <option value=${value} ?selected=${value === (router.params.get(name) ?? fallback)}>${words}</option>`)}</select></label>`;
    return html`<div class="toolbar rating-tools">
      ${select('order', t('ratings.orderBy'), attributes.map((value) => ({value, words: value})), OUTCOME)}
      ${select('rule', t('ratings.rule'), ['separated', 'gap'].map((value) => ({value, words: t(`ratings.rules.${value}.name`)})), 'separated')}
      ${select('rater', t('ratings.whose'), [{value: '', words: t('ratings.agreed')}, ...study.coders.map((value) => ({value, words: value}))], '')}
      <label class="check"><input type="checkbox" .checked=${router.params.get('all') === 'yes'} @change=${(event) => router.set({all: event.target.checked ? 'yes' : null})}>${t('ratings.allRows')}</label></div>`;
  }
}

customElements.define('wb-ratings-screen', RatingsScreen);
