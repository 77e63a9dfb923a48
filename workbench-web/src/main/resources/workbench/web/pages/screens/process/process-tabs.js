import {html, nothing} from '../../core/element.js';
import {SCREENS} from '../../core/screens.js';
import {router} from '../../core/router.js';
import {t} from '../../core/words.js';

/** The way between the four screens that tell of the process: events, networks, influences, ratings. */
export function processTabs() {
  return html`<nav class="process-tabs" aria-label=${t('process.tabs')}>${SCREENS.filter(({group}) => group === 'process').map(({name}) => html`
    <a href=${`/${name}`} aria-current=${name === router.screen ? 'page' : nothing}>${t(`nav.${name}`)}</a>`)}</nav>`;
}
