/** Questions kept by name: asking one again, keeping the one that is asked, forgetting one. */
import {html} from '../core/element.js';
import {get, post} from '../core/api.js';
import {href, router} from '../core/router.js';
import {tellFault, toast} from '../core/announce.js';
import {ask, confirm, openDialog} from './wb-dialog.js';
import {t} from '../core/words.js';

/** The address of a question kept by name. @param {object} kept as `query list` gives it */
export const addressOfKept = (kept) => href(kept.of === 'matrix' ? '/matrix' : '/find', {...kept.terms, query: kept.name});

/**
 * Keeps the question of the address by a name that is asked for.
 *
 * @param {'find'|'matrix'} of
 * @param {object} terms its options
 */
export async function keepQuestion(of, terms) {
  const name = await ask({title: t('question.keepTitle'), text: t('question.keepText'), label: t('question.keepName'), value: router.params.get('query') ?? '',
    check: (typed) => (typed.trim() ? '' : t('question.keepNeeds'))});
  if (name === null) {
    return;
  }
  try {
    await post('query/save', {name: name.trim(), of, ...terms});
    router.set({query: name.trim()});
    toast(t('question.kept', {name: name.trim()}));
  } catch (fault) {
    tellFault(fault);
  }
}

/** Shows the questions that are kept, to ask one or to forget it. */
export async function showKept() {
  let kept = [];
  try {
    kept = (await get('query/list')).data;
  } catch (fault) {
    tellFault(fault);
    return;
  }
  await openDialog({title: t('question.keptTitle'), wide: true, body: (close, again) => (kept.length
    ? html`<ul class="kept-questions">${kept.map((one) => html`<li><div><a href=${addressOfKept(one)} @click=${() => close()}>${one.name}</a>
        <p class="net-detail">${t('question.keptBy', {who: one.by})} <code>${one.command}</code></p></div>
        <button class="quiet danger" aria-label=${t('question.forget', {name: one.name})} @click=${async () => {
          if (await forget(one)) {
            kept = kept.filter((other) => other !== one);
            again();
          }
        }}>${t('question.forgetShort')}</button></li>`)}</ul>`
    : html`<p>${t('question.noneKept')}</p>`)});
}

async function forget({name}) {
  if (!await confirm({title: t('question.forget', {name}), text: t('question.forgetText'), confirm: t('question.forgetShort'), danger: true})) {
    return false;
  }
  try {
    await post('query/remove', {name});
    return true;
  } catch (fault) {
    tellFault(fault);
    return false;
  }
}
