import {keys} from '../../core/keys.js';
import {t} from '../../core/words.js';

/**
 * The keys of coding, in the text.
 *
 * @param {object} coding does what they say
 * @param {object} pane the text pane in which they work
 * @returns {() => void} takes them away
 */
export function codingKeys(coding, pane) {
  const digits = [...'123456789'];
  return keys.add({
    title: t('coding.keys.title'),
    host: pane.text,
    keys: [
      {press: 'c', does: t('coding.keys.palette'), run: () => coding.openPalette()},
      {press: 'Enter', does: t('coding.keys.enter'), run: () => (pane.edges.moving ? false : coding.enter())},
      {press: ['l', '.'], does: t('coding.keys.last'), run: () => void coding.last()},
      {press: digits, shown: ['1–9'], does: t('coding.keys.recent'), run: (event) => coding.recent(Number(event.key))},
      {press: '+', does: t('coding.keys.positive'), run: () => coding.sign('positive')},
      {press: '-', does: t('coding.keys.negative'), run: () => coding.sign('negative')},
      {press: '*', does: t('coding.keys.mixed'), run: () => coding.sign('mixed')},
      {press: '0', does: t('coding.keys.neutral'), run: () => coding.sign('neutral')},
      {press: 'm', does: t('coding.keys.note'), run: () => coding.note()},
      {press: 'v', does: t('coding.keys.inVivo'), run: () => void coding.inVivo()},
      {press: 'n', does: t('coding.keys.child'), run: () => void coding.newChild()},
      {press: ['Delete', 'Backspace'], does: t('coding.keys.uncode'), run: () => coding.uncode()},
      {press: 'b', does: t('coding.keys.blind'), run: () => coding.tell('wb-blind')},
      {press: 'f', does: t('coding.keys.toCodes'), run: () => coding.tell('wb-to-codes')},
      {press: 'i', does: t('coding.keys.toExcerpt'), run: () => coding.tell('wb-to-excerpt')},
      {press: 'Shift+c', does: t('coding.keys.compare'), run: () => coding.tell('wb-compare')},
    ],
  });
}
