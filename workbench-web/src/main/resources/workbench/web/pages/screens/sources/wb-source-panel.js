import {WbElement, html, nothing} from '../../core/element.js';
import {FollowsStudy, study} from '../../core/study.js';
import {Loaded} from '../../core/loaded.js';
import {get, post} from '../../core/api.js';
import {tellFault, toast} from '../../core/announce.js';
import {undoing} from '../../core/undoing.js';
import {deskHref} from '../../core/router.js';
import {formatNumber} from '../../core/format.js';
import {confirm} from '../../parts/wb-dialog.js';
import {t} from '../../core/words.js';
import {kindBadge, progress} from './source-columns.js';
import './wb-source-details.js';
import './wb-source-speakers.js';
import './wb-source-beside.js';

/** What is known of one source, beside the table: to read, and to change where it stands. */
class SourcePanel extends WbElement {
  static properties = {label: {attribute: false}, others: {attribute: false}};

  constructor() {
    super();
    new FollowsStudy(this);
    this.source = new Loaded(this, (signal) => get('source/show', {source: this.label}, {signal}),
      {on: ['source', 'restriction', 'attachment', 'speaker', 'participant', 'coding', 'guide']});
    this.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && !event.defaultPrevented) {
        this.tell('wb-close');
      }
    });
  }

  willUpdate(changed) {
    if (changed.has('label') && changed.get('label') !== undefined) {
      this.source.data = undefined;
      this.source.again();
    }
  }

  render() {
    return html`<section class="source-panel" aria-label=${t('sources.detailsOf', {label: this.label})}>
      <button class="icon-button panel-close" aria-label=${t('parts.close')} @click=${() => this.tell('wb-close')}>×</button>
      ${this.source.render((source) => this.#source(source))}
    </section>`;
  }

  #source(source) {
    return html`
      <header class="panel-head">
        <p>${source.label} ${kindBadge(source)}</p>
        <h2>${source.title}</h2>
        ${progress(source)}
        <p class="hint">${t('sources.segments', {n: source.segments})} · ${t('sources.charactersCount', {n: source.characters})} · ${source.file}
          ${source.version > 1 ? html` · ${t('sources.version', {n: source.version})}` : nothing}</p>
        <a class="button primary" href=${deskHref(source.label)}>${t('sources.openInDesk')}</a>
      </header>
      <wb-source-details .shown=${this.source} .source=${source}></wb-source-details>
      <wb-source-speakers .source=${source}></wb-source-speakers>
      <wb-source-beside .source=${source} .others=${this.others}></wb-source-beside>
      ${study.readOnly ? nothing : html`<footer class="panel-foot">
        <button class="danger" @click=${() => this.#remove(source)}>${t('sources.remove')}</button></footer>`}`;
  }

  async #remove(source) {
    const text = source.codings
      ? t('sources.removeWithCodings', {label: source.label, title: source.title, n: source.codings})
      : t('sources.removeText', {label: source.label, title: source.title});
    if (!await confirm({title: t('sources.removeTitle'), text, confirm: t('sources.removeNow'), danger: true})) {
      return;
    }
    try {
      await post('source/remove', {source: source.id, yes: true});
      this.tell('wb-close');
      toast(t('sources.removed', {label: source.label, codings: formatNumber(source.codings)}), {
        action: {words: t('sources.bringBack'), run: () => undoing.undoNow()},
      });
    } catch (fault) {
      tellFault(fault);
    }
  }
}

customElements.define('wb-source-panel', SourcePanel);
