// What the page pushed (`lpTag.sdes.push`), as rows of plain text. Anyone can push anything: depth, length and number are bounded,
// and no character survives that could draw a shield, a tick, or turn the line around.
import type { EngagementAttribute } from '../contract/attributes';
import { differencesOf } from '../visitors/documented-attributes';

export interface PageAttributeRow {
  /** Dotted path inside the attribute, as pushed. */
  path: string;
  value: string;
}

export interface PageAttributeGroup {
  type: string;
  rows: PageAttributeRow[];
  /** How it differs from what the vendor documents, a sentence each. */
  differences: string[];
}

export interface PageAttributeModel {
  groups: PageAttributeGroup[];
  /** Values beyond {@link PAGE_LIMITS} that are not shown. */
  hidden: number;
}

export const PAGE_LIMITS = { attributes: 20, rows: 60, depth: 5, nameLength: 80, valueLength: 300 } as const;

export function describePageAttributes(attributes: EngagementAttribute[]): PageAttributeModel {
  const groups = attributes.slice(0, PAGE_LIMITS.attributes).map(describe);
  let left: number = PAGE_LIMITS.rows;
  const total = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  const bounded = groups.map(({ rows, ...group }) => {
    const shown = rows.slice(0, left);
    left -= shown.length;
    return { ...group, rows: shown };
  });
  const hidden = Math.max(0, total - PAGE_LIMITS.rows) + Math.max(0, attributes.length - PAGE_LIMITS.attributes);
  return { groups: bounded.filter(({ rows }, index) => rows.length || !groups[index]!.rows.length), hidden };
}

function describe(attribute: EngagementAttribute): PageAttributeGroup {
  const { type, ...rest } = attribute;
  return { type: plainText(type, PAGE_LIMITS.nameLength) || '(no type)', rows: flatten(rest, [], 0), differences: differencesOf({ ...rest, type: String(type) }).map((difference) => plainText(difference, PAGE_LIMITS.valueLength)) };
}

function flatten(value: unknown, path: string[], depth: number): PageAttributeRow[] {
  if (typeof value !== 'object' || value === null) return [{ path: plainText(path.join('.'), PAGE_LIMITS.nameLength), value: asText(value) }];
  if (depth >= PAGE_LIMITS.depth) return [{ path: plainText(path.join('.'), PAGE_LIMITS.nameLength), value: '… (nested deeper than is shown)' }];
  return Object.entries(value).flatMap(([key, inner]) => flatten(inner, [...path, key], depth + 1));
}

function asText(value: unknown): string {
  if (value === null || value === undefined) return '(nothing)';
  return plainText(value, PAGE_LIMITS.valueLength) || '(empty text)';
}

// Pictures and other symbols could pass for our icon; controls and bidirectional overrides could rearrange the line.
const PICTURES = /[\p{Extended_Pictographic}\p{So}\p{Co}\u{1F3FB}-\u{1F3FF}\u{1F1E6}-\u{1F1FF}]\p{M}*/gu;
const CONTROLS = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu;

/** Text without pictures (a box stands for each) and without controls, cut after `limit` characters. */
export function plainText(value: unknown, limit: number): string {
  const raw = String(value).slice(0, limit * 4);
  const text = raw.replace(PICTURES, '□').replace(CONTROLS, ' ').trim();
  const characters = [...text];
  return characters.length > limit ? `${characters.slice(0, limit).join('')}…` : text;
}
