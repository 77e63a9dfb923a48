import {say, toast} from '../../core/announce.js';
import {WbElement, html, nothing, vars} from '../../core/element.js';
import {formatDate} from '../../core/format.js';
import {live} from '../../core/live.js';
import {router} from '../../core/router.js';
import {keepSetting, setting} from '../../core/settings.js';
import {FollowsStudy, study} from '../../core/study.js';
import {undoing} from '../../core/undoing.js';
import {t} from '../../core/words.js';
import {Desk} from './desk.js';
import {DeskPlace} from './desk-place.js';
import {Panels} from './panels.js';
import '../../parts/wb-state.js';
import './find-box.js';
import './outline.js';
import './shown-menu.js';
import './status-line.js';
import './text-pane.js';

const LAST_SOURCE = 'desk-source';
const GATHER_MILLIS = 80;
/** What others change that makes the whole source look different; other changes touch excerpts alone. */
const OF_THE_WHOLE = ['code', 'codebook', 'participant', 'network', 'restriction'];

/** The coding desk: codes, text, excerpt side by side around one source. */
class DeskScreen extends WbElement {
  static properties = {offTheRecord: {state: true}, place: {state: true}, pane: {state: true}};

  #timer = 0;
  #whole = false;
  #endPlace = null;

  constructor() {
    super();
    this.desk = new Desk();
    this.panels = new Panels(this);
    this.offTheRecord = false;
    this.place = 0;
    /** The text pane, once it stands. */
    this.pane = null;
    new FollowsStudy(this);
    this.watch(() => this.#listen());
  }

  #listen() {
    const ends = new AbortController();
    const {signal} = ends;
    this.desk.addEventListener('reading', () => this.requestUpdate(), {signal});
    this.desk.addEventListener('said', ({detail}) => this.#say(detail), {signal});
    this.desk.addEventListener('source', ({detail}) => router.go(`/desk/${encodeURIComponent(detail.label)}`), {signal});
    router.addEventListener('change', () => this.#follow(), {signal});
    const stops = [live.on('*', (change) => this.#heard(change)), undoing.waitFor(() => this.desk.changes.settled())];
    this.#follow();
    return () => {
      ends.abort();
      stops.forEach((stop) => stop());
      this.#endPlace?.();
      this.#endPlace = null;
    };
  }

  #say({sentence, refused}) {
    if (refused) {
      toast(sentence, {kind: 'fault'});
    } else {
      say(sentence);
    }
  }

  /** Goes where the address says. */
  async #follow() {
    if (router.screen !== 'desk') {
      return;
    }
    const label = router.rest[0];
    const last = setting(`${LAST_SOURCE}|${study.server.study.folder}`);
    if (!label && last) {
      router.go(`/desk/${encodeURIComponent(last)}`, {}, {instead: true});
    } else if (label && this.asked !== label) {
      this.asked = label;
      await this.#open(label);
    } else if (label && this.desk.state === 'ready') {
      this.where?.follow();
    }
  }

  async #open(label) {
    await this.desk.load(label);
    if (this.desk.state === 'ready' && this.asked === label) {
      keepSetting(`${LAST_SOURCE}|${study.server.study.folder}`, this.desk.source.label);
      await this.updateComplete;
      const pane = this.querySelector('wb-text-pane');
      await pane.updateComplete;
      this.pane = pane;
      this.#endPlace?.();
      this.where = new DeskPlace(this.desk, pane);
      this.where.restore();
      this.#endPlace = this.where.begin();
      pane.text.focus({preventScroll: true});
    }
  }

  #heard(change) {
    const here = this.desk.source;
    if (!here || change.seq <= this.desk.changes.seq) {
      return;
    }
    this.#whole ||= change.refresh || OF_THE_WHOLE.includes(change.entity) || change.id === here.id;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const whole = this.#whole;
      this.#whole = false;
      (whole ? this.desk.reload() : this.desk.refresh()).catch((fault) => console.warn(fault));
    }, GATHER_MILLIS);
  }

  #find() {
    this.querySelector('wb-find-box').show();
  }

  render() {
    const {desk} = this;
    const ready = desk.state === 'ready' && desk.segments.length > 0;
    return html`<div
      class="desk"
      data-state=${desk.state}
      ${vars(this.panels.sides.vars)}
      @wb-find=${this.#find}
      @wb-outline=${() => this.querySelector('wb-outline').show()}
      @wb-go=${({detail}) => this.#goTo(detail.offset)}
      @wb-caret=${({detail}) => (this.place = detail.place)}
      @wb-pointed=${({detail}) => (this.place = detail.place ?? this.querySelector('wb-text-pane').caret.place)}
      @wb-off-the-record=${({detail}) => (this.offTheRecord = detail.shown)}
    >
      ${this.panels.left()}
      <section class="desk-middle" aria-labelledby="desk-title">
        ${this.#bar()} ${ready ? nothing : this.#state()}
        ${desk.source
          ? html`<div class="desk-reading" ?hidden=${!ready}>
              <wb-text-pane .desk=${desk} ?offTheRecord=${this.offTheRecord}></wb-text-pane>
              <wb-find-box .pane=${this.querySelector('wb-text-pane')}></wb-find-box>
            </div>`
          : nothing}
        <wb-status-line class="desk-status" .desk=${desk} .place=${this.place}></wb-status-line>
      </section>
      ${this.panels.right()} ${this.panels.below()} ${ready ? this.panels.over(this.pane) : nothing}
    </div>`;
  }

  #bar() {
    const {source, state} = this.desk;
    const shown = state === 'ready' ? source : null;
    return html`<header class="desk-bar">
      <div class="desk-heading">
        <h1 id="desk-title">${shown ? html`<span class="desk-label">${shown.label}</span> <bdi>${shown.title}</bdi>` : t('nav.desk')}</h1>
        ${shown ? html`<p class="desk-about">${[t(`desk.kinds.${shown.kind}`), formatDate(shown.date)].filter(Boolean).join(' · ')}</p>` : nothing}
      </div>
      ${this.panels.toggles()}
      <div class="desk-tools">
        <wb-outline .desk=${this.desk}></wb-outline>
        <wb-shown-menu .desk=${this.desk} ?offTheRecord=${this.offTheRecord}></wb-shown-menu>
        ${shown
          ? html`<button class="quiet" @click=${this.#find}>${t('desk.find')}</button>
              <button class="icon-button" aria-label=${t('desk.previousSource')} title=${t('desk.previousSource')} @click=${() => this.desk.previous('source')}>‹</button>
              <button class="icon-button" aria-label=${t('desk.nextSource')} title=${t('desk.nextSource')} @click=${() => this.desk.next('source')}>›</button>`
          : nothing}
      </div>
    </header>`;
  }

  #state() {
    const {state, problem} = this.desk;
    const toSources = {words: t('desk.chooseSource'), run: () => router.go('/sources')};
    switch (state) {
      case 'loading':
        return html`<wb-state loading></wb-state>`;
      case 'missing':
        return html`<wb-state heading=${t('desk.missing', {label: this.asked})} text=${t('desk.missingRemedy')} .action=${toSources}></wb-state>`;
      case 'failed':
        return html`<wb-state .fault=${problem} @wb-again=${() => this.#open(this.asked)}></wb-state>`;
      case 'ready':
        return html`<wb-state heading=${t('desk.wordless')} text=${t('desk.wordlessRemedy')} .action=${toSources}></wb-state>`;
      default:
        return html`<wb-state heading=${t('desk.empty')} text=${t('desk.emptyRemedy')} .action=${toSources}></wb-state>`;
    }
  }

  #goTo(offset) {
    const pane = this.querySelector('wb-text-pane');
    this.desk.goTo(offset);
    pane.text.focus({preventScroll: true});
  }
}

customElements.define('wb-desk-screen', DeskScreen);
