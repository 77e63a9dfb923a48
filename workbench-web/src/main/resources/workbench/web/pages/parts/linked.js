import {html} from '../core/element.js';

/** Words that lead somewhere, or the words alone where they cannot. */
export const linked = (address, words) => (address ? html`<a href=${address}>${words}</a>` : words);
