import {WbElement, html, nothing} from '../../core/element.js';
import {post} from '../../core/api.js';
import {say, tellFault} from '../../core/announce.js';
import {keys} from '../../core/keys.js';
import {live} from '../../core/live.js';
import {deskHref, router} from '../../core/router.js';
import {keepSetting, setting} from '../../core/settings.js';
import {FollowsStudy, study} from '../../core/study.js';
import {t} from '../../core/words.js';
import {codeName} from '../../parts/code-name.js';
import {valenceSign} from '../../parts/wb-valence.js';
import {FollowsDesk, listening} from './codes-at-hand.js';
import {Comparison, GROUPINGS} from './comparison.js';
import {compareItem} from './compare-item.js';
import {chooseEvidence} from './evidence-dialog.js';

const GATHER_MILLIS = 250;

/**
 * Constant comparison: all excerpts of the current code across the study, to be read side by side, signed anew, recoded or
 * withdrawn, and taken as evidence; each with the way to its place, and back.
 */
class ComparePanel extends WbElement {
  static properties = {desk: {attribute: false}, codes: {attribute: false}, at: {state: true}, wide: {state: true}, from: {state: true}};
  #timer = null;
  #wantsFocus = false;
  #held = false;
  #comparison = new Comparison();

  constructor() {
    super();
    this.at = null;
    this.wide = new Map();
    this.from = null;
    new FollowsStudy(this);
    new FollowsDesk(this, ['current', 'reading']);
    this.watch(() => listening(this.#comparison, 'change', () => this.requestUpdate()));
    this.watch(() => listening(this.desk, 'code', () => this.#show()));
    this.watch(() => listening(this.desk, 'filter', () => this.#show()));
    this.watch(() => live.on(['coding', 'excerpt', 'code', 'source', '*'], () => this.#soon()));
    this.watch(() => this.#keys());
  }

  connectedCallback() {
    super.connectedCallback();
    this.#show({grouping: setting('compare.grouping', 'valence'), below: setting('compare.below', true)});
  }

  #keys() {
    const sign = (press, valence) => ({press, does: t(`coding.keys.${valence}`), run: () => this.#sign(valence)});
    return keys.add({
      title: t('coding.keys.compareTitle'),
      host: this,
      keys: [
        {press: ['ArrowDown', 'j'], does: t('coding.keys.nextItem'), run: (event) => this.#step(event, 1)},
        {press: ['ArrowUp', 'k'], does: t('coding.keys.previousItem'), run: (event) => this.#step(event, -1)},
        {press: 'Enter', does: t('coding.goThere'), run: (event) => this.#onItem(event, (item) => this.#go(item))},
        {press: 'x', does: t('coding.moreContext'), run: (event) => this.#onItem(event, (item) => this.#context(item))},
        sign('+', 'positive'), sign('-', 'negative'), sign('*', 'mixed'), sign('0', 'neutral'),
        {press: 'r', does: t('coding.recode'), run: (event) => this.#onCoding(event, (coding) => this.#recode(coding))},
        {press: 'y', does: t('coding.asEvidence'), run: (event) => this.#onCoding(event, (coding) => this.#evidence(coding))},
        {press: 'Delete', does: t('coding.remove'), run: (event) => this.#onCoding(event, (coding) => this.#withdraw(coding))},
      ],
    });
  }

  #show(what = {}) {
    const {coders} = this.desk.filter;
    this.wide = new Map();
    this.#comparison.show({path: this.desk.currentCode, coders: coders ? [...coders] : null, ...what});
  }

  #soon() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#comparison.again(), GATHER_MILLIS);
  }

  focusFirst() {
    this.#wantsFocus = true;
    this.#takeFocus();
  }

  willUpdate() {
    this.#held = this.contains(document.activeElement);
  }

  /** An excerpt that went to another group leaves the focus to the first one here. */
  updated() {
    this.#wantsFocus ||= this.#held && !this.contains(document.activeElement);
    this.#takeFocus();
  }

  /** The first excerpt, when it is there; where there is none, its list. */
  #takeFocus() {
    const {state, groups} = this.#comparison;
    if (this.#wantsFocus && state !== 'loading' && !groups.some((group) => group.loading)) {
      this.#wantsFocus = false;
      (this.querySelector('.compare-item[tabindex="0"]') ?? this.querySelector('.compare-list button, .compare-list')).focus();
    }
  }

  render() {
    const {path, total, state} = this.#comparison;
    return html`<div class="panel-head compare-bar">
        <h2>${t('coding.comparison')}</h2>
        ${path ? html`${codeName(path)} <span class="hint">${state === 'ready' ? t('coding.excerpts', {n: total}) : ''}</span>` : nothing}
        ${path ? this.#choices() : nothing}
        ${this.from ? html`<button class="small" @click=${this.#back}>← ${t('coding.backTo', {label: this.from.label})}</button>` : nothing}
        <button class="icon-button" aria-label=${t('coding.closeComparison')} title=${t('coding.closeComparison')} @click=${() => this.tell('wb-compare', {close: true})}>×</button>
      </div>
      <div class="panel-scroll compare-list" tabindex="-1" aria-busy=${state === 'loading'}>${this.#content()}</div>`;
  }

  #choices() {
    const {grouping, below, path} = this.#comparison;
    return html`<label class="compare-choice">${t('coding.groupBy')}
        <select @change=${(event) => this.#set('grouping', event.target.value)}>${GROUPINGS.map((name) => html`
          <option value=${name} ?selected=${name === grouping}>${t(`coding.grouping.${name}`)}</option>`)}</select></label>
      ${study.children(path).length ? html`<label class="check small"><input type="checkbox" .checked=${below} @change=${(event) => this.#set('below', event.target.checked)}> ${t('coding.withBelow')}</label>` : nothing}`;
  }

  #set(name, value) {
    keepSetting(`compare.${name}`, value);
    this.#show({[name]: value});
  }

  #content() {
    const {state, fault, groups, total} = this.#comparison;
    if (state === 'empty') {
      return html`<p class="hint panel-none">${t('coding.compareNone')}</p>`;
    }
    if (state === 'failed') {
      return html`<wb-state .fault=${fault} @wb-again=${() => this.#comparison.again()}></wb-state>`;
    }
    if (state === 'loading' && groups.length === 0) {
      return html`<wb-state loading></wb-state>`;
    }
    return total === 0 ? html`<p class="hint panel-none">${t('coding.compareEmpty')}</p>` : groups.map((group) => this.#group(group));
  }

  #group(group) {
    const {grouping} = this.#comparison;
    const rest = group.total - group.items.length;
    return html`<section class="compare-group">
      ${group.key === null ? nothing : html`<h3><button class="compare-group-head" aria-expanded=${group.items.length > 0} @click=${() => this.#toggle(group)}>
        <span class="fold" aria-hidden="true">${group.items.length ? '▾' : '▸'}</span>${grouping === 'valence' && group.key !== 'none' ? valenceSign(group.key) : nothing}
        ${this.#comparison.nameOf(group.key)} <span class="hint">${t('coding.excerpts', {n: group.total})}</span></button></h3>`}
      ${group.items.map((item, at) => html`${grouping === 'source' && item.source.id !== group.items[at - 1]?.source.id ? html`<h3 class="compare-source">${item.source.label} ${item.source.title}</h3>` : nothing}${this.#item(item)}`)}
      ${group.fault ? html`<wb-state .fault=${group.fault} @wb-again=${() => this.#comparison.more(group)}></wb-state>` : nothing}
      ${rest > 0 && group.items.length ? html`<button class="compare-more-button" aria-disabled=${group.loading} @click=${() => group.loading || this.#comparison.more(group)}>${t('coding.moreExcerpts', {n: rest})}</button>` : nothing}
    </section>`;
  }

  #toggle(group) {
    return group.items.length ? this.#comparison.fold(group) : this.#comparison.more(group);
  }

  get #items() {
    return this.#comparison.groups.flatMap((group) => group.items);
  }

  #item(item) {
    const stop = this.#items.find((one) => one.id === this.at) ?? this.#items[0];
    return compareItem(item, this.#comparison.codingsOf(item), {
      isStop: item.id === stop?.id,
      here: item.id === this.desk.excerpt?.id,
      wide: this.wide.get(item.id) ?? null,
      showCode: this.#comparison.below && study.children(this.#comparison.path).length > 0,
      does: {
        context: (one) => this.#context(one),
        change: (coding, changes) => this.#change(coding, changes),
        recode: (coding) => this.#recode(coding),
        withdraw: (coding) => this.#withdraw(coding),
        evidence: (coding) => this.#evidence(coding),
      },
    });
  }

  /** The excerpt that has the focus; a key pressed on something in it is left to that. */
  #onItem(event, act) {
    const item = event.target.matches('.compare-item') && this.#items.find((one) => one.id === event.target.dataset.id);
    return item ? void act(item) : false;
  }

  /** One's own coding on it, else the only one. */
  #onCoding(event, act) {
    return this.#onItem(event, (item) => {
      const codings = this.#comparison.codingsOf(item);
      const coding = codings.find((one) => one.coder === study.coder) ?? (codings.length === 1 ? codings[0] : null);
      return coding ? act(coding) : say(t('coding.whichCoding'));
    });
  }

  #step(event, by) {
    const all = [...this.querySelectorAll('.compare-item')];
    const at = all.indexOf(event.target.closest('.compare-item'));
    const to = all[at + by];
    if (at < 0 || !event.target.matches('.compare-item') || !to) {
      return event.target.matches('.compare-item') ? undefined : false;
    }
    this.at = to.dataset.id;
    to.focus();
    return undefined;
  }

  #sign(valence) {
    return this.#onCoding({target: document.activeElement}, (coding) => this.#change(coding, {valence: coding.valence === valence ? null : valence}));
  }

  async #context(item) {
    const wide = new Map(this.wide);
    if (!wide.delete(item.id)) {
      const group = this.#comparison.groups.find((one) => one.items.includes(item));
      const found = await this.#comparison.inContext(group, item).catch(tellFault);
      if (found) {
        wide.set(item.id, found);
      }
    }
    this.wide = wide;
  }

  #go(item) {
    const {source} = this.desk;
    if (source && source.label !== item.source.label) {
      this.from ??= {label: source.label, excerpt: this.desk.excerpt?.id};
    }
    router.go(deskHref(item.source.label), {excerpt: item.id});
  }

  #back() {
    const {label, excerpt} = this.from;
    this.from = null;
    router.go(deskHref(label), {excerpt});
  }

  /** Changes a coding, wherever it is: at the desk's source by the desk, so that it shows there at once. */
  async #change(coding, changes) {
    if (this.desk.excerpts.ofCoding(coding.id)) {
      await this.desk.recode(coding.id, changes);
    } else {
      this.#comparison.put(coding.id, {...changes, ...(changes.code ? {name: study.code(changes.code).name} : {})});
      await this.#send('coding/set', {coding: [coding.id], as: changes.code, ...('valence' in changes ? {valence: changes.valence ?? 'none'} : {})}, t('coding.changed'));
    }
    await this.#comparison.again();
  }

  async #withdraw(coding) {
    if (this.desk.excerpts.ofCoding(coding.id)) {
      await this.desk.withdraw(coding.id);
    } else {
      await this.#send('coding/withdraw', {coding: [coding.id]}, t('coding.withdrawn'));
    }
    await this.#comparison.again();
  }

  async #send(path, body, done) {
    try {
      await post(path, body);
      say(done);
    } catch (fault) {
      tellFault(fault);
    }
  }

  #recode(coding) {
    const back = document.activeElement;
    this.tell('wb-choose-code', {
      anchor: this.querySelector('.compare-item:focus') ?? this,
      title: t('coding.recodeTitle', {code: coding.name}),
      take: (path) => this.#change(coding, {code: path}).then(() => this.focusFirst()),
      left: () => back?.focus(),
    });
  }

  #evidence(coding) {
    return chooseEvidence(coding);
  }
}

customElements.define('wb-compare-panel', ComparePanel);
