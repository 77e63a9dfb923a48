/**
 * Dialogs: the browser's own modal <dialog>, so that focus stays in it, Escape closes it and focus comes back.
 *
 *     const answer = await openDialog({title, body: (close) => html`…<button @click=${() => close('yes')}>…`});
 *     if (await confirm({title, text, confirm: t('…'), danger: true})) …
 *     const name = await ask({title, label, value});
 */
import {html, nothing, render} from 'lit';
import {t} from '../core/words.js';

/**
 * Opens a dialog.
 *
 * @param {{title: string, body: (close: (answer?: any) => void, again: () => void) => any, wide?: boolean}} what `again` renders the body anew
 * @returns {Promise<any>} what `close` was given; null when it was left by Escape
 */
export function openDialog({title, body, wide = false}) {
  return new Promise((resolve) => {
    const before = document.activeElement;
    const dialog = document.createElement('dialog');
    dialog.className = wide ? 'dialog dialog-wide' : 'dialog';
    dialog.setAttribute('aria-labelledby', 'dialog-title');
    let answer = null;
    const close = (given = null) => {
      answer = given;
      dialog.close();
    };
    const again = () => render(html`
      <h2 class="dialog-title" id="dialog-title">${title}</h2>
      <button class="icon-button dialog-close" aria-label=${t('parts.close')} @click=${() => close()}>×</button>
      <div class="dialog-body">${body(close, again)}</div>`, dialog);
    dialog.addEventListener('close', () => {
      dialog.remove();
      before?.focus?.();
      resolve(answer);
    });
    dialog.addEventListener('click', (event) => event.target.closest('a[href]:not([target])') && close());
    again();
    document.body.append(dialog);
    dialog.showModal();
    (dialog.querySelector('[autofocus]') ?? dialog.querySelector('.dialog-body :is(input, select, textarea, button)'))?.focus();
  });
}

/** Asks before something that has consequences; true if the person wants it. */
export async function confirm({title, text, confirm: yes, danger = false}) {
  return Boolean(await openDialog({
    title,
    body: (close) => html`
      <p>${text}</p>
      <div class="dialog-buttons">
        <button @click=${() => close(false)}>${t('parts.cancel')}</button>
        <button class=${danger ? 'danger' : 'primary'} autofocus @click=${() => close(true)}>${yes}</button>
      </div>`,
  }));
}

/** Asks for a line of words; null if the person went away. */
export function ask({title, text = '', label, value = '', confirm: yes = t('parts.save'), check = () => ''}) {
  let wrong = '';
  return openDialog({
    title,
    body: (close, again) => html`
      <form method="dialog" @submit=${(event) => {
        event.preventDefault();
        const typed = event.target.elements.words.value;
        wrong = check(typed);
        if (wrong) {
          again();
        } else {
          close(typed);
        }
      }}>
        ${text ? html`<p>${text}</p>` : nothing}
        <label class="field"><span class="field-label">${label}</span><input name="words" autocomplete="off" .value=${value} autofocus></label>
        <p class="field-fault" role="alert">${wrong}</p>
        <div class="dialog-buttons">
          <button type="button" @click=${() => close(null)}>${t('parts.cancel')}</button>
          <button class="primary">${yes}</button>
        </div>
      </form>`,
  });
}
