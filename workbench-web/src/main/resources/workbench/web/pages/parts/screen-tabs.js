import {html, nothing} from '../core/element.js';
import {SCREENS} from '../core/screens.js';
import {router} from '../core/router.js';
import {t} from '../core/words.js';

/** The way between the screens of one group of the navigation: `screenTabs('people')`. */
export function screenTabs(group) {
  return html`<nav class="screen-tabs" aria-label=${t(`nav.${group}Group`)}>${SCREENS.filter((screen) => screen.group === group).map(({name}) => html`
    <a href=${`/${name}`} aria-current=${name === router.screen ? 'page' : nothing}>${t(`nav.${name}`)}</a>`)}</nav>`;
}

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
