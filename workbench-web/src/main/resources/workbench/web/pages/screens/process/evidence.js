import {WbElement, html, nothing} from '../../core/element.js';
import {Loaded} from '../../core/loaded.js';
import {get} from '../../core/api.js';
import {deskHref} from '../../core/router.js';
import {t} from '../../core/words.js';
import '../../parts/wb-excerpt.js';

/** Longer lists are asked for in portions: an address has an end. */
const AT_ONCE = 60;
const CONTEXT = 160;

/**
 * What a judgement rests on: the excerpts of some codings, or excerpts by their ids, in their context.
 *
 *     <wb-evidence .codings=${ids} .drop=${(excerpt, ids) => …} none=${t('…')}></wb-evidence>
 *
 * `drop` offers to take an excerpt's codings off the judgement.
 */
class Evidence extends WbElement {
  static properties = {codings: {attribute: false}, excerpts: {attribute: false}, drop: {attribute: false}, none: {}};
  #asked = '';

  constructor() {
    super();
    Object.assign(this, {codings: [], excerpts: [], drop: null, none: ''});
    this.found = new Loaded(this, (signal) => this.#ask(signal), {on: ['coding', 'excerpt']});
  }

  willUpdate() {
    const wanted = [...this.codings, '|', ...this.excerpts].join();
    if (wanted !== this.#asked && this.isConnected) {
      this.#asked = wanted;
      this.found.again();
    }
  }

  #ask(signal) {
    return this.codings.length + this.excerpts.length === 0 ? null : found(this.codings, this.excerpts, signal);
  }

  render() {
    if (this.codings.length + this.excerpts.length === 0) {
      return html`<p class="hint">${this.none || t('process.noEvidence')}</p>`;
    }
    return this.found.render((excerpts) => html`<ul class="evidence">${excerpts.map((excerpt) => html`<li>
      <wb-excerpt .excerpt=${shownCodings(excerpt, this.codings)} .actions=${this.#actions(excerpt)}></wb-excerpt></li>`)}</ul>`);
  }

  #actions(excerpt) {
    if (!this.drop) {
      return nothing;
    }
    const meant = excerpt.codings.map(({id}) => id).filter((id) => this.codings.includes(id));
    return html`<button class="link-button evidence-drop" @click=${() => this.drop(excerpt, meant)}>${t('process.drop')}</button>`;
  }
}

/** Only the codings that the judgement names, where it names any. */
function shownCodings(excerpt, codings) {
  return codings.length ? {...excerpt, codings: excerpt.codings.filter(({id}) => codings.includes(id))} : excerpt;
}

async function found(codings, excerpts, signal) {
  const named = [...codings.map((id) => ['coding', id]), ...excerpts.map((id) => ['excerpt', id])];
  const portions = [];
  for (let from = 0; from < named.length; from += AT_ONCE) {
    const portion = Map.groupBy(named.slice(from, from + AT_ONCE), ([kind]) => kind);
    const ids = (kind) => (portion.get(kind) ?? []).map(([, id]) => id);
    portions.push(get('find', {
      coding: ids('coding'), excerpt: ids('excerpt'), limit: 0, context: CONTEXT, sort: 'source', status: ['made', 'proposed'],
    }, {signal}));
  }
  const answers = await Promise.all(portions);
  const byId = new Map(answers.flatMap(({data}) => data.excerpts).map((excerpt) => [excerpt.id, excerpt]));
  return {data: [...byId.values()], seq: Math.min(...answers.map(({seq}) => seq))};
}

/** The words of an excerpt on a line, with the way to their place: as commands tell evidence (`{id, source, attribution, text}`). */
export function quote({id, source, attribution, text}) {
  return html`<blockquote class="quote"><a href=${deskHref(source, {excerpt: id})} title=${t('parts.excerpt.open')}>${source}</a>
    <span class="quote-words">${text === null ? t('process.offTheRecord') : `“${text}”`}</span> <span class="quote-whose">${attribution}</span></blockquote>`;
}

customElements.define('wb-evidence', Evidence);
