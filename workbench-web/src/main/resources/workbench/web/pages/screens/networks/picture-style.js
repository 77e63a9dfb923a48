/** Cytoscape's stylesheet for a network, in the colours of the page; made anew when it turns light or dark. */
const SHAPES = {person: 'ellipse', group: 'hexagon', organisation: 'rectangle', thing: 'diamond', network: 'round-rectangle'};
const FONT = 'system-ui, "Segoe UI", "Noto Sans", "Liberation Sans", Arial, sans-serif';

/**
 * @param {Element} host whose colours are meant
 * @param {Map<string, object>} looks of the types of ties
 * @param {{still: boolean}} how `still`: nothing moves, because the person wants it so
 */
export function pictureStyle(host, looks, {still}) {
  const colour = colours(host);
  return [
    {selector: 'node', style: {
      width: 22, height: 22, shape: 'ellipse', 'border-width': 1.2, 'border-color': colour('--ink'), 'background-color': colour('--surface'),
      label: 'data(words)', color: colour('--ink'), 'font-family': FONT, 'font-size': 11.5, 'text-wrap': 'wrap', 'text-max-width': 112,
      'text-valign': 'bottom', 'text-margin-y': 3, 'line-height': 1.12, 'text-background-color': colour('--surface'), 'text-background-opacity': 0.82,
      'text-background-padding': 1, 'transition-property': 'opacity', 'transition-duration': still ? 0 : 220,
    }},
    ...Object.entries(SHAPES).map(([kind, shape]) => ({selector: `node[kind = "${kind}"]`, style: {
      shape, 'background-color': colour(`--net-${kind}`), ...(kind === 'network' ? {width: 30, height: 20, 'border-style': 'double', 'border-width': 4} : {}),
    }})),
    {selector: 'node[presence = "joined"]', style: {'border-width': 3.4, 'font-weight': 700}},
    {selector: 'node[kind = "network"][presence = "joined"]', style: {'border-width': 5}},
    {selector: 'node[presence = "tied"]', style: {'background-color': colour('--surface')}},
    {selector: 'node[presence = "left"], node[presence = "absent"]', style: {
      'background-color': colour('--surface'), 'border-style': 'dotted', 'border-width': 1.2, 'border-color': colour('--ink-faint'), color: colour('--ink-faint'),
    }},
    {selector: 'node[presence = "absent"]', style: {opacity: 0.55, 'font-size': 10.5}},
    {selector: 'edge', style: {
      'curve-style': 'bezier', 'control-point-step-size': 26, width: 1.4, 'line-color': colour('--tie-other'),
    }},
    {selector: '.tie-words', style: {
      shape: 'rectangle', width: 1, height: 1, 'background-opacity': 0, 'border-width': 0, 'z-index-compare': 'manual', 'z-index': 2, 'text-valign': 'center',
      'text-margin-y': 0, 'font-size': 10, color: colour('--ink-soft'), 'text-background-opacity': 0.94, 'text-max-width': 200,
    }},
    ...[...looks].map(([type, look]) => ({selector: `edge[type = "${type.replaceAll('"', '\\"')}"]`, style: line(look, colour)})),
    {selector: 'edge[?directed]', style: {'target-arrow-shape': 'triangle', 'arrow-scale': 0.9, 'target-arrow-color': colour('--tie-other')}},
    {selector: 'edge[?turned]', style: {'underlay-color': colour('--focus'), 'underlay-opacity': 0.2, 'underlay-padding': 6}},
    {selector: '.tie-words[?turned]', style: {'font-weight': 700, color: colour('--ink')}},
    {selector: '.chosen', style: {'overlay-color': colour('--focus'), 'overlay-opacity': 0.22, 'overlay-padding': 5}},
    {selector: '.aside', style: {opacity: 0.25}},
  ];
}

function line({width, dash, double, colour: name}, colour) {
  if (double) {
    return {width, 'line-color': colour('--surface'), 'line-outline-width': 1.7, 'line-outline-color': colour(name), 'target-arrow-color': colour(name)};
  }
  return {width, 'line-color': colour(name), 'target-arrow-color': colour(name), ...(dash ? {'line-style': 'dashed', 'line-dash-pattern': dash} : {})};
}

/** Asks the browser what a custom property is here and now: `light-dark()` is not for cytoscape to understand. */
function colours(host) {
  const probe = document.createElement('span');
  probe.hidden = true;
  host.append(probe);
  const known = new Map();
  const read = (name) => {
    probe.style.setProperty('color', `var(${name})`);
    return getComputedStyle(probe).color;
  };
  ['--ink', '--ink-soft', '--ink-faint', '--surface', '--focus', '--tie-collaborative', '--tie-transactional', '--tie-other',
    ...Object.keys(SHAPES).map((kind) => `--net-${kind}`)].forEach((name) => known.set(name, read(name)));
  probe.remove();
  return (name) => known.get(name);
}
