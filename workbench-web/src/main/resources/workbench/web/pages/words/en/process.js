/** Words that the screens of the process share: events, networks, influences, ratings. */
export default {
  tabs: 'The process',
  views: 'Views',
  noEvidence: 'It rests on no excerpt.',
  drop: 'Take off',
  offTheRecord: '(off the record)',
  evidenceHint: 'Type words of the excerpt. Several can be chosen.',
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
