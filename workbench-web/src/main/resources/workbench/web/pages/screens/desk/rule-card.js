import {WbElement, html, nothing, vars} from '../../core/element.js';
import {get} from '../../core/api.js';
import {lookOf, lookVars} from '../../core/looks.js';
import {deskHref} from '../../core/router.js';
import {keepSetting, setting} from '../../core/settings.js';
import {FollowsStudy, study} from '../../core/study.js';
import {t} from '../../core/words.js';
import {FollowsDesk} from './codes-at-hand.js';
import {addressOf} from '../../core/screens.js';
import {linked} from '../../parts/linked.js';

const REST_MILLIS = 140;
const EXAMPLES = 3;

/**
 * The rule of a code beside the text: what it means, what belongs to it, what does not and where that goes instead. It
 * follows the code that is looked at (in the tree, in the palette), else the current one; and never takes the focus.
 */
class RuleCard extends WbElement {
  static properties = {desk: {attribute: false}, codes: {attribute: false}, open: {state: true}, card: {state: true}, own: {state: true}};
  #timer = null;
  #cards = new Map();

  constructor() {
    super();
    this.open = setting('rule.open', true);
    this.card = null;
    this.own = null;
    new FollowsStudy(this);
    new FollowsDesk(this, ['code', 'peek', 'change']);
    this.watch(() => {
      const forget = () => this.#cards.clear();
      study.addEventListener('change', forget);
      return () => {
        study.removeEventListener('change', forget);
        clearTimeout(this.#timer);
      };
    });
  }

  get #path() {
    return this.codes.peeked ?? this.desk.currentCode;
  }

  updated() {
    const path = this.#path;
    if (path && this.open && this.card?.path !== path) {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#read(path), this.#cards.has(path) ? 0 : REST_MILLIS);
    }
  }

  /** Hints, the framework's own words and what is outdated: more than the tree knows. */
  async #read(path) {
    if (!this.#cards.has(path)) {
      try {
        this.#cards.set(path, (await get('codebook/show', {code: path})).data);
      } catch (fault) {
        console.warn('the rule could not be read', fault);
        return;
      }
    }
    if (path === this.#path) {
      this.card = this.#cards.get(path) ?? null;
      this.own = this.own?.path === path ? this.own : null;
    }
  }

  render() {
    const code = study.code(this.#path);
    if (!code) {
      return html`<section class="rule-card rule-none" aria-label=${t('coding.rule')}><p class="hint">${t('coding.ruleNone')}</p></section>`;
    }
    const above = study.pathNames(code.path).slice(0, -1).join(' › ');
    return html`<section class="rule-card" aria-label=${t('coding.ruleOf', {code: code.name})} ${vars(lookVars(code.path))}>
      <h3><button class="rule-head" aria-expanded=${this.open} @click=${this.#toggle} data-pattern=${lookOf(code.path).pattern}>
        <span class="code-look" data-pattern=${lookOf(code.path).pattern} aria-hidden="true"></span>
        <span class="rule-name">${code.name}</span><span class="fold" aria-hidden="true">${this.open ? '▾' : '▸'}</span></button></h3>
      ${this.open ? html`<div class="rule-body" tabindex="0" role="group" aria-label=${t('coding.ruleOf', {code: code.name})}>
        <p class="rule-path">${above}</p>
        ${this.#rule(code, this.card?.path === code.path ? this.card : null)}</div>` : nothing}
    </section>`;
  }

  #rule(code, card) {
    return html`
      ${code.definition ? html`<p class="rule-definition">${code.definition}</p>` : html`<p class="hint">${t('coding.noDefinition')}</p>`}
      ${card?.subject ? html`<p class="rule-subject">${t('coding.subject', {subject: card.subject})}</p>` : nothing}
      ${this.#framework(code, card?.framework)}
      ${list(t('coding.include'), code.include.map((one) => html`${one}`), 'rule-include')}
      ${list(t('coding.exclude'), code.exclude.map((one) => this.#exclusion(one)), 'rule-exclude')}
      ${list(t('coding.thinkOf'), (card?.hints ?? []).map((hint) => html`${this.#neighbour(hint.thinkOf)} ${hint.text}`), 'rule-think')}
      ${list(t('coding.examples'), code.examples.map((one) => html`<q>${one}</q>`), 'rule-examples')}
      ${code.note ? html`<p class="rule-note">${code.note}</p>` : nothing}
      ${this.#used(code, card)}`;
  }

  /** The study's own wording is what counts; what the framework says stands beneath it. */
  #framework(code, framework) {
    if (!framework || framework.definition === code.definition) {
      return nothing;
    }
    return html`<details class="rule-framework"><summary>${t('coding.framework')}</summary><p>${framework.definition}</p>
      ${list(t('coding.include'), framework.include.map((one) => html`${one}`), 'rule-include')}
      ${list(t('coding.exclude'), framework.exclude.map((one) => this.#exclusion(one)), 'rule-exclude')}</details>`;
  }

  #exclusion({text, see}) {
    return html`${text} ${see ? html`<span class="rule-arrow" aria-hidden="true">→</span> ${this.#neighbour(see)}` : nothing}`;
  }

  #neighbour(path) {
    const code = study.code(path);
    return html`<button class="link-button rule-see" title=${t('coding.seeTitle')} @click=${() => this.#see(path)}>${code?.name ?? path}</button>`;
  }

  #see(path) {
    this.codes.peek(null);
    this.desk.setCode(path);
  }

  #used(code, card) {
    const all = this.codes.inStudy(code.path);
    return html`<p class="rule-used">${t('coding.usedIn', {n: all})}
      ${card?.outdated ? html`<span class="badge" data-kind="warn">${linked(addressOf('codebook', {code: code.path}), t('coding.outdated', {n: card.outdated}))}</span>` : nothing}
      ${all && this.own?.path !== code.path ? html`<button class="link-button" @click=${() => this.#readOwn(code.path)}>${t('coding.ownExamples')}</button>` : nothing}</p>
      ${this.own?.path === code.path ? html`<ul class="rule-examples rule-own">${this.own.excerpts.map((one) => html`
        <li><q>${one.text}</q> <a href=${deskHref(one.source.label, {excerpt: one.id})}>${one.source.label}</a></li>`)}</ul>` : nothing}`;
  }

  async #readOwn(path) {
    const {coders} = this.desk.filter;
    const {data} = await get('find', {code: path, exactly: true, limit: EXAMPLES, context: 0, coder: coders ? [...coders] : null});
    this.own = {path, excerpts: data.excerpts};
  }

  #toggle() {
    this.open = !this.open;
    keepSetting('rule.open', this.open);
  }
}

function list(title, items, kind) {
  return items.length === 0 ? nothing : html`<div class=${`rule-part ${kind}`}><h4>${title}</h4><ul>${items.map((item) => html`<li>${item}</li>`)}</ul></div>`;
}

customElements.define('wb-rule-card', RuleCard);
