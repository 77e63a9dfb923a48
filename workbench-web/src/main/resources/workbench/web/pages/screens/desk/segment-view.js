import {formatSeconds} from '../../core/format.js';
import {t} from '../../core/words.js';

/** What tells speakers apart without a colour, in the order in which they first speak. */
const MARKS = ['●', '■', '▲', '◆', '○', '□', '△', '◇'];
const LINE_REM = 1.75;
const CHARACTERS_A_LINE = 68;

/** About how high a segment of so many characters is before it is drawn, in rem. */
export function estimatedHeight(characters) {
  return (Math.ceil(characters / CHARACTERS_A_LINE) || 1) * LINE_REM + 0.5;
}

/** Makes the element of one segment after the other: what stands in the gutter (who, when, which page), and the words. */
export function segmentView(desk) {
  const marks = new Map();
  const restricted = restrictedIn(desk.restricted);
  let page = null;
  return (segment, index, words) => {
    const element = made('div', 'seg');
    element.dataset.index = index;
    element.dataset.kind = segment.kind;
    const gutter = made('div', 'seg-gutter');
    if (segment.speaker) {
      gutter.append(speaker(segment, marks));
    }
    if (segment.seconds !== null) {
      gutter.append(made('span', 'seg-time', formatSeconds(segment.seconds)));
    }
    if (segment.page !== null && segment.page !== page) {
      page = segment.page;
      gutter.append(made('span', 'seg-page', t('desk.page', {page: String(page)})));
    }
    if (restricted(segment)) {
      gutter.append(made('span', 'seg-restricted', t('desk.offTheRecord')));
    }
    const text = made('div', 'seg-words');
    text.dir = 'auto';
    if (segment.kind === 'heading') {
      text.setAttribute('role', 'heading');
      text.setAttribute('aria-level', String(Math.min((segment.level ?? 1) + 1, 6)));
      element.dataset.level = segment.level ?? 1;
    }
    text.append(words);
    element.append(gutter, text);
    return element;
  };
}

function speaker({speaker: label, participant}, marks) {
  const researcher = participant === 'researcher';
  if (!researcher && !marks.has(label)) {
    marks.set(label, MARKS[marks.size % MARKS.length]);
  }
  const element = made('span', 'seg-speaker');
  element.dataset.researcher = researcher;
  const mark = made('span', 'seg-mark', researcher ? '–' : marks.get(label));
  mark.setAttribute('aria-hidden', 'true');
  const name = made('bdi', 'seg-name', participant && !researcher ? participant : label);
  name.title = [label, researcher ? t('desk.researcher') : participant].filter(Boolean).join(' · ');
  element.append(mark, name);
  return element;
}

/** Whether some of a segment is off the record; asked in reading order. */
function restrictedIn(ranges) {
  return ({start, end}) => ranges.some(([from, to]) => from < end && to > start);
}

function made(name, className, text) {
  const element = document.createElement(name);
  element.className = className;
  if (text !== undefined) {
    element.textContent = text;
  }
  return element;
}
