/**
 * What a memo or a change is about, as commands name it (`source:S03`, `code:PATH`, `excerpt:ID`, `study`): in words, and
 * with the way there.
 */
import {html} from '../core/element.js';
import {study} from '../core/study.js';
import {addressOf} from '../core/screens.js';
import {deskHref} from '../core/router.js';
import {t} from '../core/words.js';
import {linked} from './linked.js';
import {codeName} from './code-name.js';

/** `['code', 'cfir-2009/process']` of `code:cfir-2009/process`. */
export function subjectParts(about) {
  const colon = about.indexOf(':');
  return colon < 0 ? [about, ''] : [about.slice(0, colon), about.slice(colon + 1)];
}

/** What it is called. */
export function subjectName(about) {
  const [kind, name] = subjectParts(about);
  switch (kind) {
    case 'study':
      return t('parts.subjects.study');
    case 'code':
      return study.code(name)?.name ?? name;
    case 'network':
      return study.networkName(name);
    case 'event':
      return study.eventTitle(name);
    case 'case':
      return study.caseName(name);
    case 'excerpt':
    case 'coding':
    case 'memo':
      return t(`parts.subjects.${kind}`);
    default:
      return name;
  }
}

/** The way to it, or null. `place` tells where an excerpt or a coding stands: `{source, excerpt}`. */
export function subjectHref(about, place = null) {
  const [kind, name] = subjectParts(about);
  if (place?.source && place.excerpt) {
    return deskHref(place.source, {excerpt: place.excerpt});
  }
  switch (kind) {
    case 'source':
      return deskHref(name);
    case 'code':
      return addressOf('codebook', {code: name}) ?? addressOf('find', {code: name});
    case 'network':
      return addressOf('networks', {network: name});
    case 'event':
      return addressOf('events', {event: name});
    case 'case':
      return addressOf('cases', {case: name});
    case 'participant':
      return addressOf('people', {participant: name});
    case 'memo':
      return addressOf('memos', {memo: name});
    default:
      return null;
  }
}

/** Its kind and name, leading there. */
export function subjectLink(about, place = null) {
  const [kind, name] = subjectParts(about);
  const href = subjectHref(about, place);
  if (kind === 'code') {
    return html`<span class="subject">${codeName(name, {href})}</span>`;
  }
  const withKind = !['study', 'excerpt', 'coding', 'memo'].includes(kind);
  return html`<span class="subject">${withKind ? html`<span class="subject-kind">${t(`parts.subjects.${kind}`)}</span> ` : ''}${linked(href, subjectName(about))}</span>`;
}
