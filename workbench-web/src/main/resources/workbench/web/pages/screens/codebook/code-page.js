import {WbElement, html, nothing, vars} from '../../core/element.js';
import {FollowsStudy, study} from '../../core/study.js';
import {Loaded} from '../../core/loaded.js';
import {get} from '../../core/api.js';
import {href} from '../../core/router.js';
import {lookVars} from '../../core/looks.js';
import {t} from '../../core/words.js';
import {isOwn} from './codebook-tree.js';
import {addCode, addHint, editAliases, editCode, liftOverlay, moveTo, removeHint, renameCode, retireCode} from './code-forms.js';
import {mergeCode} from './merge-dialog.js';
import {splitCode} from './split-dialog.js';
import '../../parts/wb-menu.js';

/**
 * A code: what it means, what belongs to it, how its words came to be, where it was used; and all that can be done to it.
 *
 *     <wb-code-page path="inductive/waiting" .count=${24}></wb-code-page>
 */
class CodePage extends WbElement {
  static properties = {path: {}, count: {attribute: false}};

  constructor() {
    super();
    this.count = 0;
    new FollowsStudy(this);
    this.card = new Loaded(this, (signal) => (this.path && study.code(this.path) ? get('codebook/show', {code: this.path}, {signal}) : null), {on: ['code', 'codebook', 'coding']});
  }

  willUpdate(changed) {
    if (changed.has('path') && changed.get('path') !== undefined) {
      this.card.data = undefined;
      this.card.again();
    }
  }

  /** What a key of the tree asks for. */
  act(what) {
    const code = study.code(this.path);
    const acts = {add: () => addCode(code.path), edit: () => this.card.data && editCode(this.card.data, this.card.seq), rename: () => isOwn(code) && renameCode(code),
      moveTo: () => isOwn(code) && moveTo(code), retire: () => isOwn(code) && retireCode(code)};
    return acts[what]();
  }

  render() {
    return html`<article class="code-page" ${vars(lookVars(this.path))}>${this.card.render((card) => html`
      <p class="code-path">${study.pathNames(card.path).slice(0, -1).map((name) => html`${name} › `)}<span class="hint">${t(`parts.level.${card.level}`)}</span></p>
      <div class="code-head"><h2>${card.name}</h2>${this.#badges(card)}</div>
      ${study.readOnly ? nothing : this.#tools(card)}
      <p class="code-used">${this.count ? html`<a href=${href('/find', {code: card.path})}>${t('codebook.codings', {n: this.count})}</a>` : t('codebook.codings', {n: 0})}
        ${this.count ? html` · <a href=${href('/matrix', {rows: 'construct', columns: 'event', cells: 'valence', code: card.path})}>${t('codebook.byEvent')}</a>` : nothing}
        ${card.outdated ? html` · <a href=${href('/codebook', {view: 'review', code: card.path})}>${t('codebook.outdated', {n: card.outdated})}</a>` : nothing}</p>
      ${this.#words(card)}${this.#more(card)}`)}</article>`;
  }

  #badges(card) {
    return html`<span class="badge">${t(`codebook.origins.${card.origin}`)}</span>
      ${card.retired ? html`<span class="badge" data-kind="warn">${t('codebook.retired')}</span>` : nothing}
      ${card.version > 1 ? html`<span class="badge">${t('codebook.version', {n: card.version})}</span>` : nothing}`;
  }

  #tools(card) {
    const own = isOwn(card);
    const items = own
      ? [{words: t('codebook.do.rename'), run: () => renameCode(card)}, {words: t('codebook.do.move'), run: () => moveTo(card)}, {words: t('codebook.do.aliases'), run: () => editAliases(card)},
        {separator: true}, {words: t('codebook.do.merge'), run: () => mergeCode(card)}, {words: t('codebook.do.split'), disabled: this.count < 2, run: () => splitCode(card)}, {separator: true},
        {words: t('codebook.do.hint'), run: () => addHint(card)}, {words: t(card.retired ? 'codebook.do.unretire' : 'codebook.do.retire'), run: () => retireCode(card)}]
      : [{words: t('codebook.do.hint'), run: () => addHint(card)}, ...(card.origin === 'overlay' ? [{words: t('codebook.do.lift'), run: () => liftOverlay(card)}] : [])];
    return html`<div class="toolbar"><button class="primary" @click=${() => editCode(card, this.card.seq)}>${t(own ? 'codebook.do.edit' : 'codebook.do.overlay')}</button>
      <button @click=${() => addCode(card.path)}>${t('codebook.do.add')}</button><wb-menu words=${t('codebook.do.more')} .items=${items}></wb-menu></div>`;
  }

  #words(card) {
    return html`
      ${card.definition ? html`<p class="code-definition">${card.definition}</p>` : html`<p class="hint">${t('codebook.noDefinition')}</p>`}
      ${card.subject ? html`<p class="code-subject"><strong>${t('codebook.fields.subject')}:</strong> ${card.subject}</p>` : nothing}
      <div class="code-rules">${section('include', card.include.map((one) => html`${one}`))}${section('exclude', card.exclude.map(exclusion))}</div>
      ${section('example', card.examples.map((one) => html`<q>${one}</q>`))}
      ${section('hints', card.hints.map((hint) => html`${neighbour(hint.thinkOf)} ${hint.text ?? ''} ${study.readOnly ? nothing : html`<button class="link-button" @click=${() => removeHint(card, hint)}>${t('codebook.dropHint')}</button>`}`))}
      ${card.note ? html`<p class="code-note">${card.note}</p>` : nothing}`;
  }

  #more(card) {
    return html`
      ${card.aliases.length ? html`<p class="net-detail">${t('codebook.alsoCalled', {names: card.aliases.join(', ')})}</p>` : nothing}
      ${card.framework ? html`<details><summary>${t('codebook.frameworkSays')}</summary>${wording(card.framework)}</details>` : nothing}
      ${card.history.length ? html`<details><summary>${t('codebook.earlier', {n: card.history.length})}</summary>${[...card.history].reverse().map((one) => html`<section class="code-earlier"><h4>${t('codebook.version', {n: one.version})} ${one.name === card.name ? '' : one.name}</h4>${wording(one)}</section>`)}</details>` : nothing}
      <p class="net-detail"><code>${card.path}</code>${card.basis ? html` · ${card.basis}` : nothing}</p>`;
  }
}

function section(name, items) {
  return items.length ? html`<section class="code-part" data-part=${name}><h3>${t(`codebook.parts.${name}`)}</h3><ul>${items.map((item) => html`<li>${item}</li>`)}</ul></section>` : nothing;
}

const exclusion = ({text, see}) => html`${text} ${see ? html`<span aria-hidden="true">→</span> ${neighbour(see)}` : nothing}`;

const neighbour = (path) => (study.code(path) ? html`<a href=${href('/codebook', {code: path})}>${study.code(path).name}</a>` : path);

/** A wording in short. */
export function wording({definition, include, exclude, examples, note}) {
  const list = (name, lines) => (lines?.length ? html`<p class="wording-part"><strong>${t(`codebook.parts.${name}`)}:</strong> ${lines.join(' · ')}</p>` : nothing);
  return html`<p>${definition || t('codebook.noDefinition')}</p>${list('include', include)}${list('exclude', exclude?.map((one) => one.text))}${list('example', examples)}${note ? html`<p class="hint">${note}</p>` : nothing}`;
}

customElements.define('wb-code-page', CodePage);
