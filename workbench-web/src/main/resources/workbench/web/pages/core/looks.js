/**
 * How a code looks wherever it is met: the hue is its domain's (the codebook says it, else it follows from the name), the
 * shade tells constructs of a domain apart, and the pattern of the underline says the domain a second time, for those who
 * see no difference in hue. Inductive codes have a hue and a pattern of their own. It follows from the codebook alone, so a
 * code looks the same every day and on every screen.
 */
import {study} from './study.js';

/** Underlines by `text-decoration-style`; `thick` is a solid one of double weight. */
export const PATTERNS = ['solid', 'dashed', 'double', 'dotted', 'thick', 'wavy'];
const INDUCTIVE = {hue: 195, pattern: 'wavy'};
const SPARE_HUES = [255, 145, 45, 315, 0, 90, 285, 175, 225];
const SHADES = [{light: 0, chroma: 0.11, turn: 0}, {light: -0.07, chroma: 0.13, turn: 8}, {light: 0.05, chroma: 0.09, turn: -8}];

const known = new Map();
study.addEventListener('change', () => known.clear());

/**
 * The look of a code.
 *
 * @param {string} path
 * @returns {{hue: number, pattern: string, ink: string, wash: string, strong: string}} colours are CSS and fit light and dark: `ink` for
 *     text and lines (4.5:1 on the page), `wash` behind text, `strong` for bars and handles
 */
export function lookOf(path) {
  if (!known.has(path)) {
    known.set(path, made(path));
  }
  return known.get(path);
}

/** The look as custom properties for `vars`: `--code-ink`, `--code-wash`, `--code-strong`. */
export function lookVars(path) {
  const {ink, wash, strong} = lookOf(path);
  return {'--code-ink': ink, '--code-wash': wash, '--code-strong': strong};
}

/** The look of a domain of which only the slug is known, as facets name it. */
export function lookOfDomain(slug) {
  const top = study.codes.find((code) => code.parent === null && code.path.endsWith(`/${slug}`));
  return lookOf(top?.path ?? slug);
}

function made(path) {
  const top = study.topOf(path);
  const {hue, pattern} = top ? ofDomain(top) : {hue: hashed(path) % 360, pattern: PATTERNS[0]};
  const shade = SHADES[top ? shadeAt(path, top) : 0];
  const turned = (hue + shade.turn + 360) % 360;
  const colour = (light, chroma) => `oklch(${light.toFixed(3)} ${chroma} ${turned})`;
  return {
    hue: turned,
    pattern,
    ink: `light-dark(${colour(0.46 + shade.light / 2, shade.chroma + 0.01)}, ${colour(0.8 + shade.light / 2, shade.chroma)})`,
    wash: `light-dark(${colour(0.93 + shade.light / 4, shade.chroma * 0.42)}, ${colour(0.33 + shade.light / 2, shade.chroma * 0.5)})`,
    strong: `light-dark(${colour(0.58 + shade.light, shade.chroma + 0.03)}, ${colour(0.7 + shade.light, shade.chroma + 0.01)})`,
  };
}

function ofDomain(top) {
  if (top.origin === 'inductive') {
    return INDUCTIVE;
  }
  const place = study.children(top.codebook).indexOf(top);
  return {
    hue: top.colour ? hueOf(top.colour) : SPARE_HUES[place % SPARE_HUES.length],
    pattern: PATTERNS[place % (PATTERNS.length - 1)],
  };
}

/** Which of the shades: by the place of the construct among its domain's, so that neighbours differ. */
function shadeAt(path, top) {
  if (top.origin === 'inductive') {
    return hashed(path) % SHADES.length;
  }
  let at = study.code(path);
  while (at.parent !== null && at.parent !== top.path) {
    at = study.code(at.parent);
  }
  return Math.max(0, study.children(top.path).indexOf(at)) % SHADES.length;
}

function hashed(words) {
  let sum = 7;
  for (let at = 0; at < words.length; at++) {
    sum = (sum * 31 + words.charCodeAt(at)) >>> 0;
  }
  return sum;
}

/** The OKLCH hue of `#rrggbb` (Björn Ottosson, "A perceptual color space for image processing", 2020). */
function hueOf(hex) {
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const across = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const along = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  return (Math.round(Math.atan2(along, across) * 180 / Math.PI) + 360) % 360;
}
