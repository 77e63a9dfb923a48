/** Numbers, dates and sizes as the reader's locale writes them, never more precise than they are known. */
const number = new Intl.NumberFormat();
const share = new Intl.NumberFormat(undefined, {style: 'percent'});
const time = new Intl.DateTimeFormat(undefined, {hour: '2-digit', minute: '2-digit'});
const moment = new Intl.DateTimeFormat(undefined, {dateStyle: 'medium', timeStyle: 'short'});
const PRECISION = [
  null,
  {year: 'numeric'},
  {year: 'numeric', month: 'short'},
  {year: 'numeric', month: 'short', day: 'numeric'},
];

/** 12,345 */
export const formatNumber = (value) => number.format(value);

/** 40 % of 0.4 */
export const formatShare = (value) => share.format(value);

/** 10:42 of a Date, or of ISO 8601 words */
export const formatTime = (value) => time.format(new Date(value));

/** 3 Mar 2026, 10:42 of a Date, or of ISO 8601 words */
export const formatMoment = (value) => moment.format(new Date(value));

/** 3.1 MB */
export function formatBytes(bytes) {
  const [unit, value] = bytes < 1e6 ? ['kilobyte', bytes / 1e3] : ['megabyte', bytes / 1e6];
  return new Intl.NumberFormat(undefined, {
    style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: value < 10 ? 1 : 0,
  }).format(value);
}

/** 1:02:03 of seconds from the beginning of a recording */
export function formatSeconds(seconds) {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, Math.floor(seconds) % 60];
  const shown = parts[0] ? parts : parts.slice(1);
  return shown.map((part, at) => (at ? String(part).padStart(2, '0') : part)).join(':');
}

/**
 * A date as precise as it is known: `2017`, `2017-03`, `2017-03-14` or a range `2017-03/2017-05`.
 *
 * @param {?string} words
 * @returns {string} by locale; empty for none; the words themselves if they are no such date
 */
export function formatDate(words) {
  if (!words) {
    return '';
  }
  const ends = words.split('/');
  const dates = ends.map(parsed);
  if (dates.some((date) => date === null)) {
    return words;
  }
  const format = new Intl.DateTimeFormat(undefined, {
    ...PRECISION[Math.min(...dates.map((date) => date.precision))], timeZone: 'UTC',
  });
  if (dates.length === 2 && dates[0].precision === dates[1].precision) {
    return format.formatRange(dates[0].date, dates[1].date);
  }
  return ends.map((end, at) => oneDate(dates[at])).join(' – ');
}

function oneDate({date, precision}) {
  return new Intl.DateTimeFormat(undefined, {...PRECISION[precision], timeZone: 'UTC'}).format(date);
}

function parsed(words) {
  const found = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(words.trim());
  if (!found) {
    return null;
  }
  const [, year, month, day] = found;
  return {
    date: new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1))),
    precision: day ? 3 : month ? 2 : 1,
  };
}

/** Compares two texts as a reader of the locale expects, numbers in them by value (S2 before S10). */
export const compareText = new Intl.Collator(undefined, {numeric: true, sensitivity: 'base'}).compare;

/** Folds a text for finding: case and accents do not matter. */
export const folded = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
