import {WbElement, html, nothing} from '../../core/element.js';
import {study} from '../../core/study.js';
import {t} from '../../core/words.js';
import {quote} from '../process/evidence.js';

/**
 * What changed in a network between two events, told in words, each with the excerpts that it rests on
 * (`network show N --between E1 E2`).
 *
 *     <wb-network-changes .answer=${answer} .nameOf=${(slug) => …}></wb-network-changes>
 */
class NetworkChanges extends WbElement {
  static properties = {answer: {attribute: false}, nameOf: {attribute: false}, opened: {state: true}};

  constructor() {
    super();
    this.opened = new Set();
  }

  render() {
    const parts = told(this.answer.changes, this.nameOf).filter(({lines}) => lines.length);
    this.excerpts = new Map(this.answer.excerpts.map((excerpt) => [excerpt.id, excerpt]));
    if (parts.length === 0) {
      return html`<p class="hint">${t('networks.nothingChanged')}</p>`;
    }
    return html`<div class="net-changes">${parts.map(({kind, lines}) => html`<section>
      <h3>${t(`networks.changes.${kind}`)} <span class="count">${lines.length}</span></h3>
      <ul>${lines.map((line) => this.#line(line))}</ul></section>`)}</div>`;
  }

  #line({words, detail, records}) {
    const ids = [...new Set(records.filter(Boolean).flatMap(({evidence}) => evidence))];
    const excerpts = ids.map((id) => this.excerpts.get(id)).filter(Boolean);
    const key = records.map((record) => record?.id).join();
    const open = this.opened.has(key);
    return html`<li><p>${words}${detail ? html` <span class="net-detail">${detail}</span>` : nothing}
      ${excerpts.length ? html`<button class="link-button" aria-expanded=${String(open)} @click=${() => this.#toggle(key)}>${
        open ? t('process.hideEvidence') : t('process.evidence', {n: excerpts.length})}</button>` : nothing}</p>
      ${open ? excerpts.map(quote) : nothing}</li>`;
  }

  #toggle(key) {
    const opened = new Set(this.opened);
    if (!opened.delete(key)) {
      opened.add(key);
    }
    this.opened = opened;
  }
}

/** Each kind of change and its lines: `{words, detail, records}`. */
function told(changes, nameOf) {
  const tie = ({from, to, direction}) => (direction === 'directed' ? t('networks.tieTo', {from: nameOf(from), to: nameOf(to)})
    : t('networks.tieBetween', {from: nameOf(from), to: nameOf(to)}));
  const member = (one) => ({words: one.role ? t('networks.memberAs', {who: one.label, role: one.role}) : one.label, detail: one.how, records: [one]});
  const tied = (one) => ({words: `${tie(one)}: ${one.type}`, records: [one]});
  const lines = (kind, list, say) => ({kind, lines: (list ?? []).map(say)});
  return [
    lines('focusRestated', changes.focusRestated, (one) => ({words: `“${one.focus}”`, detail: study.eventTitle(one.event), records: [one]})),
    lines('changedTies', changes.changedTies, ({before, after}) => ({
      words: t('networks.fromTo', {what: tie(after), before: before.type, after: after.type}), records: [before, after]})),
    lines('newTies', changes.newTies, tied),
    lines('endedTies', changes.endedTies, tied),
    lines('passingTies', changes.passingTies, tied),
    lines('joined', changes.joined, member),
    lines('left', changes.left, member),
    lines('cameAndWent', changes.cameAndWent, member),
    lines('newRoles', changes.newRoles, ({before, after}) => ({
      words: t('networks.fromTo', {what: after.label, before: before.role ?? t('networks.noRole'), after: after.role ?? t('networks.noRole')}), records: [before, after]})),
    lines('states', statePaths(changes.states), (path) => ({words: path.words, detail: path.detail, records: path.records})),
    lines('tasks', changes.tasks, ({what, before, after}) => ({words: what, detail: `${doing(before, nameOf)} → ${doing(after, nameOf)}`, records: [before, after]})),
    lines('newStrategies', changes.newStrategies, (one) => ({words: one.what, detail: one.replaces ? t('networks.inPlaceOf', {what: one.replaces.replaceAll('-', ' ')}) : '', records: [one]})),
  ];
}

/** Who was to do a task and who did. */
export function doing(task, nameOf) {
  if (!task) {
    return t('networks.noTask');
  }
  const planned = task.planned ? nameOf(task.planned) : t('networks.nobody');
  const actual = task.actual ? nameOf(task.actual) : t('networks.nobody');
  const words = task.planned === task.actual ? planned : t('networks.insteadOf', {planned, actual});
  return task.contested ? `${words} (${t('networks.contested')})` : words;
}

/** The way of each quality: `Stability: high and steady → high and falling`. */
export function statePaths(states) {
  return [...Map.groupBy(states ?? [], ({quality}) => quality)].map(([quality, steps]) => ({
    quality,
    words: `${t(`networks.qualities.${quality}`)}: ${steps.map(levelOf).join(t('networks.then'))}`,
    detail: steps.map(({because}) => because).filter(Boolean).join('; '),
    records: steps,
  }));
}

/** `high and falling` */
export function levelOf({level, direction}) {
  return t('networks.levelAndDirection', {
    level: t(`networks.levels.${level}`), direction: t(`networks.directions.${direction}`)});
}

customElements.define('wb-network-changes', NetworkChanges);
