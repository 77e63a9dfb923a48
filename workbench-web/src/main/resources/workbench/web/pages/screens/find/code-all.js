/** Coding many places at once: what with, what will be coded, then one change that one undo takes back. */
import {html, nothing} from '../../core/element.js';
import {post} from '../../core/api.js';
import {study} from '../../core/study.js';
import {undoing} from '../../core/undoing.js';
import {toast} from '../../core/announce.js';
import {openDialog} from '../../parts/wb-dialog.js';
import {codeName} from '../../parts/code-name.js';
import {t} from '../../core/words.js';
import {placeOf} from '../../core/hits.js';
import '../../parts/wb-combobox.js';
import '../../parts/wb-valence.js';

const SHOWN_AT_MOST = 200;

/**
 * Asks with which code, shows what will be coded, and codes it.
 *
 * @param {string[]} places as `find` names them: `S03@120-180`
 * @param {object[]} hits those of them that are known with their words
 * @returns {Promise<boolean>} whether they were coded
 */
export function codeAll(places, hits) {
  const known = new Map(hits.map((hit) => [placeOf(hit), hit]));
  const state = {code: null, valence: null, events: [], affects: [], proposed: false, left: new Set(), fault: null, busy: false};
  return openDialog({title: t('find.codeTitle', {n: places.length}), wide: true, body: (close, again) => {
    const set = (changes) => {
      Object.assign(state, changes);
      again();
    };
    const wanted = places.filter((place) => !state.left.has(place));
    return html`
      <form class="code-all" @submit=${(event) => { event.preventDefault(); apply(state, wanted, close, again); }}>
        <wb-combobox autofocus label=${t('question.filters.code')} .options=${codeOptions()} .value=${state.code} placeholder=${t('find.codePlaceholder')} @wb-change=${({detail}) => set({code: detail})}></wb-combobox>
        <div class="field"><span class="field-label">${t('parts.valence.label')}</span><wb-valence .value=${state.valence} @wb-change=${({detail}) => set({valence: detail})}></wb-valence></div>
        <wb-combobox multiple label=${t('question.filters.affects')} .options=${study.networks.map(({slug, name}) => ({value: slug, words: name}))} .value=${state.affects} @wb-change=${({detail}) => set({affects: detail})}></wb-combobox>
        <wb-combobox multiple label=${t('question.filters.event')} .options=${study.events.map(({slug}) => ({value: slug, words: study.eventTitle(slug)}))} .value=${state.events} @wb-change=${({detail}) => set({events: detail})}></wb-combobox>
        <label class="check code-all-proposed"><input type="checkbox" .checked=${state.proposed} @change=${(event) => set({proposed: event.target.checked})}><span>${t('find.asProposals')}</span></label>
        <h3 class="code-all-head">${t('find.willBeCoded', {n: wanted.length})}${state.code ? html` ${codeName(state.code)}` : nothing}</h3>
        <ul class="code-all-places">${places.slice(0, SHOWN_AT_MOST).map((place) => placeLine(place, known.get(place), state, again))}</ul>
        ${places.length > SHOWN_AT_MOST ? html`<p class="hint">${t('find.andMore', {n: places.length - SHOWN_AT_MOST})}</p>` : nothing}
        ${state.fault ? html`<p class="field-fault" role="alert">${state.fault.message} ${state.fault.remedy ?? ''}</p>` : nothing}
        <div class="dialog-buttons"><button type="button" @click=${() => close(false)}>${t('parts.cancel')}</button>
          <button class="primary" ?disabled=${!state.code || wanted.length === 0 || state.busy}>${t('find.codeNow', {n: wanted.length})}</button></div>
      </form>`;
  }});
}

function placeLine(place, hit, state, again) {
  const has = Boolean(hit && state.code && hit.codings.some(({code, coder}) => code === state.code && coder === study.coder));
  return html`<li><label class="check"><input type="checkbox" .checked=${!state.left.has(place)} @change=${(event) => {
      state.left[event.target.checked ? 'delete' : 'add'](place);
      again();
    }}><span><span class="net-detail">${hit ? `${hit.source.label} ${hit.participant ?? hit.speaker ?? ''}` : place}</span>
      ${hit ? html`<q class="code-all-words" dir="auto">${hit.text}</q>` : nothing} ${has ? html`<span class="badge">${t('find.hasCode')}</span>` : nothing}</span></label></li>`;
}

async function apply(state, places, close, again) {
  Object.assign(state, {busy: true, fault: null});
  again();
  try {
    const {data} = await post('code', {
      place: places, as: state.code, valence: state.valence ?? undefined, event: state.events, affects: state.affects, proposed: state.proposed || undefined,
    });
    close(true);
    toast([t('find.coded', {n: data.applied, code: study.code(state.code).name}), data.unchanged ? t('find.codedBefore', {n: data.unchanged}) : ''].filter(Boolean).join(' '),
      {action: {words: t('shell.undo'), run: () => undoing.undoNow()}});
  } catch (fault) {
    Object.assign(state, {busy: false, fault});
    again();
  }
}

function codeOptions() {
  return study.codes.filter(({retired}) => !retired).map(({path, name, aliases}) => ({
    value: path, words: name, detail: study.pathNames(path).slice(0, -1).join(' › '), also: aliases?.join(' '),
  }));
}
