/** What one does to a code: new words, a new name, another place, other names, out of use and back. */
import {html} from '../../core/element.js';
import {get, post} from '../../core/api.js';
import {study} from '../../core/study.js';
import {router} from '../../core/router.js';
import {undoing} from '../../core/undoing.js';
import {say, tellFault, toast} from '../../core/announce.js';
import {ask, confirm, openDialog} from '../../parts/wb-dialog.js';
import {saveOrDecide} from '../../parts/conflict.js';
import {recordForm} from '../../parts/record-form.js';
import {t} from '../../core/words.js';
import {isOwn} from './codebook-tree.js';
import '../../parts/wb-combobox.js';

const ARROW = ' -> ';
const word = (name, more = {}) => ({name, label: t(`codebook.fields.${name}`), ...more});

const WORDS = [
  word('definition', {kind: 'long'}), word('include', {kind: 'long', hint: t('codebook.aLineEach')}),
  word('exclude', {kind: 'long', hint: t('codebook.excludeHint')}), word('example', {kind: 'long', hint: t('codebook.aLineEach')}),
  word('code-note', {kind: 'long'}),
];

/** Makes a code below another; null: at the top. */
export function addCode(under) {
  const parent = study.code(under);
  return recordForm({
    title: parent ? t('codebook.addUnder', {name: parent.name}) : t('codebook.add'), confirm: t('codebook.addNow'), name: `codebook/new/${under ?? ''}`,
    fields: [word('name', {required: true}), ...WORDS, word('colour', {hint: t('codebook.colourHint'), placeholder: '#1f5fa8'})],
    save: async (typed) => {
      const {data} = await post('codebook/add', {...told(typed), under: under ?? undefined});
      await study.again('codebooks');
      router.set({code: data.path});
      say(t('codebook.added', {name: data.name}));
      return data.path;
    },
  });
}

/**
 * Changes what a code means: an own code's words, or what the study lays over a framework's.
 *
 * @param {object} card as `codebook show` gives it
 * @param {number} seq the number of that reading
 */
export function editCode(card, seq) {
  const own = isOwn(card);
  const values = shown(card);
  const fields = own ? WORDS : [word('name'), ...WORDS, ...(card.parent === null ? [word('subject', {kind: 'long', hint: t('codebook.subjectHint')})] : [])];
  return recordForm({
    title: t(own ? 'codebook.edit' : 'codebook.overlay', {name: card.name}), intro: t(own ? 'codebook.editIntro' : 'codebook.overlayIntro'), fields, values, name: `codebook/${card.id}`,
    save: (typed) => saveOrDecide({
      seq, yours: inWords({...values, ...typed}, fields),
      save: (ifMatch) => post(own ? 'codebook/define' : 'codebook/overlay', {code: card.path, ...told(typed)}, {ifMatch, of: card.id}),
      theirs: async () => inWords(shown((await get('codebook/show', {code: card.path})).data), fields),
    }),
  });
}

/** Takes the study's own words off a framework's code. */
export async function liftOverlay(card) {
  if (await confirm({title: t('codebook.lift', {name: card.name}), text: t('codebook.liftText'), confirm: t('codebook.liftNow')})) {
    await changed(() => post('codebook/overlay', {code: card.path, lift: true}), t('codebook.lifted'));
  }
}

export async function renameCode(code) {
  const name = await ask({title: t('codebook.rename', {name: code.name}), text: t('codebook.renameText'), label: t('codebook.fields.name'), value: code.name,
    check: (typed) => (typed.trim() ? '' : t('codebook.nameNeeded'))});
  if (name !== null && name.trim() !== code.name) {
    await changed(async () => followed(await post('codebook/rename', {code: code.path, name: name.trim()})), t('codebook.renamed', {name: name.trim()}));
  }
}

/** Puts a code below another, or at the top of its codebook. @param {?string} under path, null for the top */
export async function moveCode(path, under) {
  const where = under ? study.code(under).name : t('codebook.top');
  await changed(async () => followed(await post('codebook/move', {code: path, ...(under ? {under} : {top: true})})), t('codebook.moved', {name: study.code(path).name, where}));
}

/** Asks where a code shall stand. */
export async function moveTo(code) {
  const options = [...(code.parent ? [{value: '', words: t('codebook.top')}] : []), ...codeOptions((one) => one.path !== code.path && one.path !== code.parent && !one.path.startsWith(`${code.path}/`))];
  const under = await chooseCode({title: t('codebook.move', {name: code.name}), label: t('codebook.under'), options, confirm: t('codebook.moveNow')});
  if (under !== null) {
    await moveCode(code.path, under || null);
  }
}

