import {WbElement, html, nothing} from '../../core/element.js';
import {formatNumber} from '../../core/format.js';
import {FollowsStudy, study} from '../../core/study.js';
import {t} from '../../core/words.js';
import {codeName} from '../../parts/code-name.js';
import {valenceSign} from '../../parts/wb-valence.js';
import {FollowsDesk} from './codes-at-hand.js';
import {VOICES} from './coding-details.js';
import {saidOf} from './shorthand.js';
import './coding-card.js';
import './excerpt-edges.js';
import './excerpt-history.js';
import './excerpt-memos.js';

const SHORT = 260;

/**
 * The right side of the desk: the excerpt at hand with all that was said of it, code by code and coder beside coder; whose
 * words they are, in which voice; memos and history. Only what the filter of the desk lets through is shown.
 */
class ExcerptPanel extends WbElement {
  static properties = {desk: {attribute: false}, codes: {attribute: false}};

  constructor() {
    super();
    new FollowsStudy(this);
    new FollowsDesk(this, ['reading', 'current', 'changed', 'filter', 'selection']);
  }

  /** Brings the focus to the first coding, or to what can be said of the excerpt. */
  focusFirst() {
    this.querySelector('wb-coding-card button, wb-coding-card [tabindex="0"], select')?.focus();
  }

  render() {
    const {excerpt} = this.desk;
    return html`
      <div class="panel-head"><h2>${t('coding.excerpt')}</h2>${this.#blindToggle()}</div>
      ${excerpt ? this.#excerpt(excerpt) : html`<div class="panel-scroll"><p class="hint panel-none">${t('coding.noExcerpt')}</p></div>`}`;
  }

  /** Others' codings out of sight, everywhere on the desk. */
  #blindToggle() {
    const blind = Boolean(this.desk.filter.coders);
    return study.coders.length < 2 && !blind ? nothing : html`<label class="check small" title=${t('coding.blindTitle')}>
      <input type="checkbox" .checked=${blind} @change=${() => this.tell('wb-blind')}> ${t('coding.blind')}</label>`;
  }

  #excerpt(excerpt) {
    return html`<div class="panel-scroll excerpt-now" ?data-saving=${excerpt.saving}>
      <blockquote class="excerpt-quote">${saidOf(this.desk.words(excerpt.start, excerpt.end), SHORT)}</blockquote>
      ${this.#overlaps(excerpt)}
      ${this.#codings(excerpt)}
      ${this.#whose(excerpt)}
      <wb-excerpt-memos .excerpt=${excerpt.id} .count=${excerpt.memos ?? 0} .desk=${this.desk}></wb-excerpt-memos>
      <wb-excerpt-edges .desk=${this.desk} .excerpt=${excerpt}></wb-excerpt-edges>
      <wb-excerpt-history .excerpt=${excerpt.id} .desk=${this.desk} .blind=${Boolean(this.desk.filter.coders)}></wb-excerpt-history>
    </div>`;
  }

  /** The other excerpts that share words with this one: a click goes there. */
  #overlaps(excerpt) {
    const others = this.desk.excerpts.within(excerpt.start, excerpt.end).filter((other) => other.id !== excerpt.id && this.desk.isShown(other));
    return others.length === 0 ? nothing : html`<details class="overlaps" ?open=${others.length < 3}>
      <summary>${t('coding.overlaps', {n: others.length})}</summary>
      <ul>${others.map((other) => html`<li><button class="overlap" @click=${() => this.desk.goToExcerpt(other.id)}>
        <span class="overlap-words">${saidOf(this.desk.words(other.start, other.end), 70)}</span>
        <span class="overlap-codes">${this.desk.codingsShown(other).map((coding) => html`${codeName(coding.code, {name: coding.name})}${valenceSign(coding.valence)}`)}</span>
      </button></li>`)}</ul></details>`;
  }

  /** Code by code; of several coders with one code each has a line of his own beneath it. */
  #codings(excerpt) {
    const codings = this.desk.codingsShown(excerpt).filter((coding) => coding.status !== 'withdrawn');
    const byCode = [...Map.groupBy(codings, (coding) => coding.code)];
    return html`<section class="excerpt-section" aria-label=${t('coding.codings')}>
      ${byCode.map(([code, of]) => html`<wb-coding-card .desk=${this.desk} .code=${code} .codings=${ownFirst(of)}></wb-coding-card>`)}
      ${byCode.length ? nothing : html`<p class="hint">${t('coding.noCodings')}</p>`}
      ${study.readOnly ? nothing : html`<button class="small" @click=${() => this.tell('wb-palette')}>${t('coding.addCode')}</button>`}
    </section>`;
  }

  /** Attribution and voice belong to the excerpt: they are one for all coders. */
  #whose(excerpt) {
    const describe = (name) => (event) => void this.desk.describe(excerpt.id, {[name]: event.target.value || null});
    return html`<section class="excerpt-section whose" aria-label=${t('coding.whose')}>
      <p class="whose-said"><span class="detail-label">${t('coding.whose')}</span> ${[excerpt.participant ?? excerpt.speaker, excerpt.attribution].filter(Boolean).join(' · ') || t('coding.unattributed')}</p>
      <label><span class="detail-label">${t('coding.network')}</span>
        <select ?disabled=${study.readOnly} @change=${describe('network')}>
          <option value="" ?selected=${!excerpt.network}>${t('coding.byRule')}</option>
          ${study.networks.map((network) => html`<option value=${network.slug} ?selected=${network.slug === excerpt.network}>${network.name}</option>`)}
        </select></label>
      <label><span class="detail-label">${t('coding.voice')}</span>
        <select ?disabled=${study.readOnly} @change=${describe('voice')}>
          <option value="" ?selected=${!excerpt.voice}>${t('coding.voiceNone')}</option>
          ${VOICES.map((voice) => html`<option value=${voice} ?selected=${voice === excerpt.voice}>${t(`coding.voices.${voice}`)}</option>`)}
        </select></label>
      <p class="hint whose-place">${t('coding.place', {start: formatNumber(excerpt.start), end: formatNumber(excerpt.end)})}</p>
    </section>`;
  }
}

function ownFirst(codings) {
  return [...codings].sort((one, other) => Number(other.coder === study.coder) - Number(one.coder === study.coder) || (one.coder < other.coder ? -1 : 1));
}

customElements.define('wb-excerpt-panel', ExcerptPanel);
