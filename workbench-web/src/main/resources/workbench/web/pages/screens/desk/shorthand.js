/** Words of a source where there is little room: on one line, cut in the middle between words. */
export function saidOf(words, most) {
  const line = words.replace(/\s+/g, ' ').trim();
  if (line.length <= most) {
    return line;
  }
  const half = Math.floor((most - 3) / 2);
  return `${line.slice(0, half).replace(/\s\S*$/, '')} … ${line.slice(-half).replace(/^\S*\s/, '')}`;
}
