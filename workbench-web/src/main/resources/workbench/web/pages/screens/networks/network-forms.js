/** What may be said of a network, and how it is entered and corrected: a description a kind of record, one form for all. */
import {study} from '../../core/study.js';
import {post} from '../../core/api.js';
import {confirm} from '../../parts/wb-dialog.js';
import {tellFault, toast} from '../../core/announce.js';
import {t} from '../../core/words.js';
import {recordForm} from '../../parts/record-form.js';

const KINDS = ['person', 'group', 'organisation', 'thing'];
const words = (list, key) => list.map((value) => ({value, words: t(`networks.${key}.${value}`)}));
const events = () => study.events.map(({slug}) => ({value: slug, words: study.eventTitle(slug)}));
const field = (name, more = {}) => ({name, label: t(`networks.fields.${name}`), ...more});
const event = (name, more) => field(name, {kind: 'choice', options: events(), ...more});
const evidence = () => field('evidence', {kind: 'evidence'});

/** Which fields a kind of record has; `parties` are the actors and networks to choose from, `types` the types of ties in use. */
const RECORDS = {
  member: {command: 'network/join', fields: ({parties}) => [
    field('actor', {kind: 'pick', options: parties.filter(({network}) => !network), creates: true, required: true, adding: true}),
    field('kind', {kind: 'choice', options: words(KINDS, 'kinds'), hint: t('networks.kindHint'), adding: true}),
    field('role'), event('from', {required: true}), event('to', {hint: t('networks.openEnd')}),
    field('how', {kind: 'long'}), evidence()]},
  tie: {command: 'network/tie', fields: ({parties, types}) => [
    field('a', {kind: 'pick', options: parties, creates: true, required: true, adding: true}),
    field('b', {kind: 'pick', options: parties, creates: true, required: true, adding: true}),
    field('type', {kind: 'pick', options: types, creates: true, required: true, hint: t('networks.typeHint')}),
    field('directed', {kind: 'check'}), event('from', {required: true}), event('to', {hint: t('networks.openEnd')}), evidence()]},
  focus: {command: 'network/focus', fields: () => [field('is', {kind: 'long', required: true}), event('at', {required: true}), evidence()]},
  state: {command: 'network/state', fields: () => [
    field('quality', {kind: 'choice', required: true, options: words(['stability', 'resilience', 'readiness'], 'qualities')}),
    event('at', {required: true}),
    field('level', {kind: 'choice', required: true, options: words(['low', 'medium', 'high'], 'levels')}),
    field('direction', {kind: 'choice', required: true, options: words(['rising', 'steady', 'falling'], 'directions')}),
    field('because', {kind: 'long', required: true}), field('by', {hint: t('networks.byHint')}), evidence()]},
  task: {command: 'network/task', fields: ({parties}) => [
    field('what', {required: true}), event('at', {required: true}),
    field('planned', {kind: 'pick', options: parties}), field('actual', {kind: 'pick', options: parties}),
    field('contested', {kind: 'check'}), evidence()]},
  strategy: {command: 'network/strategy', fields: () => [
    field('what', {kind: 'long', required: true}), event('at', {required: true}),
    field('status', {kind: 'choice', options: words(['planned', 'under-way', 'done', 'failed', 'replaced'], 'statuses')}),
    field('step', {kind: 'long', hint: t('networks.stepHint')}), field('replaces'), evidence()]},
};

export const RECORD_KINDS = Object.keys(RECORDS);

/**
 * Says something new of a network.
 *
 * @param {string} kind of record: member, tie, focus, state, task or strategy
 * @param {{network: string, at: ?string, parties: object[], types: object[]}} where
 */
export async function addRecord(kind, where) {
  const {command, fields} = RECORDS[kind];
  const shown = fields(where);
  const begins = shown.some(({name}) => name === 'from') ? {from: where.at} : {at: where.at};
  await recordForm({
    title: t(`networks.add.${kind}`), intro: t(`networks.about.${kind}`), fields: shown, values: {}, confirm: t('process.add'),
    name: `network/${where.network}/${kind}`,
    save: (typed) => post(command, asTyped({...begins, ...typed, ...(kind === 'tie' ? {} : {network: where.network})})),
  });
}

/** Corrects what a record says. */
export async function correctRecord(kind, record, where, seq) {
  const fields = RECORDS[kind].fields(where).filter(({adding}) => !adding);
  await recordForm({
    title: t('networks.correct'), intro: t('networks.correctHint'), fields, values: asShown(kind, record),
    save: (typed) => post('network/correct', {record: record.id, ...corrected(typed)}, {ifMatch: seq, of: record.id}),
  });
}

/** Takes a record away, after asking. */
export async function removeRecord(record, what) {
  if (!await confirm({title: t('networks.removeTitle'), text: t('networks.removeText', {what}), confirm: t('process.remove'), danger: true})) {
    return;
  }
  try {
    await post('network/remove', {record: record.id});
    toast(t('process.removedIt'));
  } catch (fault) {
    tellFault(fault);
  }
}

/** Makes a network. */
export function addNetwork() {
  const fields = [field('networkName', {required: true}), field('networkKind'), field('aliases', {hint: t('networks.aliasHint')}),
    field('origin', {kind: 'pick', multiple: true, options: study.networks.map(({slug, name}) => ({value: slug, words: name}))})];
  return recordForm({title: t('networks.addNetwork'), intro: t('networks.addNetworkHint'), fields, confirm: t('process.add'),
    save: ({networkName: name, networkKind: kind, aliases, origin}) => post('network/add', {name, kind, origin, alias: lines(aliases, /[;\n]/)})});
}

function asTyped({step, ...typed}) {
  return {...typed, ...(step ? {step: lines(step)} : {})};
}

function corrected({directed, contested, ...typed}) {
  const yes = (name, value) => (value === undefined ? {} : {[name]: value ? 'yes' : 'no'});
  return asTyped({...typed, ...yes('directed', directed), ...yes('contested', contested)});
}

const lines = (text, at = '\n') => (text ?? '').split(at).map((line) => line.trim()).filter(Boolean);

/** A record as its form shows it. */
function asShown(kind, record) {
  switch (kind) {
    case 'tie':
      return {type: record.type, directed: record.direction === 'directed', from: record.since, to: record.until};
    case 'focus':
      return {is: record.focus, at: record.event};
    case 'state':
    case 'task':
      return {...record, at: record.event, evidence: []};
    case 'strategy':
      return {...record, at: record.event, evidence: [], step: record.steps.map(({what, owner, status}) => [what, owner ?? '', status].join('|')).join('\n')};
    default:
      return {...record, evidence: []};
  }
}
