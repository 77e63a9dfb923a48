/** Saving one detail of something that was read, and never over what somebody else said meanwhile. */
import {saveOrDecide} from './conflict.js';

/**
 * Saves it.
 *
 * @param {import('../core/loaded.js').Loaded} shown the reading that the edit rests on; its data has the `id`
 * @param {object} what
 * @param {(how: {ifMatch: number|undefined, of: string}) => Promise<any>} what.save posts it
 * @param {() => Promise<string>} what.theirs how it stands now, in words
 * @param {string} what.yours how this page has it, in words
 * @returns {Promise<any>} the answer; null where theirs was kept
 */
export async function saveDetail(shown, {save, theirs, yours}) {
  const {id} = shown.data;
  const answer = await saveOrDecide({seq: () => shown.seq, save: (ifMatch) => save({ifMatch, of: id}), theirs, yours});
  if (answer === null) {
    await shown.again();
  } else {
    shown.seq = Math.max(shown.seq, answer.seq);
  }
  return answer;
}
