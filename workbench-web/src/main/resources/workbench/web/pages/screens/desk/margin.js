import {nothing, render} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {html, vars} from '../../core/element.js';
import {lookOf, lookVars} from '../../core/looks.js';
import {signOf} from '../../core/valence.js';
import {t} from '../../core/words.js';

const LANE_PX = 8;
const LANES_SHOWN = 5;
const NAMES_SHOWN = 3;
const LINE_REM = 1.25;
const FARTHEST_LINES = 8;

/**
 * What stands beside the text: a stripe along each excerpt, and the names of its codes with their signs. Stripes run on
 * lanes; names give way downwards where there are many. Only what is near the view is there.
 */
export class Margin {
  #host;
  #page;
  #desk;
  #line = 0;

  /** @param {HTMLElement} host stands at the top of the text, as tall as it */
  constructor(host, page, desk) {
    this.#host = host;
    this.#page = page;
    this.#desk = desk;
    host.addEventListener('click', (event) => this.#clicked(event));
  }

  /** @param shown the excerpts near the view, with their lanes @param {[number, number]} view the stretch that is near it */
  draw(shown, view, current) {
    const stripes = this.#placed(shown, view);
    render(
      repeat(stripes, ({excerpt}) => excerpt.id, (stripe) => this.#stripe(stripe, stripe.excerpt.id === current)),
      this.#host,
    );
  }

  /** Lets the excerpts at a place stand out. @param {Set<string>} ids */
  point(ids) {
    for (const element of this.#host.querySelectorAll('[data-excerpt]')) {
      element.classList.toggle('under', ids.has(element.dataset.excerpt));
    }
  }

  #placed(shown, [from, to]) {
    this.#line ||= LINE_REM * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    const origin = this.#host.getBoundingClientRect().top;
    let free = Number.NEGATIVE_INFINITY;
    return shown.map(({excerpt, lane}) => {
      const top = this.#page.rectAt(Math.max(excerpt.start, from)).top - origin;
      const bottom = this.#page.rectAt(Math.min(excerpt.end, to), {before: true}).bottom - origin;
      const codings = this.#desk.codingsShown(excerpt);
      const crowded = free > top + 2;
      const y = Math.max(top, free);
      const fits = excerpt.start >= from && y < bottom + FARTHEST_LINES * this.#line;
      const names = fits ? codings.slice(0, crowded ? 1 : NAMES_SHOWN) : [];
      if (fits) {
        free = y + Math.max(1, names.length) * this.#line;
      }
      return {excerpt, lane, top, bottom, y, fits, names, codings};
    });
  }

  #stripe({excerpt, lane, top, bottom, y, fits, names, codings}, current) {
    const code = codings[0]?.code;
    const look = code ? lookOf(code) : {pattern: 'dotted'};
    const colours = code ? lookVars(code) : {};
    const more = codings.length - names.length;
    return html`<div
        class="stripe"
        data-excerpt=${excerpt.id}
        data-pattern=${look.pattern}
        ?data-current=${current}
        ?data-saving=${excerpt.saving || codings.some((coding) => coding.saving)}
        ${vars({...colours, top: `${top}px`, height: `${Math.max(4, bottom - top)}px`, '--lane': Math.min(lane, LANES_SHOWN - 1) * LANE_PX + 'px'})}
      ></div>
      ${fits
        ? html`<button
            class="stripe-names"
            tabindex="-1"
            data-excerpt=${excerpt.id}
            ?data-current=${current}
            aria-label=${t('desk.stripe', {codes: inWords(codings)})}
            ${vars({top: `${y}px`})}
          >${names.length ? names.map((coding, at) => this.#name(coding, at === names.length - 1 ? more : 0, excerpt.memos)) : html`<span class="stripe-name" data-uncoded>${t('desk.uncoded')}</span>`}</button>`
        : nothing}`;
  }

  #name(coding, more, memos) {
    return html`<span class="stripe-name" data-status=${coding.status} ?data-saving=${coding.saving} ${vars(lookVars(coding.code))}
      ><span class="stripe-sign" data-valence=${coding.valence ?? 'none'}>${signOf(coding.valence) || '·'}</span
      ><span class="stripe-code" title=${coding.name}>${coding.name}</span>${more ? html`<span class="stripe-more">+${more}</span>` : nothing}${memos
        ? html`<span class="stripe-memo">✎</span>`
        : nothing}</span>`;
  }

  #clicked(event) {
    const id = event.target.closest('[data-excerpt]')?.dataset.excerpt;
    if (id) {
      this.#desk.goToExcerpt(id);
    }
  }
}

/** The codes of an excerpt as one says them: “Available Resources, hinders; Leadership”. */
export function inWords(codings) {
  return codings.length
    ? codings
        .map(({name, valence, status}) =>
          [name, valence && t(`desk.signs.${valence}`), status === 'proposed' && t('desk.proposed')].filter(Boolean).join(', '),
        )
        .join('; ')
    : t('desk.uncoded');
}
