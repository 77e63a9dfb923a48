/** Keeps a floating element beside another while it is shown, within the window. */
import {autoUpdate, computePosition, flip, offset, shift, size} from '@floating-ui/dom';

/**
 * Places `floating` beside `anchor` and keeps it there.
 *
 * @param {Element|{getBoundingClientRect: () => DOMRect}} anchor an element, or a place such as a selection
 * @param {HTMLElement} floating positioned `fixed` (class `popover`)
 * @param {{placement?: string, sameWidth?: boolean}} [how]
 * @returns {() => void} stops it
 */
export function floatBeside(anchor, floating, {placement = 'bottom-start', sameWidth = false} = {}) {
  const place = async () => {
    const {x, y} = await computePosition(anchor, floating, {
      placement,
      strategy: 'fixed',
      middleware: [offset(4), flip({padding: 8}), shift({padding: 8}), size({
        padding: 8,
        apply({availableHeight, rects}) {
          floating.style.setProperty('max-height', `${Math.max(120, availableHeight)}px`);
          if (sameWidth) {
            floating.style.setProperty('min-width', `${rects.reference.width}px`);
          }
        },
      })],
    });
    floating.style.setProperty('left', `${x}px`);
    floating.style.setProperty('top', `${y}px`);
  };
  return anchor instanceof Element ? autoUpdate(anchor, floating, place) : (place(), () => {});
}
