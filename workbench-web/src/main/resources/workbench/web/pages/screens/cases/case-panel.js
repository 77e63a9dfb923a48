import {WbElement, html, nothing} from '../../core/element.js';
import {FollowsStudy, study} from '../../core/study.js';
import {Loaded} from '../../core/loaded.js';
import {get, post} from '../../core/api.js';
import {addressOf} from '../../core/screens.js';
import {tellFault, toast} from '../../core/announce.js';
import {takeBack} from '../../core/undoing.js';
import {confirm} from '../../parts/wb-dialog.js';
import {linked} from '../../parts/linked.js';
import {recordForm} from '../../parts/record-form.js';
import {saveDetail} from '../../parts/save-detail.js';
import {t} from '../../core/words.js';
import {CASE_KINDS} from './case-columns.js';
import {caseMembers} from './case-members.js';
import '../../parts/wb-detail.js';

/** One case: its name, kind and attributes, each saved at once, and what it holds. */
class CasePanel extends WbElement {
  static properties = {slug: {}, columns: {attribute: false}};

  constructor() {
    super();
    new FollowsStudy(this);
    this.shown = new Loaded(this, (signal) => get('case/show', {case: this.slug}, {signal}), {on: ['case', 'source', 'participant', 'event', 'coding']});
    this.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && !event.defaultPrevented) {
        this.tell('wb-close');
      }
    });
  }

  willUpdate(changed) {
    if (changed.has('slug') && changed.get('slug') !== undefined) {
      this.shown.data = undefined;
      this.shown.again();
    }
  }

  render() {
    return html`<section class="panel person-panel" aria-label=${t('cases.panel', {name: study.caseName(this.slug)})}>${this.shown.render((one) => this.#content(one))}</section>`;
  }

  #content(one) {
    return html`<div class="panel-head"><div><h2>${one.name}</h2><p class="hint">${t(`cases.kinds.${one.kind}`)}</p></div>
        <button class="icon-button" aria-label=${t('parts.close')} @click=${() => this.tell('wb-close')}>×</button></div>
      <p class="person-links">${linked(one.codings ? addressOf('find', {case: one.slug}) : null, t('cases.findAll', {n: one.codings}))}
        ${this.#link('memos', t('cases.memos'))} ${this.#link('journal', t('cases.journal'))}</p>
      <div class="fields">
        <wb-detail label=${t('cases.fields.name')} name=${`case/${one.id}/name`} .value=${one.name} ?disabled=${study.readOnly}
          .save=${(words) => this.#change({name: words}, ({name}) => name, words)}></wb-detail>
        <label class="field"><span class="field-label">${t('cases.fields.kind')}</span><select ?disabled=${study.readOnly}
          @change=${(event) => this.#tried({kind: event.target.value}, ({kind}) => t(`cases.kinds.${kind}`), t(`cases.kinds.${event.target.value}`))}>
          ${CASE_KINDS.map((kind) => html`<option value=${kind} ?selected=${kind === one.kind}>${t(`cases.kinds.${kind}`)}</option>`)}</select></label>
      </div>
      ${this.#attributes(one)}
      ${caseMembers(one, {join: (option, what, words) => this.#move(option, what, words, 'joined'), leave: (option, what, words) => this.#move(option, what, words, 'left')})}
      ${study.readOnly ? nothing : html`<div class="toolbar panel-end"><button class="danger quiet" @click=${() => this.#remove(one)}>${t('cases.remove')}</button></div>`}`;
  }

  #link(screen, words) {
    const address = addressOf(screen, {about: `case:${this.slug}`});
    return address ? html`<a href=${address}>${words}</a>` : nothing;
  }

  /** Also those that other cases have, so that a gap in the table is filled here. */
  #attributes(one) {
    const names = [...new Set([...this.columns, ...Object.keys(one.attributes)])].sort();
    const shown = study.readOnly ? names.filter((name) => one.attributes[name]) : names;
    return html`<section><h3>${t('cases.attributes')}</h3>
      ${shown.length ? html`<div class="fields">${shown.map((name) => html`<wb-detail label=${name} name=${`case/${one.id}/attribute/${name}`} .value=${one.attributes[name] ?? ''}
        ?disabled=${study.readOnly} .save=${(words) => this.#attribute(name, words)}></wb-detail>`)}</div>` : html`<p class="hint">${t('cases.noAttributes')}</p>`}
      ${study.readOnly ? nothing : html`<button class="link-button" @click=${() => this.#addAttribute()}>${t('cases.addAttribute')}</button>`}</section>`;
  }

  #attribute(name, words) {
    return this.#change({attribute: `${name}=${words}`}, ({attributes}) => attributes[name] ?? t('parts.none'), words || t('parts.none'));
  }

  #addAttribute() {
    return recordForm({title: t('cases.addAttribute'), intro: t('cases.attributesHint'), confirm: t('cases.addAttribute'), values: {}, fields: [
      {name: 'attribute', label: t('cases.fields.attribute'), required: true},
      {name: 'value', label: t('cases.fields.value'), required: true},
    ], save: ({attribute, value}) => this.#attribute(attribute.trim(), value)});
  }

  /** Sources, participants and events come and go; each belongs to one case at most. */
  async #move(option, what, words, done) {
    const {slug} = this.shown.data;
    let seq;
    try {
      if (option === 'event') {
        ({seq} = await post('event/set', {event: what, case: done === 'joined' ? slug : 'none'}));
      } else {
        ({seq} = await post('case/set', {case: slug, [done === 'joined' ? option : `not-${option}`]: what}));
      }
      toast(t(`cases.${done}`, {what: words}), {action: takeBack(seq)});
    } catch (fault) {
      tellFault(fault);
    }
  }

  #change(body, theirsInWords, yours) {
    const {slug} = this.shown.data;
    return saveDetail(this.shown, {
      save: (how) => post('case/set', {case: slug, ...body}, how),
      theirs: async () => theirsInWords((await get('case/show', {case: slug})).data),
      yours,
    });
  }

  async #tried(...change) {
    try {
      await this.#change(...change);
    } catch (fault) {
      tellFault(fault);
    }
  }

  async #remove({slug, name}) {
    if (!await confirm({title: t('cases.removeTitle', {name}), text: t('cases.removeText'), confirm: t('cases.remove'), danger: true})) {
      return;
    }
    try {
      const {seq} = await post('case/remove', {case: slug});
      this.tell('wb-close');
      toast(t('cases.removed', {name}), {action: takeBack(seq)});
    } catch (fault) {
      tellFault(fault);
    }
  }
}

customElements.define('wb-case-panel', CasePanel);
