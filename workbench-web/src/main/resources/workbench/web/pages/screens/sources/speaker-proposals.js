/** Whom a speaker's label may mean: a proposal, which a person takes or leaves. */
import {folded} from '../../core/format.js';

export const RESEARCHER = 'researcher';
const ASKING = /^(int(erviewer)?|i|researcher|moderator|mod|facilitator|q)\d*$/;

/**
 * Proposes somebody for a label that is mapped to nobody yet.
 *
 * @param {{label: string}} speaker
 * @param {{speakers: object[], participants: string[]}} source
 * @param {Array<{pseudonym: string}>} participants those the study knows
 * @returns {?string} a pseudonym, `researcher`, or null where nothing speaks for anybody
 */
export function proposedFor(speaker, source, participants) {
  const words = plain(speaker.label);
  if (ASKING.test(words)) {
    return RESEARCHER;
  }
  const named = participants.find(({pseudonym}) => plain(pseudonym) === words);
  if (named) {
    return named.pseudonym;
  }
  const others = source.speakers.filter(({label}) => !ASKING.test(plain(label)));
  const taken = source.speakers.map((one) => one.participant);
  const free = source.participants.filter((pseudonym) => !taken.includes(pseudonym));
  return others.length === 1 && free.length === 1 ? free[0] : null;
}

const plain = (words) => folded(words).replace(/[^\p{L}\p{N}]/gu, '');
