import {WbElement, html, nothing} from '../../core/element.js';
import {study} from '../../core/study.js';
import {t} from '../../core/words.js';
import {overlaps} from './highlights.js';
import {inWords} from './margin.js';

const HASH_SHOWN = 12;

/** Below the text: what is under the caret or the pointer, who codes, what is coded here, and which text it is. */
class StatusLine extends WbElement {
  static properties = {desk: {attribute: false}, place: {type: Number}};

  constructor() {
    super();
    this.place = 0;
    this.watch(() => {
      const changed = () => this.requestUpdate();
      const types = ['reading', 'changed', 'filter', 'saving', 'selection'];
      types.forEach((type) => this.desk.addEventListener(type, changed));
      return () => types.forEach((type) => this.desk.removeEventListener(type, changed));
    });
  }

  render() {
    const {desk} = this;
    if (desk.state !== 'ready') {
      return nothing;
    }
    const {sorted} = desk.excerpts;
    const n = sorted.reduce((sum, excerpt) => sum + excerpt.codings.length, 0);
    return html`<p class="status-here">${this.#here()}</p>
      <p>${t('desk.codesAs', {name: study.coder})}</p>
      <p>${t('desk.codingsHere', {n})}</p>
      <p>${t('desk.overlapsHere', {n: overlaps(sorted.filter((excerpt) => excerpt.codings.length)).length})}</p>
      <p class="status-hash" title=${t('desk.hashTitle', {hash: desk.source.sha256})}>
        ${t('desk.hash', {version: desk.source.version, hash: desk.source.sha256.slice(0, HASH_SHOWN)})}
      </p>
      <p class="status-saved" data-saving=${desk.saving > 0}>${desk.saving > 0 ? t('desk.saving') : t('desk.saved')}</p>`;
  }

  #here() {
    const {selection} = this.desk;
    if (selection) {
      const n = this.desk.words(selection.start, selection.end).split(/\s+/).filter(Boolean).length;
      return t('desk.selectedWords', {n, start: String(selection.start), end: String(selection.end)});
    }
    const here = this.desk.excerptsAt(this.place).flatMap((excerpt) => this.desk.codingsShown(excerpt));
    return here.length ? t('desk.here', {codes: inWords(here)}) : t('desk.nothingHere');
  }
}

customElements.define('wb-status-line', StatusLine);
