/** Words that the screens of the process share: events, networks, influences, ratings. */
export default {
  noEvidence: 'It rests on no excerpt.',
  drop: 'Take off',
  offTheRecord: '(off the record)',
  pickFrom: 'Choose from',
  pickNothing: 'Nothing was coded so.',
  pickFirst: 'The first {shown} of {n} excerpts are shown.',
  take: {zero: 'Take as evidence', one: 'Take {n} coding', other: 'Take {n} codings'},
  add: 'Add',
  edit: 'Edit',
  remove: 'Remove',
  closePanel: 'Close the panel',
  evidence: {one: '{n} excerpt', other: '{n} excerpts'},
  hideEvidence: 'Hide the excerpts',
  saved: 'Saved.',
  removedIt: 'Removed. Undo brings it back.',
  cannotSave: 'This study is served without changes.',
};
