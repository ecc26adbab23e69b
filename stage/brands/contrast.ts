// Whether what a brand's colours put upon each other can be read: the WCAG's ratios, in the tones that the pages are really drawn with.
import { contrast, luminance, mix } from '@/lib/colour';
import { READABLE, tonesOf, type ThemeColours } from '@/lib/tones';

/** WCAG 2.2 §1.4.6: what one reads for longer. */
const COMFORTABLE = 7;

/** Status colours of app/globals.css, which no brand changes. */
const VERIFIED = { light: '#0d6b4c', dark: '#56d3a4' };
const DANGER_DARK = '#ff8a80';

type Field = keyof ThemeColours;

interface Rule {
  /** The colour to change. */
  field: Field;
  what: string;
  needed: number;
  ratio: (theme: ThemeColours) => number;
}

const RULES: Rule[] = [
  { field: 'onPrimary', what: 'onPrimary on primary (buttons, the chat)', needed: READABLE, ratio: ({ onPrimary, primary }) => contrast(onPrimary, primary) },
  { field: 'ink', what: 'ink on surface', needed: COMFORTABLE, ratio: ({ ink, surface }) => contrast(ink, surface) },
  { field: 'ink', what: 'ink on a white panel', needed: COMFORTABLE, ratio: ({ ink }) => contrast(ink, '#ffffff') },
  { field: 'surface', what: 'text that says “in order”, green, on surface', needed: READABLE, ratio: ({ surface }) => contrast(VERIFIED.light, surface) },
  { field: 'ink', what: 'the same in the dark scheme, whose surface is mixed from ink', needed: READABLE, ratio: (theme) => contrast(VERIFIED.dark, tonesOf(theme).dark.surface) },
  { field: 'ink', what: 'a warning in the dark scheme, whose panels are mixed from ink', needed: READABLE, ratio: (theme) => contrast(DANGER_DARK, tonesOf(theme).dark.panel) },
  { field: 'ink', what: 'text in the dark scheme, surface on a panel mixed from ink', needed: COMFORTABLE, ratio: (theme) => contrast(tonesOf(theme).dark.ink, tonesOf(theme).dark.panel) },
];

export interface ContrastProblem {
  field: Field;
  /** The ratio, what is needed, and a colour that would do. */
  message: string;
}

/** One problem per colour, the gravest; none where everything can be read. */
export function contrastProblems(theme: ThemeColours): ContrastProblem[] {
  if (luminance(theme.surface) <= luminance(theme.ink))
    return [{ field: 'surface', message: 'is darker than ink: name the colours of the light scheme, the dark one is made from them' }];
  const failed = RULES.filter((rule) => isTooLow(rule, theme)).sort((a, b) => a.ratio(theme) / a.needed - b.ratio(theme) / b.needed);
  return [...new Set(failed.map(({ field }) => field))].map((field) => describe(failed.find((rule) => rule.field === field)!, theme));
}

const isTooLow = ({ ratio, needed }: Rule, theme: ThemeColours) => ratio(theme) < needed;

function describe({ field, what, needed, ratio }: Rule, theme: ThemeColours): ContrastProblem {
  const better = colourThatWouldDo(field, theme);
  // Rounded down: 4.499 must not be said to be 4.5.
  const has = Math.floor(ratio(theme) * 100) / 100;
  return { field, message: `contrast of ${what} is ${has}:1, and ${needed}:1 is needed; ${better ? `${better} would do` : 'the colour below it must change too'}` };
}

const STEPS = Array.from({ length: 51 }, (_, step) => 1 - step / 50);

/** The nearest tone of the same colour, darker or lighter, that breaks no rule of its field. */
function colourThatWouldDo(field: Field, theme: ThemeColours): string | undefined {
  const rules = RULES.filter((rule) => rule.field === field);
  const candidates = STEPS.flatMap((share) => ['#000000', '#ffffff'].map((end) => mix(theme[field], share, end)));
  return candidates.find((colour) => rules.every((rule) => !isTooLow(rule, { ...theme, [field]: colour })));
}
