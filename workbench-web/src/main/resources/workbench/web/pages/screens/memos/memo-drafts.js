/** A memo as it is typed: kept in this browser until it is saved, and told to the study as what differs from what stands there. */
import {draft} from '../../core/drafts.js';

export const NEW = 'new';

/** A memo that is not written yet, about what the list shows. */
export const emptyMemo = (about) => ({text: '', kind: 'analytic', date: '', followup: '', about});

/** The fields of a memo that stands, as the editor has them. */
export const fieldsOf = (memo) => ({text: memo.text, kind: memo.kind, date: memo.date ?? '', followup: memo.followup ?? '', about: memo.about.filter((one) => one !== 'study')});

/** The draft of a memo, or of the new one. */
export const draftOf = (id) => draft(`memo/${id}`);

/** What `memo set` has to be told so that the memo `before` becomes `now`. */
export function told(before, now) {
  const more = {};
  for (const name of ['text', 'kind', 'date', 'followup']) {
    if (before[name] !== now[name]) {
      more[name] = now[name];
    }
  }
  const added = now.about.filter((one) => !before.about.includes(one));
  const gone = before.about.filter((one) => !now.about.includes(one));
  return {...more, ...(added.length ? {about: added} : {}), ...(gone.length ? {'not-about': gone} : {})};
}

/** The same for `memo add`. */
export function toldNew({text, kind, date, followup, about}) {
  return {text, kind, ...(date ? {date} : {}), ...(followup ? {followup} : {}), ...(about.length ? {about} : {})};
}