/** Further names by which a code is found. */
export function editAliases(card) {
  return recordForm({
    title: t('codebook.aliases', {name: card.name}), intro: t('codebook.aliasesIntro'), values: {aliases: card.aliases},
    fields: [word('aliases', {kind: 'pick', multiple: true, creates: true, options: card.aliases.map((alias) => ({value: alias, words: alias}))})],
    save: ({aliases}) => {
      const now = aliases || [];
      return post('codebook/alias', {code: card.path, add: now.filter((one) => !card.aliases.includes(one)), drop: card.aliases.filter((one) => !now.includes(one))});
    },
  });
}

/** Which neighbour to think of when coding with this one. */
export function addHint(card) {
  return recordForm({
    title: t('codebook.hint', {name: card.name}), intro: t('codebook.hintIntro'), confirm: t('codebook.hintNow'),
    fields: [word('think-of', {kind: 'pick', options: codeOptions((one) => one.path !== card.path), required: true}), word('text', {kind: 'long'}), word('when', {hint: t('codebook.whenHint')})],
    save: ({when, ...typed}) => post('codebook/hint', {code: card.path, ...typed, when: (when ?? '').split(/[\s,;]+/).filter(Boolean)}),
  });
}

export async function removeHint(card, hint) {
  await changed(() => post('codebook/hint', {code: card.path, 'think-of': hint.thinkOf, remove: true}), t('codebook.hintRemoved'));
}

/** Out of use, or back. */
export async function retireCode(code) {
  const verb = code.retired ? 'unretire' : 'retire';
  if (code.retired || await confirm({title: t('codebook.retire', {name: code.name}), text: t('codebook.retireText'), confirm: t('codebook.retireNow')})) {
    await changed(() => post(`codebook/${verb}`, {code: code.path}), t(`codebook.done.${verb}`, {name: code.name}));
  }
}

/** Asks for a code; null if the person went away. */
export function chooseCode({title, text = '', label, options, confirm: yes}) {
  let value = null;
  return openDialog({title, body: (close, again) => html`<form @submit=${(event) => { event.preventDefault(); close(value); }}>
    ${text ? html`<p>${text}</p>` : ''}
    <wb-combobox autofocus label=${label} .options=${options} .value=${value} @wb-change=${({detail}) => { value = detail; again(); }}></wb-combobox>
    <div class="dialog-buttons"><button type="button" @click=${() => close(null)}>${t('parts.cancel')}</button><button class="primary" ?disabled=${value === null}>${yes}</button></div></form>`});
}

/** The codes as options of a combobox. */
export const codeOptions = (fits = () => true) => study.codes.filter((code) => !code.retired && fits(code))
  .map(({path, name, aliases}) => ({value: path, words: name, detail: study.pathNames(path).slice(0, -1).join(' › '), also: aliases.join(' ')}));

/** Does it, says so with the way back, or says why not. */
export async function changed(act, done) {
  try {
    await act();
    await study.again('codebooks');
    toast(done, {action: {words: t('shell.undo'), run: () => undoing.undoNow()}});
    return true;
  } catch (fault) {
    tellFault(fault);
    return false;
  }
}

/** A new name or place gives a new path: what is shown follows it. */
async function followed({data}) {
  await study.again('codebooks');
  if (data.path) {
    router.set({code: data.path});
  }
}

function shown(card) {
  const lines = (list) => list.join('\n');
  return {
    name: card.name, definition: card.definition ?? '', include: lines(card.include),
    exclude: lines(card.exclude.map(({text, see}) => (see ? `${text}${ARROW}${see}` : text))), example: lines(card.examples), 'code-note': card.note ?? '', subject: card.subject ?? '',
  };
}

/** What was typed, as the commands take it: a list for what has a line each, one empty word where all was taken away. */
function told(typed) {
  const one = ([name, value]) => [name, ['include', 'exclude', 'example'].includes(name) ? orNone(value.split('\n').map((line) => line.trim()).filter(Boolean)) : value];
  return Object.fromEntries(Object.entries(typed).map(one));
}

const orNone = (lines) => (lines.length ? lines : ['']);

const inWords = (values, fields) => fields.filter(({name}) => values[name]).map(({name, label}) => `${label}: ${values[name]}`).join('\n\n');
