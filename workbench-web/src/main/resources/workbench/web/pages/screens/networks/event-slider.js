import {WbElement, html, nothing} from '../../core/element.js';
import {t} from '../../core/words.js';

/** So many titles can still be read side by side. */
const TITLES_AT_MOST = 7;

/**
 * Goes from event to event: a slider, and a button for each. Tells `wb-event` with the event's number in the list.
 *
 *     <wb-event-slider .events=${[{order, title, predicted}]} .at=${2} @wb-event=${({detail}) => …}></wb-event-slider>
 */
class EventSlider extends WbElement {
  static properties = {events: {attribute: false}, at: {type: Number}};

  render() {
    const {events, at} = this;
    const titled = events.length <= TITLES_AT_MOST;
    return html`<div class="event-slider">
      <div class="event-slider-line">
        <button class="icon-button" aria-label=${t('networks.eventBefore')} title=${t('networks.eventBefore')} ?disabled=${at === 0} @click=${() => this.#go(at - 1)}>‹</button>
        <input type="range" min="0" max=${Math.max(0, events.length - 1)} step="1" .value=${String(at)} aria-label=${t('networks.eventSlider')}
          aria-valuetext=${nameOf(events[at])} @input=${(event) => this.#go(Number(event.target.value))}>
        <button class="icon-button" aria-label=${t('networks.eventAfter')} title=${t('networks.eventAfter')} ?disabled=${at === events.length - 1} @click=${() => this.#go(at + 1)}>›</button>
      </div>
      <ol class="event-steps" ?data-many=${!titled}>${events.map((event, number) => html`<li>
        <button aria-pressed=${String(number === at)} title=${nameOf(event)} aria-label=${titled ? nothing : nameOf(event)} @click=${() => this.#go(number)}>
          <span class="event-order">${event.order}</span>${titled ? html`<span class="event-step-title">${event.title}</span>` : nothing}</button></li>`)}</ol>
    </div>`;
  }

  #go(at) {
    if (at !== this.at) {
      this.at = at;
      this.tell('wb-event', at);
    }
  }
}

const nameOf = (event) => (event ? `${event.order} ${event.title}${event.predicted ? ` (${t('networks.predicted')})` : ''}` : '');

customElements.define('wb-event-slider', EventSlider);
