import {Conflict, post} from '../../core/api.js';
import {study} from '../../core/study.js';
import {t} from '../../core/words.js';
import {saveOrDecide} from '../../parts/conflict.js';

/**
 * Changes a coding, if it is as this page shows it; where somebody else changed it meanwhile, both versions are shown and
 * the person chooses.
 *
 * @param {Changes} changes knows how the coding stands, and up to which change of the journal
 * @param {{id: string, path: string, body: object, stale: boolean}} change `stale`: what it rests on is known to be another
 * @returns the server's answer; its data is null where the other's version was kept
 */
export async function decided(changes, {id, path, body, stale}) {
  const send = (match) => post(path, {coding: [id], ...body}, match === undefined ? {} : {ifMatch: match, of: id});
  const answer = await saveOrDecide({
    seq: changes.seq,
    save: (match) => {
      if (stale && match !== undefined) {
        throw new Conflict({title: t('desk.changedMeanwhile'), detail: t('desk.changedMeanwhileRemedy')});
      }
      return send(match);
    },
    theirs: async () => {
      await changes.refresh();
      return inLines(changes.excerpts.confirmedCoding(id));
    },
    yours: inLines({...changes.excerpts.confirmedCoding(id), ...asShown(body)}),
  });
  return answer ?? {data: null};
}

/** A coding as a person compares it with another's version. */
function inLines(coding) {
  if (!coding) {
    return t('desk.takenBack');
  }
  const {name, valence, events = [], affects = [], note} = coding;
  return [
    name,
    valence && t(`desk.signs.${valence}`),
    events.map((slug) => study.eventTitle(slug)).join(', '),
    affects.map((slug) => study.networkName(slug)).join(', '),
    note,
  ]
    .filter(Boolean)
    .join('\n');
}

/** What is sent, in the words of what is shown. */
function asShown({as, event, affects, valence, note}) {
  const shown = {name: as && (study.code(as)?.name ?? as), events: event, affects, valence, note};
  return Object.fromEntries(
    Object.entries(shown)
      .filter(([, value]) => value !== undefined)
      .map(([key, value]) => [key, value === 'none' ? undefined : value]),
  );
}
