/** Time as the timeline has it: months, for no date is more precise there; places along it in percent. */

/** The first month and the month after the last of `2021`, `2021-03`, `2021-03-14` or a range of such; null for none. */
export function monthsOf(words) {
  if (!words) {
    return null;
  }
  const ends = words.split('/').map((end) => /^(\d{4})(?:-(\d\d))?/.exec(end)).filter(Boolean);
  if (ends.length === 0) {
    return null;
  }
  const first = ends[0];
  const last = ends.at(-1);
  return [Number(first[1]) * 12 + (first[2] ? Number(first[2]) - 1 : 0), Number(last[1]) * 12 + (last[2] ? Number(last[2]) : 12)];
}

/** The stretch of an event, from its beginning to its end; open ends reach as far as is known. Null if it has no date. */
export function stretchOf({from, to}) {
  const begins = monthsOf(from);
  const ends = monthsOf(to);
  return begins || ends ? [(begins ?? ends)[0], (ends ?? begins)[1]] : null;
}

/**
 * The scale on which all of these lie.
 *
 * @param {Array<?[number, number]>} stretches in months
 * @returns {{at: (month: number) => number, years: Array<{year: number, at: number}>, empty: boolean}}
 */
export function scaleOf(stretches) {
  const known = stretches.filter(Boolean);
  if (known.length === 0) {
    return {at: () => 0, years: [], empty: true};
  }
  const first = Math.min(...known.map(([begin]) => begin)) - 1;
  const last = Math.max(...known.map(([, end]) => end)) + 1;
  const at = (month) => Math.round((month - first) / (last - first) * 10000) / 100;
  const years = [];
  for (let year = Math.ceil(first / 12); year * 12 <= last; year++) {
    years.push({year, at: at(year * 12)});
  }
  return {at, years, empty: false};
}
