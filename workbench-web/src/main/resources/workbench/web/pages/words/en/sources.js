/** Words of the screen of sources. */
export default {
  title: 'Sources',
  count: {one: '{n} source', other: '{n} sources'},
  label: 'Label',
  kind: 'Kind',
  name: 'Title',
  date: 'Date',
  networks: 'Networks',
  events: 'Events',
  case: 'Case',
  characters: 'Characters',
  codings: 'Codings',
  kinds: {interview: 'Interview', observation: 'Observation', document: 'Document'},
  undated: 'undated',
};
