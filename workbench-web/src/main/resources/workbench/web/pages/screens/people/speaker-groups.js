/** Speakers of many sources as one list to work off: the same label in several sources is one line. */
import {compareText, folded} from '../../core/format.js';

/**
 * Groups speakers by their label.
 *
 * @param {Array<{source, label, turns, participant, researcher, proposal}>} speakers
 * @returns {Array<{label: string, speakers: object[], turns: number, proposal: ?object}>} those with most turns first;
 *   a group has a proposal if all of its speakers have the same one
 */
export function speakerGroups(speakers) {
  const groups = [...Map.groupBy(speakers, ({label}) => folded(label)).values()];
  return groups.map((members) => ({
    label: members[0].label,
    speakers: members,
    turns: members.reduce((sum, {turns}) => sum + turns, 0),
    proposal: same(members.map(({proposal}) => proposal?.as ?? null)) ? members[0].proposal : null,
    meaning: same(members.map(meaningOf)) ? meaningOf(members[0]) : null,
  })).sort((one, other) => Number(Boolean(one.meaning)) - Number(Boolean(other.meaning)) || other.speakers.length - one.speakers.length
    || compareText(one.label, other.label));
}

/** Whom a speaker means: a pseudonym, `researcher`, or null. */
export const meaningOf = ({participant, researcher}) => (researcher ? 'researcher' : participant);

const same = (values) => values.every((value) => value !== null && value === values[0]);
