import { readCell, type CellIssue } from '../../domain/schema/cell.ts';
import type { Field } from '../../domain/schema/field.ts';
import { nearest } from '../nearest.ts';
import { isCode, type Code } from '../problems/catalogue.ts';
import type { Details } from '../problems/catalogue/entry.ts';
import { ownText } from './own-text.ts';
import { suspicionOf } from './suspect.ts';

/** A cell's value, or the rule it breaks. */
export type CellRead =
  { readonly value: unknown } | { readonly rule: Code; readonly details: Details };

/** Most columns repeat few words. A column with more different texts than this is not worth remembering. */
const REMEMBERED = 1000;

function detailsOf(text: string, issue: CellIssue, { example }: Field): Details {
  const allowed = issue.allowed ?? [];
  return {
    suggestion: issue.suggestion ?? '',
    allowed: allowed.join('、'),
    nearest: nearest(text, allowed),
    example,
  };
}

function readText(text: string, field: Field): CellRead {
  const suspicion = suspicionOf(text);
  if (suspicion) return { rule: suspicion.rule, details: { ...suspicion.details } };
  const read = readCell(field.cell, text);
  if ('value' in read) {
    return Array.isArray(read.value) ? { value: Object.freeze(read.value) } : read;
  }
  const { issue } = read;
  if (!isCode(issue.rule)) throw new Error(`The catalogue has no rule ${issue.rule}`);
  return { rule: issue.rule, details: detailsOf(text, issue, field) };
}

/** Reads the cells of one column; where it repeats few texts, or one text row after row, each is read once. */
export function columnReader(field: Field): (text: string) => CellRead {
  const remembered = new Map<string, CellRead>();
  let last: readonly [text: string, read: CellRead] | undefined;
  return (text) => {
    if (text === last?.[0]) return last[1];
    const known = remembered.get(text);
    if (known) return known;
    const own = ownText(text);
    const read = readText(own, field);
    if (remembered.size <= REMEMBERED) remembered.set(own, read);
    last = [own, read];
    return read;
  };
}
