import {t} from '../../core/words.js';

/**
 * The keys of the text pane, as core/keys.js takes them: going through the text, taking hold of its parts, going from
 * excerpt to excerpt, moving edges. Letters and signs work only while the focus is in the text.
 */
export function paneKeys(pane) {
  const {caret} = pane;
  const key = (press, name, run) => ({press, does: t(`desk.keys.${name}`), run});
  return [
    key('s', 'sentence', () => caret.take('sentence')),
    key('t', 'turn', () => caret.take('turn')),
    key('p', 'paragraph', () => caret.take('paragraph')),
    key('w', 'word', () => caret.take('word')),
    key(['Shift+s', 'Shift+t', 'Shift+p', 'Shift+w'], 'giveBack', ({key: letter}) => caret.giveBack(UNITS[letter.toLowerCase()])),
    key('x', 'swapEnds', () => caret.swapEnds()),
    key(['Shift+ArrowLeft', 'Shift+ArrowRight'], 'growCharacter', sideways(pane, 'character', true)),
    key(['Mod+Shift+ArrowLeft', 'Mod+Shift+ArrowRight'], 'growWord', sideways(pane, 'word', true)),
    key(['Shift+ArrowUp', 'Shift+ArrowDown'], 'growLine', upAndDown(pane, true)),
    key(['ArrowLeft', 'ArrowRight'], 'byCharacter', sideways(pane, 'character', false)),
    key(['Mod+ArrowLeft', 'Mod+ArrowRight'], 'byWord', sideways(pane, 'word', false)),
    key(['ArrowUp', 'ArrowDown'], 'byLine', upAndDown(pane, false)),
    key(['Mod+ArrowUp', 'Mod+ArrowDown'], 'byTurn', ({key: arrow}) => caret.move('turn-start', arrow === 'ArrowUp' ? -1 : 1)),
    key(['Home', 'End', 'Shift+Home', 'Shift+End'], 'lineEdge', ({key: edge, shiftKey}) =>
      caret.moveLine('lineboundary', edge === 'Home' ? -1 : 1, shiftKey)),
    key(['Mod+Home', 'Mod+End'], 'textEdge', ({key: edge}) => caret.move('text', edge === 'Home' ? -1 : 1)),
    key(['PageUp', 'PageDown'], 'page', ({key: page}) => pane.turnPage(page === 'PageUp' ? -1 : 1)),
    ...goingKeys(pane, key),
  ];
}

const UNITS = {s: 'sentence', t: 'turn', p: 'paragraph', w: 'word'};

function goingKeys(pane, key) {
  const {desk, caret, edges} = pane;
  return [
    key('j', 'nextExcerpt', () => desk.next('excerpt', caret.place)),
    key('k', 'previousExcerpt', () => desk.previous('excerpt', caret.place)),
    key('o', 'overlapping', () => pane.cycle()),
    key('u', 'nextUncoded', () => desk.next('uncoded', caret.place)),
    key('Shift+u', 'previousUncoded', () => desk.previous('uncoded', caret.anchor)),
    key(']', 'nextSource', () => desk.next('source')),
    key('[', 'previousSource', () => desk.previous('source')),
    key('e', 'edges', () => edges.begin()),
    key('Enter', 'keepEdges', () => edges.keep()),
    key('/', 'find', () => pane.tell('wb-find')),
    key('g', 'outline', () => pane.tell('wb-outline')),
    key('Escape', 'letGo', () => pane.letGo()),
  ];
}

/** Arrows go as the text is drawn: in a text that runs from right to left, left is onward. */
function sideways(pane, unit, extend) {
  return ({key}) => pane.caret.move(unit, (key === 'ArrowRight') === pane.runsRightwards() ? 1 : -1, extend);
}

function upAndDown(pane, extend) {
  return ({key}) => pane.caret.moveLine('line', key === 'ArrowUp' ? -1 : 1, extend);
}
