/** Saving what is said of a source: at once, one detail at a time. */
import {get, post} from '../../core/api.js';
import {toast} from '../../core/announce.js';
import {saveDetail} from '../../parts/save-detail.js';
import {t} from '../../core/words.js';

/**
 * Saves some details.
 *
 * @param {import('../../core/loaded.js').Loaded} shown the reading of the source the edit rests on
 * @param {object} details options of `source set`
 * @param {(source: object) => string} inWords the details of a source in words, for when they were changed by two
 * @param {string} yours the same as this page has them
 */
export async function saveDetails(shown, details, inWords, yours) {
  const {id, label} = shown.data;
  const answer = await saveDetail(shown, {
    save: (how) => post('source/set', {source: id, ...details}, how),
    theirs: async () => inWords((await get('source/show', {source: id})).data),
    yours,
  });
  if (answer !== null) {
    offerToFollow(label, id, answer.data);
  }
}

/** Codings that inherited the earlier event stay with it, unless the person lets them follow. */
function offerToFollow(label, id, {inheritedBehind = 0, events = []}) {
  if (inheritedBehind > 0) {
    toast(t('sources.behind', {n: inheritedBehind, label}), {kind: 'hint', action: {
      words: t('sources.letFollow'),
      run: () => post('source/set', {source: id, event: events, 'move-inherited': true}),
    }});
  }
}
