// Colours as arithmetic: mixed as CSS mixes them, and how well one is read upon another.

type Triple = readonly [number, number, number];

/** From black upon black (1) to black upon white (21), as WCAG 2.2 computes it. Colours are `#rrggbb`. */
export function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** CSS's `color-mix(in oklab, one share, other)`; `share` of `one` is from 0 to 1. */
export function mix(one: string, share: number, other: string): string {
  const [a, b] = [toOklab(one), toOklab(other)];
  return fromOklab(a.map((value, index) => value * share + b[index]! * (1 - share)) as unknown as Triple);
}

/** What is seen where `colour` lies half transparent upon `ground`: `alpha` is from 0 to 1. */
export function over(colour: string, alpha: number, ground: string): string {
  const [a, b] = [parse(colour), parse(ground)];
  return print(a.map((value, index) => value * alpha + b[index]! * (1 - alpha)) as unknown as Triple);
}

/** WCAG's relative luminance, from 0 to 1. */
export function luminance(colour: string): number {
  const [red, green, blue] = parse(colour).map(toLinear) as unknown as Triple;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const parse = (hex: string): Triple => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255) as unknown as Triple;
const print = (colour: Triple) => `#${colour.map((value) => Math.round(Math.min(1, Math.max(0, value)) * 255).toString(16).padStart(2, '0')).join('')}`;

const toLinear = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
const fromLinear = (value: number) => (value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055);

// Björn Ottosson's matrices, as CSS Color 4 (§9.2) has them.
function toOklab(hex: string): Triple {
  const [r, g, b] = parse(hex).map(toLinear) as unknown as Triple;
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s, 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s, 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s];
}

function fromOklab([lightness, a, b]: Triple): string {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return print([4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s, -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s, -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s].map((value) => fromLinear(Math.max(0, value))) as unknown as Triple);
}
