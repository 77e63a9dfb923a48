/** Whom speakers of sources mean: choosing somebody, and saying it to the study. */
import {study} from '../core/study.js';
import {post} from '../core/api.js';
import {say, tellFault} from '../core/announce.js';
import {t} from '../core/words.js';

export const RESEARCHER = 'researcher';

/** What somebody is called who is meant. */
export const whoWords = (who) => (who === RESEARCHER ? t('parts.speakers.researcher') : who);

/** Everybody a speaker may mean, for a combobox. */
export function whoOptions() {
  return [{value: RESEARCHER, words: t('parts.speakers.researcher')},
    ...study.participants.map(({pseudonym, role}) => ({value: pseudonym, words: pseudonym, detail: role}))];
}

/**
 * Makes labels mean somebody; who is not known yet becomes a participant.
 *
 * @param {string[]} sources their labels or ids
 * @param {Record<string, string>} mapping label to pseudonym, or to `researcher`
 * @returns {Promise<?number>} the number of the change; null where it was refused
 */
export async function mapSpeakers(sources, mapping) {
  try {
    const fresh = Object.values(mapping).filter((who) => who !== RESEARCHER && !study.participant(who));
    for (const who of new Set(fresh)) {
      await post('participant/add', {pseudonym: who});
    }
    const {seq} = await post('source/speakers', {source: sources, map: Object.entries(mapping).map(([label, who]) => `${label}=${who}`)});
    say(t('parts.speakers.mapped', {n: Object.keys(mapping).length}));
    return seq;
  } catch (fault) {
    tellFault(fault);
    return null;
  }
}
