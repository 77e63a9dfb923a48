import {html, nothing, vars} from '../core/element.js';
import {study} from '../core/study.js';
import {lookOf, lookVars} from '../core/looks.js';

/**
 * A code's name in its colour and pattern.
 *
 * @param {string} path
 * @param {{href?: string, name?: string, whole?: boolean}} [how] `whole` shows the names above it too
 */
export function codeName(path, {href, name, whole = false} = {}) {
  const words = whole ? study.pathNames(path).join(' › ') : (name ?? study.code(path)?.name ?? path);
  const title = whole ? nothing : study.pathNames(path).join(' › ');
  const content = html`<span class="code-dot" aria-hidden="true"></span><span class="code-words">${words}</span>`;
  const {pattern} = lookOf(path);
  return href
    ? html`<a class="code-name" href=${href} title=${title} data-pattern=${pattern} ${vars(lookVars(path))}>${content}</a>`
    : html`<span class="code-name" title=${title} data-pattern=${pattern} ${vars(lookVars(path))}>${content}</span>`;
}
