import {WbElement, html} from '../../core/element.js';
import {study} from '../../core/study.js';
import {t} from '../../core/words.js';

/** The edges of an excerpt as numbers, with buttons that move them by a word or a character. Codings and notes stay. */
class ExcerptEdges extends WbElement {
  static properties = {desk: {attribute: false}, excerpt: {attribute: false}};

  render() {
    return html`<details class="excerpt-section edges"><summary>${t('coding.edges')}</summary>
      ${this.#edge('start')}${this.#edge('end')}
      <p class="hint">${t('coding.edgesHint')}</p></details>`;
  }

  #edge(name) {
    const nudge = (by, unit) => html`<button class="small" ?disabled=${study.readOnly} title=${t(`coding.nudge.${unit}${by < 0 ? 'Back' : 'On'}`)}
      aria-label=${`${t(`coding.edge.${name}`)}: ${t(`coding.nudge.${unit}${by < 0 ? 'Back' : 'On'}`)}`} @click=${() => this.#move(name, this.#moved(this.excerpt[name], by, unit))}>${{word: {'-1': '«', 1: '»'}, char: {'-1': '‹', 1: '›'}}[unit][by]}</button>`;
    return html`<div class="edge"><label><span class="detail-label">${t(`coding.edge.${name}`)}</span>
      <input type="number" min="0" max=${this.desk.offsets.length} .value=${String(this.excerpt[name])} ?disabled=${study.readOnly}
        @change=${(event) => this.#move(name, Number(event.target.value))}></label>
      <span class="edge-buttons">${nudge(-1, 'word')}${nudge(-1, 'char')}${nudge(1, 'char')}${nudge(1, 'word')}</span></div>`;
  }

  #move(name, to) {
    const {start, end, id} = this.excerpt;
    const wanted = {start, end, [name]: Math.max(0, Math.min(this.desk.offsets.length, to))};
    if (wanted.end > wanted.start) {
      void this.desk.moveEdges(id, wanted.start, wanted.end);
    }
  }

  /** Where the next word or character begins or ends, that way. */
  #moved(from, by, unit) {
    if (unit === 'char') {
      return from + by;
    }
    const far = 200;
    const words = by < 0 ? [...this.desk.words(Math.max(0, from - far), from)].reverse() : [...this.desk.words(from, from + far)];
    const at = words.join('').search(/\S/);
    const step = at < 0 ? words.length : at + /^\S+/.exec(words.slice(at).join(''))[0].length;
    return from + by * step;
  }
}

customElements.define('wb-excerpt-edges', ExcerptEdges);
