/** Where the words of ties stand: on their line, aside from the names of members, as well as that can be. */
const CHAR = 5.7;
const LINE = 13;
const NAME_WIDTH = 112;
const NODE = 13;
const ALONG = [0.5, 0.42, 0.58, 0.34, 0.66, 0.27, 0.73];

/**
 * @param {Array<{label: string, role: ?string, x: number, y: number}>} nodes those that are there
 * @param {Array<{id: string, type: string, from: {x, y}, to: {x, y}}>} ties
 * @returns {Map<string, {x: number, y: number}>} the middle of each tie's words, by the tie's id
 */
export function tieLabels(nodes, ties) {
  const taken = nodes.flatMap((node) => [around(node.x, node.y, 2 * NODE, 2 * NODE), nameBox(node)]);
  const places = new Map();
  for (const {id, type, from, to} of ties) {
    const tried = ALONG.map((part) => around(from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part, type.length * CHAR + 4, LINE));
    const costs = tried.map((box) => taken.reduce((sum, other) => sum + overlap(box, other), 0));
    const best = tried[costs.indexOf(Math.min(...costs))];
    taken.push(best);
    places.set(id, {x: best.x + best.width / 2, y: best.y + best.height / 2});
  }
  return places;
}

function nameBox({label, role, x, y}) {
  const words = [label, role].filter(Boolean);
  const lines = words.reduce((sum, text) => sum + Math.ceil(text.length * CHAR / NAME_WIDTH), 0);
  const width = Math.min(NAME_WIDTH, Math.max(...words.map((text) => text.length * CHAR)));
  return {x: x - width / 2, y: y + NODE, width, height: lines * LINE};
}

const around = (x, y, width, height) => ({x: x - width / 2, y: y - height / 2, width, height});

function overlap(one, other) {
  const across = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  const down = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  return Math.max(0, across) * Math.max(0, down);
}
