/** Several views of one screen, kept in the address. */
import {html} from '../core/element.js';
import {router} from '../core/router.js';
import {t} from '../core/words.js';

/** One of several views of a screen, kept in the address as `view`; the first is meant where none is named. */
export function views(names, words) {
  const chosen = chosenView(names);
  return html`<div class="segmented" role="group" aria-label=${t('parts.views')}>${names.map((name) => html`
    <button type="button" aria-pressed=${String(name === chosen)} @click=${() => router.set({view: name === names[0] ? null : name}, {step: true})}>${words(name)}</button>`)}</div>`;
}

/** The view that the address names. */
export function chosenView(names) {
  const named = router.params.get('view');
  return names.includes(named) ? named : names[0];
}
