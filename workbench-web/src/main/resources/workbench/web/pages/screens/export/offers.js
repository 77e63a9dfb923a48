/** All that can be handed out: which command writes it, in which formats, and what one may say of it. */
import {study} from '../../core/study.js';
import {t} from '../../core/words.js';

const DIMENSIONS = ['construct', 'code', 'domain', 'event', 'affects', 'network', 'source', 'participant', 'case', 'coder', 'valence', 'month'];
const dimension = (name, usual) => ({name, kind: 'choice', usual, options: () => DIMENSIONS.map((one) => ({value: one, words: t(`question.filters.${one}`)}))});
const network = {name: 'network', kind: 'choice', options: () => study.networks.map(({slug, name}) => ({value: slug, words: name}))};
const event = {name: 'at', kind: 'choice', options: () => study.events.map(({slug}) => ({value: slug, words: study.eventTitle(slug)}))};
const needed = (field) => ({...field, needed: true});
const identifying = {name: 'identifying', kind: 'check', warns: true};
const choice = (name, values, unsaid) => ({name, kind: 'choice', unsaid, options: () => values.map((value) => ({value, words: t(`export.values.${value}`)}))});
const number = (name) => ({name, kind: 'number'});

/**
 * @typedef {{name: string, path: string, formats: string[], fields: object[], filtered?: boolean}} Offer `filtered`: the filters of the address
 *     hold for it. `names`: whom or what each of its files names, whatever is chosen; `naming`: the formats that name people without being told to.
 *     A field's kind is `choice`, `check` or `number`; `needed` ones have no empty choice, `unsaid` is what that choice means, `only` the formats it is for.
 */
export const GROUPS = [
  {name: 'workbook', offers: [
    {name: 'workbook', path: 'export', formats: ['xlsx'], filtered: true, fields: [dimension('rows', 'construct'), dimension('columns', 'event'), {name: 'all', kind: 'check'}, number('context'), identifying]},
    {name: 'excerpts', path: 'export', formats: ['csv', 'json'], filtered: true, fields: [number('context'), identifying]},
  ]},
  {name: 'writing', offers: [
    {name: 'influences', path: 'influences', formats: ['docx', 'xlsx', 'csv'], naming: ['csv'], fields: [network, choice('status', ['proposed', 'claimed', 'accepted', 'rejected', 'all'], 'inTheTable'), {name: 'by-network', kind: 'check'}, identifying]},
    {name: 'matrix', path: 'matrix', formats: ['png', 'svg', 'html', 'xlsx', 'csv'], filtered: true, fields: [needed(dimension('rows', 'construct')), needed(dimension('columns', 'event')),
      {name: 'cells', kind: 'choice', usual: 'codings', options: () => ['codings', 'excerpts', 'sources', 'participants', 'valence'].map((value) => ({value, words: t(`matrix.cellKinds.${value}`)}))},
      {name: 'look', kind: 'choice', usual: 'heat', only: ['png', 'svg'], options: () => ['heat', 'bubble'].map((value) => ({value, words: t(`export.looks.${value}`)}))}, identifying]},
    {name: 'timeline', path: 'timeline', formats: ['png', 'svg', 'html'], filtered: true, fields: []},
    {name: 'picture', path: 'network/picture', formats: ['png', 'svg', 'html'], fields: [needed(network), event]},
    {name: 'tidier', names: 'files', path: 'study/tidier', formats: ['docx', 'xlsx'], fields: []},
    {name: 'codebook', path: 'codebook/export', formats: ['docx', 'html', 'xlsx', 'csv', 'json'],
      fields: [needed({name: 'id', kind: 'choice', options: () => study.codebooks.map(({id, title}) => ({value: id, words: title}))})]},
  ]},
  {name: 'analysing', offers: [
    {name: 'codings', names: 'files', path: 'codings', formats: ['csv', 'xlsx', 'json'], filtered: true, fields: [choice('status', ['proposed', 'withdrawn'], 'made'), {name: 'outdated', kind: 'check'}]},
    {name: 'networks', names: 'people', path: 'network/export', formats: ['gexf', 'graphml', 'csv'], fields: [network, event]},
    {name: 'ratings', path: 'rating/matrix', formats: ['xlsx'], fields: [{name: 'order-by', kind: 'choice', unsaid: 'asInTheStudy', options: () => attributes().map((name) => ({value: name, words: name}))}, identifying]},
    {name: 'judgements', path: 'ratings', formats: ['xlsx', 'csv', 'json'], fields: [{name: 'agreed', kind: 'check'}, {name: 'history', kind: 'check'}]},
    {name: 'summaries', names: 'people', path: 'summaries', formats: ['xlsx', 'csv', 'json'], fields: []},
    {name: 'sources', names: 'all', path: 'sources', formats: ['xlsx', 'csv', 'json'], fields: []},
    {name: 'people', names: 'people', path: 'participant/list', formats: ['xlsx', 'csv', 'json'], fields: []},
    {name: 'cases', path: 'case/list', formats: ['xlsx', 'csv', 'json'], fields: []},
    {name: 'events', path: 'event/list', formats: ['xlsx', 'csv', 'json'], fields: []},
    {name: 'memos', names: 'words', path: 'memo/list', formats: ['xlsx', 'csv', 'json'], fields: []},
    {name: 'journal', names: 'words', path: 'journal', formats: ['csv', 'xlsx', 'json'], fields: []},
  ]},
  {name: 'team', offers: [
    {name: 'rapid', names: 'people', path: 'rapid/template', formats: ['xlsx', 'docx'], fields: [needed({name: 'for', kind: 'choice', options: () => study.participants.map(({pseudonym}) => ({value: pseudonym, words: pseudonym}))})]},
    {name: 'differences', names: 'quotes', path: 'ask', formats: ['xlsx', 'csv', 'json'], fields: [], always: {question: 'coder-differences'}},
  ]},
];

function attributes() {
  return [...new Set(study.cases.flatMap(({attributes: known}) => Object.keys(known ?? {})))];
}
