/** Adding, changing, ordering and bordering events. */
import {html, nothing} from '../../core/element.js';
import {study} from '../../core/study.js';
import {post} from '../../core/api.js';
import {tellFault, toast} from '../../core/announce.js';
import {confirm, openDialog} from '../../parts/wb-dialog.js';
import {formatDate} from '../../core/format.js';
import {t} from '../../core/words.js';
import {recordForm} from '../../parts/record-form.js';

const field = (name, more = {}) => ({name, label: t(`events.fields.${name}`), ...more});

function fields() {
  const options = (list) => list.map(({slug, name}) => ({value: slug, words: name}));
  return [
    field('title', {required: true}), field('order', {kind: 'number', hint: t('events.orderHint')}),
    field('from', {placeholder: '2021-03', hint: t('events.dateHint'), empty: 'none'}), field('to', {placeholder: '2021-07', empty: 'none'}),
    field('predicted', {kind: 'check'}),
    field('key-points', {kind: 'long', hint: t('events.keyPointsHint')}),
    field('network', {kind: 'pick', multiple: true, options: options(study.networks), empty: 'none'}),
    field('case', {kind: 'pick', options: options(study.cases), empty: 'none'}), field('phase', {hint: t('events.phaseHint'), empty: 'none'}),
  ];
}

export function addEvent() {
  return recordForm({
    title: t('events.add'), intro: t('events.addIntro'), fields: fields(), confirm: t('process.add'), name: 'event/new',
    save: (typed) => post('event/add', {...typed, ...(typed.order ? {insert: true} : {})}),
  });
}

/** Changes an event; `seq` is the number of the reading that it rests on. */
export function editEvent(event, seq) {
  const values = {...event, 'key-points': event.keyPoints, network: event.networks};
  return recordForm({
    title: t('events.edit', {title: event.title}), fields: fields(), values,
    save: (typed) => post('event/set', {event: reference(event), ...typed, ...(typed.order ? {insert: true} : {})}, {ifMatch: seq, of: event.id}),
  });
}

/** Moves an event one place earlier or later within its case. */
export async function orderEvent(event, by) {
  const beside = study.events.filter((other) => other.case === event.case);
  const to = event.order + by;
  if (to < 1 || to > beside.length) {
    return;
  }
  try {
    await post('event/set', {event: reference(event), order: to, insert: true});
    toast(t('events.moved', {title: event.title, order: to}));
  } catch (fault) {
    tellFault(fault);
  }
}

/** Removes an event, after asking; `leave` is called before, so that nobody asks for what is gone. */
export async function removeEvent(event, leave) {
  if (await confirm({title: t('events.removeTitle', {title: event.title}), text: t('events.removeText'), confirm: t('process.remove'), danger: true})) {
    leave();
    try {
      await post('event/remove', {event: reference(event)});
      toast(t('process.removedIt'));
    } catch (fault) {
      tellFault(fault);
    }
  }
}

/** Moves the beginning or end of an event: first shows which sources its border crosses, then moves what is ticked. */
export function borderEvent(event) {
  const state = {side: 'from', date: '', preview: null, sources: new Set(), codings: new Set(), fault: null, busy: false};
  return openDialog({title: t('events.border', {title: event.title}), wide: true, body: (close, again) => {
    const body = (more) => ({event: reference(event), [state.side]: state.date.trim(), ...more});
    const attempt = async (act) => {
      state.fault = null;
      state.busy = true;
      again();
      try {
        await act();
      } catch (fault) {
        state.fault = fault;
      }
      state.busy = false;
      again();
    };
    const preview = () => attempt(async () => {
      state.preview = (await post('event/border', body({preview: true}), {preview: true})).data;
      state.sources = new Set(state.preview.sources.map(({source}) => source));
      state.codings.clear();
    });
    const apply = () => attempt(async () => {
      await post('event/border', body({apply: true, source: [...state.sources], move: [...state.codings]}));
      toast(t('events.borderMoved'));
      close(true);
    });
    return html`
      <p class="hint">${t('events.borderIntro', {from: formatDate(event.from) || t('events.open'), to: formatDate(event.to) || t('events.open')})}</p>
      <form class="border-form" @submit=${(submit) => { submit.preventDefault(); preview(); }}>
        <label class="field"><span class="field-label">${t('events.borderSide')}</span><select @change=${(change) => { state.side = change.target.value; state.preview = null; again(); }}>
          <option value="from">${t('events.borderFrom')}</option><option value="to">${t('events.borderTo')}</option></select></label>
        <label class="field"><span class="field-label">${t('events.borderDate')}</span><input required placeholder="2022-06" autocomplete="off" .value=${state.date}
          @input=${(input) => { state.date = input.target.value; state.preview = null; }}></label>
        <button ?disabled=${state.busy}>${t('events.preview')}</button></form>
      ${state.fault ? html`<p class="field-fault" role="alert">${state.fault.message} ${state.fault.remedy ?? ''}</p>` : nothing}
      ${state.preview ? crossed(state, again) : nothing}
      <div class="dialog-buttons"><button @click=${() => close(null)}>${t('parts.cancel')}</button>
        <button class="primary" ?disabled=${!state.preview || state.busy} @click=${apply}>${t('events.applyBorder')}</button></div>`;
  }});
}

function crossed({preview, sources, codings}, again) {
  if (preview.sources.length === 0) {
    return html`<p>${t('events.crossesNothing')}</p>`;
  }
  const tick = (set, id) => (event) => {
    set[event.target.checked ? 'add' : 'delete'](id);
    again();
  };
  return html`<p>${t('events.crosses', {n: preview.sources.length})}</p><ul class="border-sources">${preview.sources.map((one) => html`<li>
    <label class="check"><input type="checkbox" .checked=${sources.has(one.source)} @change=${tick(sources, one.source)}>
      <span><strong>${one.source}</strong> ${one.title} <span class="net-detail">${formatDate(one.date)}</span></span></label>
    <p class="net-detail">${t('events.crossing', {from: one.from ? study.eventTitle(one.from) : t('events.noEvent'), to: one.to ? study.eventTitle(one.to) : t('events.noEvent'), inherited: one.inherited, stated: one.stated})}</p>
    ${one.inheritedCodings.length && !sources.has(one.source) ? html`<details><summary>${t('events.inheritedCodings', {n: one.inheritedCodings.length})}</summary>
      ${one.inheritedCodings.map((coding) => html`<label class="check"><input type="checkbox" .checked=${codings.has(coding.id)} @change=${tick(codings, coding.id)}>
        <span>${study.code(coding.code)?.name ?? coding.code} <span class="net-detail">${coding.coder}</span></span></label>`)}</details>` : nothing}</li>`)}</ul>`;
}

/** A slug is unique within the study; ordinals are not. */
const reference = ({slug}) => slug;
