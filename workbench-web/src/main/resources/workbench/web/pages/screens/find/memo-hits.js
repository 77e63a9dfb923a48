/** Memos that were found. */
import {html, nothing} from '../../core/element.js';
import {formatDate} from '../../core/format.js';
import {addressOf} from '../../core/screens.js';
import {linked} from '../../parts/linked.js';
import {marked} from '../../parts/wb-excerpt.js';
import {t} from '../../core/words.js';

export function memoHits(memos) {
  return html`<ol class="hit-list" aria-label=${t('find.hits')}>${memos.map((memo) => html`<li class="excerpt memo-hit">
    <p class="excerpt-head">${linked(addressOf('memos', {memo: memo.id}), t('find.openMemo'))}<span>${memo.kind}</span><span>${formatDate(memo.date)}</span><span>${memo.author}</span>
      ${memo.followup ? html`<span class="badge" data-kind=${memo.followup === 'open' ? 'warn' : nothing}>${t(`find.followup.${memo.followup}`)}</span>` : nothing}</p>
    <p class="excerpt-words" dir="auto">${marked(memo)}</p></li>`)}</ol>`;
}
