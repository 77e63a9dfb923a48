import {WbElement, html, nothing} from '../../core/element.js';
import {Loaded} from '../../core/loaded.js';
import {get} from '../../core/api.js';
import {router} from '../../core/router.js';
import {formatMoment} from '../../core/format.js';
import {study} from '../../core/study.js';
import {codeName} from '../../parts/code-name.js';
import {t} from '../../core/words.js';
import {wording} from './code-page.js';
import '../../parts/wb-download.js';

const NOW = 'now';

/** How the codebooks came to be as they are: their moments, and what differs between two of them. */
class CodebookVersions extends WbElement {
  constructor() {
    super();
    this.moments = new Loaded(this, (signal) => get('codebook/versions', {}, {signal}), {on: ['code', 'codebook', 'undo']});
    this.difference = new Loaded(this, (signal) => (this.#from ? get('codebook/diff', {v1: this.#from, v2: this.#to}, {signal}) : null), {on: ['code', 'codebook', 'coding', 'undo']});
    this.watch(() => {
      const moved = () => router.screen === 'codebook' && this.difference.again();
      router.addEventListener('change', moved);
      return () => router.removeEventListener('change', moved);
    });
  }

  get #from() {
    return router.params.get('from');
  }

  get #to() {
    return router.params.get('to') ?? NOW;
  }

  render() {
    return html`<div class="screen-body versions">${this.moments.render((moments) => html`
      <section aria-label=${t('codebook.moments')}><h2>${t('codebook.moments')}</h2><p class="hint">${t('codebook.momentsText')}</p>
        <ol class="moments">${[...moments].reverse().map((moment) => this.#moment(moment))}</ol></section>
      <section aria-label=${t('codebook.difference')}><h2>${t('codebook.difference')}</h2>
        ${this.#from ? html`${this.#choices(moments)}${this.difference.render(({codes}) => this.#codes(codes))}` : html`<p class="hint">${t('codebook.chooseMoment')}</p>`}</section>`)}</div>`;
  }

  #moment({version, at, who, what, summary}) {
    return html`<li><button class="moment" aria-pressed=${String(this.#from === String(version - 1) && this.#to === String(version))} @click=${() => router.set({from: version - 1, to: version})}>
      <strong>${version}</strong><span>${summary}</span><span class="net-detail">${what} · ${who} · ${formatMoment(at)}</span></button></li>`;
  }

  #choices(moments) {
    const choice = (name, chosen, values) => html`<label class="inline-field">${t(`question.filters.${name}`)}<select @change=${(event) => router.set({[name]: event.target.value})}>
      ${values.map(([value, words]) => html`<option value=${value} ?selected=${value === chosen}>${words}</option>`)}</select></label>`;
    const values = moments.map(({version, at}) => [String(version), `${version} · ${formatMoment(at)}`]);
    return html`<div class="toolbar">${choice('from', this.#from, [['0', t('codebook.beginning')], ...values])}${choice('to', this.#to, [...values, [NOW, t('codebook.asNow')]])}
      <wb-download path="codebook/diff" .params=${{v1: this.#from, v2: this.#to}} .formats=${['csv', 'json']}></wb-download></div>`;
  }

  #codes(codes) {
    return codes.length === 0 ? html`<p>${t('codebook.noDifference')}</p>` : html`<ul class="differences">${codes.map((one) => html`<li>
      <p>${study.code(one.code) ? codeName(one.code) : html`<code>${one.code}</code>`} ${one.kinds.map((kind) => html`<span class="badge">${t(`codebook.changeKinds.${kind}`)}</span>`)}
        ${one.mergedInto ? html`→ ${codeName(one.mergedInto)}` : nothing} ${one.olderCodings ? html`<span class="badge" data-kind="warn">${t('codebook.outdated', {n: one.olderCodings})}</span>` : nothing}</p>
      ${one.kinds.includes('reworded') ? html`<div class="review-wordings"><section><h3>${t('codebook.before')}</h3>${wording(one.old)}${one.old.subject ? html`<p>${one.old.subject}</p>` : nothing}</section>
        <section><h3>${t('codebook.after')}</h3>${wording(one.new)}${one.new.subject ? html`<p>${one.new.subject}</p>` : nothing}</section></div>` : nothing}
      ${one.kinds.some((kind) => ['renamed', 'moved'].includes(kind)) ? html`<p class="net-detail">${one.old?.path} → ${one.new?.path} ${one.old?.name !== one.new?.name ? html`(${one.old?.name} → ${one.new?.name})` : nothing}</p>` : nothing}</li>`)}</ul>`;
  }
}

customElements.define('wb-codebook-versions', CodebookVersions);
