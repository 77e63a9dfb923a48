import {WbElement, html, nothing} from '../../core/element.js';
import {Loaded} from '../../core/loaded.js';
import {get} from '../../core/api.js';
import {href, router} from '../../core/router.js';
import {study} from '../../core/study.js';
import {addressOfCommand} from '../../core/command-link.js';
import {t} from '../../core/words.js';
import {answerLines} from './answer-lines.js';
import '../../parts/wb-combobox.js';
import '../../parts/wb-download.js';

const ON = ['coding', 'excerpt', 'influence', 'network', 'event', 'code', 'source', 'participant', 'memo', 'undo'];
const TAKES = {affects: '--affects', network: '--network', code: '--code', event: '--event', between: '--between'};

/** Questions that the study answers by name, with what the answer rests on. */
class QuestionView extends WbElement {
  constructor() {
    super();
    this.all = new Loaded(this, (signal) => get('ask', {}, {signal}));
    this.answer = new Loaded(this, (signal) => (this.#name && !this.#lacks ? get('ask', this.#asked, {signal}) : null), {on: ON});
    this.watch(() => {
      const moved = () => router.screen === 'questions' && this.#moved();
      router.addEventListener('change', moved);
      return () => router.removeEventListener('change', moved);
    });
  }

  #moved() {
    this.answer.data = undefined;
    this.answer.fault = null;
    this.answer.again();
  }

  get #name() {
    return router.params.get('ask');
  }

  get #lacks() {
    return router.params.getAll('between').length === 1;
  }

  get #asked() {
    const list = (name) => router.params.getAll(name);
    return {question: this.#name, affects: list('affects'), network: list('network'), code: router.params.get('code') ?? undefined, event: list('event'), between: list('between')};
  }

  render() {
    return html`<div class="questions-body"><nav class="questions-list" aria-label=${t('questions.all')}>${this.all.render((all) => html`<ol>${all.map(({name, question}) => html`<li>
        <a href=${href('/questions', {ask: name})} aria-current=${name === this.#name ? 'true' : nothing}>${question}</a></li>`)}</ol>`)}</nav>
      <section class="questions-answer" aria-label=${t('questions.answer')} tabindex="0">${this.#name ? this.#answer() : html`<wb-state heading=${t('questions.choose')} text=${t('questions.chooseText')}></wb-state>`}</section></div>`;
  }

  #answer() {
    const asked = this.all.data?.find(({name}) => name === this.#name);
    return html`<h2>${asked?.question ?? this.#name}</h2>${asked ? this.#fields(asked.options ?? '') : nothing}
      ${this.answer.render((answer) => html`<p class="answer-said">${answer.answer}</p>
        ${answer.remarks.length ? html`<ul class="answer-remarks">${answer.remarks.map((line) => html`<li>${line}</li>`)}</ul>` : nothing}
        ${answerLines(answer.lines)}
        <p class="answer-more">${answer.commands.map((command) => step(command))} <wb-download path="ask" .params=${this.#asked} .formats=${['xlsx', 'csv', 'json']}></wb-download></p>`)}`;
  }

  /** What this question can be told: whom, where, when. */
  #fields(options) {
    const takes = (name) => options.includes(TAKES[name]);
    const set = (name) => ({detail}) => router.set({[name]: detail});
    const networks = study.networks.map(({slug, name}) => ({value: slug, words: name}));
    const events = study.events.map(({slug}) => ({value: slug, words: study.eventTitle(slug)}));
    const pick = (name, list) => html`<wb-combobox multiple label=${t(`questions.fields.${name}`)} .options=${list} .value=${router.params.getAll(name)} @wb-change=${set(name)}></wb-combobox>`;
    const [from, to] = router.params.getAll('between');
    const end = (label, value, give) => html`<label class="field"><span class="field-label">${label}</span><select @change=${(event) => give(event.target.value)}><option value="">${t('question.any')}</option>
      ${events.map(({value: slug, words}) => html`<option value=${slug} ?selected=${slug === value}>${words}</option>`)}</select></label>`;
    const between = (one, other) => router.set({between: one || other ? [one || events[0].value, other || events.at(-1).value] : null});
    return html`<div class="questions-fields">
      ${takes('affects') ? pick('affects', networks) : nothing}${takes('network') ? pick('network', networks) : nothing}
      ${takes('between') && events.length ? html`${end(t('questions.fields.from'), from, (slug) => between(slug, to))}${end(t('questions.fields.to'), to, (slug) => between(from, slug))}` : nothing}
      ${takes('event') ? pick('event', events) : nothing}
      ${takes('code') ? html`<wb-combobox label=${t('question.filters.code')} .options=${study.codes.filter(({retired}) => !retired).map(({path, name}) => ({value: path, words: name, detail: study.topOf(path)?.name}))} .value=${router.params.get('code')} @wb-change=${set('code')}></wb-combobox>` : nothing}</div>`;
  }
}

/** The next step: where it is done in the pages, or the command itself. */
export function step(command) {
  const address = addressOfCommand(command);
  return address ? html`<a class="button" href=${address}>${t('questions.step', {screen: t(`nav.${address.split(/[/?]/)[1]}`)})}</a> ` : html`<code>${command}</code> `;
}

customElements.define('wb-question-view', QuestionView);
