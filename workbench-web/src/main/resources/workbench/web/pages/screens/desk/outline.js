import {WbElement, html} from '../../core/element.js';
import {formatSeconds} from '../../core/format.js';
import {t} from '../../core/words.js';

const MINUTES_APART = 5;

/** What the text itself shows of its order: headings, else pages, else times; choosing one goes there. */
class Outline extends WbElement {
  static properties = {desk: {attribute: false}};

  constructor() {
    super();
    this.watch(() => {
      const changed = () => this.requestUpdate();
      this.desk?.addEventListener('reading', changed);
      return () => this.desk?.removeEventListener('reading', changed);
    });
  }

  show() {
    this.querySelector('[popover]').showPopover();
    this.querySelector('[popover] button')?.focus();
  }

  #go(offset) {
    this.querySelector('[popover]').hidePopover();
    this.tell('wb-go', {offset});
  }

  render() {
    const entries = this.desk.state === 'ready' ? outlineOf(this.desk) : [];
    return html`<button class="quiet" popovertarget="desk-outline" ?disabled=${entries.length === 0}>${t('desk.outline')}</button>
      <nav id="desk-outline" class="outline popover" popover aria-label=${t('desk.outline')}>
        <ol>
          ${entries.map(
            ({offset, words, level}) => html`<li data-level=${level}><button class="quiet" @click=${() => this.#go(offset)}>${words}</button></li>`,
          )}
        </ol>
      </nav>`;
  }
}

customElements.define('wb-outline', Outline);

/** @returns {Array<{offset: number, words: string, level: number}>} in reading order; empty if the text shows no order */
export function outlineOf(desk) {
  const {segments} = desk;
  const headings = segments.filter((segment) => segment.kind === 'heading');
  if (headings.length) {
    return headings.map(({start, end, level}) => ({offset: start, words: desk.words(start, end), level: level ?? 1}));
  }
  const pages = segments.filter(({page}, at) => page !== null && page !== segments[at - 1]?.page);
  if (pages.length > 1) {
    return pages.map(({start, page}) => ({offset: start, words: t('desk.page', {page: String(page)}), level: 1}));
  }
  const span = ({seconds}) => Math.floor(seconds / (60 * MINUTES_APART));
  const timed = segments.filter(({seconds}) => seconds !== null);
  return timed
    .filter((segment, at) => at === 0 || span(segment) !== span(timed[at - 1]))
    .map(({start, seconds}) => ({offset: start, words: formatSeconds(seconds), level: 1}));
}
