import {WbElement, html, nothing} from '../core/element.js';
import {study} from '../core/study.js';
import {deskHref} from '../core/router.js';
import {formatDate} from '../core/format.js';
import {Offsets} from '../core/offsets.js';
import {codeName} from './code-name.js';
import {valenceSign} from './wb-valence.js';
import {t} from '../core/words.js';
import {addressOf} from '../core/screens.js';

/**
 * An excerpt as `find` gives it: its words in their context, whose they are, its codings, and the way to its place.
 *
 *     <wb-excerpt .excerpt=${excerpt} .actions=${html`…buttons`}></wb-excerpt>
 */
class Excerpt extends WbElement {
  static properties = {excerpt: {attribute: false}, actions: {attribute: false}, plain: {type: Boolean}};

  render() {
    const {excerpt} = this;
    const place = excerpt.id && !excerpt.number
      ? deskHref(excerpt.source.label, {excerpt: excerpt.id})
      : deskHref(excerpt.source.label, {at: `${excerpt.start}-${excerpt.end}`});
    return html`<article class="excerpt">
      <header class="excerpt-head">
        <a class="excerpt-jump" href=${place} title=${t('parts.excerpt.open')}>${excerpt.source.label}</a>
        <span>${excerpt.source.title}</span>
        <span>${formatDate(excerpt.source.date)}</span>
        ${excerpt.speaker ? html`<span>${excerpt.participant ?? excerpt.speaker}</span>` : nothing}
        <span>${excerpt.attribution ?? ''}</span>
        ${this.actions ?? nothing}
      </header>
      <p class="excerpt-words"><span class="excerpt-around">${wholeWordsBefore(excerpt)}</span>${marked(excerpt)}<span class="excerpt-around">${wholeWordsAfter(excerpt)}</span></p>
      ${this.plain ? nothing : codingsOf(excerpt)}
    </article>`;
  }
}

/** What stands before, without the word that is cut; from the beginning of the text nothing is cut. */
const wholeWordsBefore = ({before, start}) => ([...before].length < start ? before.replace(/^\S*\s+/, '… ') : before);
const wholeWordsAfter = ({after}) => (/[.!?:;”"’)\]]\s*$/.test(after) ? after : after.replace(/\s+\S*$/, ' …'));

/** An excerpt's words with what was searched for marked. */
export function marked({text, matches = []}) {
  if (matches.length === 0) {
    return text;
  }
  const offsets = new Offsets(text);
  const parts = [];
  let at = 0;
  for (const [start, end] of matches) {
    parts.push(offsets.slice(at, start), html`<mark>${offsets.slice(start, end)}</mark>`);
    at = end;
  }
  return [...parts, offsets.slice(at, offsets.length)];
}

/** The codings of an excerpt, one after the other. */
export function codingsOf(excerpt) {
  return html`<ul class="excerpt-codings">${(excerpt.codings ?? []).map((coding) => html`<li>${codingLine(coding)}</li>`)}</ul>`;
}

/** A coding on one line: code, valence, whom it affects, at which events, by whom. */
export function codingLine(coding) {
  const more = [
    ...coding.events.map((slug) => study.eventTitle(slug)),
    coding.affects.length ? t('parts.excerpt.affects', {names: coding.affects.map((slug) => study.networkName(slug)).join(', ')}) : null,
    coding.coder,
    coding.status === 'proposed' ? t('parts.excerpt.proposed') : null,
    coding.outdated ? t('parts.excerpt.outdated') : null,
  ].filter(Boolean);
  return html`<span class="coding" data-status=${coding.status}>${codeName(coding.code, {name: coding.name, href: addressOf('codebook', {code: coding.code})})}
    ${valenceSign(coding.valence)}<span class="coding-more">${more.join(' · ')}</span></span>`;
}

customElements.define('wb-excerpt', Excerpt);
