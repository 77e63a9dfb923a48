import {html, nothing} from '../../core/element.js';
import {t} from '../../core/words.js';
import {pairOf} from './tie-looks.js';

/**
 * Somebody, or a tie, through all events: role by role, type by type.
 *
 * @param {object} plan
 * @param {string} chosen a party's slug, or the id of a tie at some event
 * @param {(slug: string) => string} nameOf
 * @param {() => void} close
 */
export function partyCard(plan, chosen, nameOf, close) {
  const place = plan.nodes.findIndex(({party}) => party === chosen);
  return place >= 0 ? ofParty(plan, place, nameOf, close) : ofTie(plan, chosen, nameOf, close);
}

function ofParty(plan, place, nameOf, close) {
  const {party, label, kind} = plan.nodes[place];
  return card(label, t(`networks.kinds.${kind}`), close, plan.events.map((frame) => {
    const {presence, role} = frame.standings[place];
    const ties = frame.ties.filter(({from, to}) => from === party || to === party)
      .map(({from, to, type}) => t('networks.typeWith', {type, who: nameOf(from === party ? to : from)}));
    return {frame, gone: presence === 'absent' || presence === 'left', words: [role ?? t(`networks.presences.${presence}`), ...ties]};
  }));
}

function ofTie(plan, id, nameOf, close) {
  const tie = plan.events.flatMap(({ties}) => ties).find((one) => one.id === id);
  if (!tie) {
    return nothing;
  }
  return card(t(tie.directed ? 'networks.tieTo' : 'networks.tieBetween', {from: nameOf(tie.from), to: nameOf(tie.to)}), t('networks.tie'), close, plan.events.map((frame) => {
    const types = frame.ties.filter((one) => pairOf(one) === pairOf(tie)).map(({type}) => type);
    return {frame, gone: types.length === 0, words: types.length ? types : [t('networks.notTied')]};
  }));
}

function card(title, kind, close, rows) {
  return html`<section class="net-card" aria-label=${title}><header><h2>${title}</h2><span class="net-detail">${kind}</span>
    <button class="icon-button" aria-label=${t('process.closePanel')} @click=${close}>×</button></header>
    <ol>${rows.map(({frame, gone, words}) => html`<li ?data-gone=${gone}><span class="event-order" title=${frame.title}>${frame.order}</span><span>${words.join(' · ')}</span></li>`)}</ol></section>`;
}
