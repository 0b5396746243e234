import { describeCell, readCell } from '../../domain/schema/cell.ts';
import { toHalfWidth } from '../../domain/schema/full-width.ts';
import type { Field } from '../../domain/schema/field.ts';
import { suspicionOf } from '../read/suspect.ts';

/** Kinds whose full-width characters are slips; a result or a name keeps to the letter what was reported. */
const CODED: ReadonlySet<string> = new Set(['code', 'date', 'integer', 'decimal']);

/** Rules of which the suggestion is what is surely meant. */
const STYLES: ReadonlySet<string> = new Set(['cell-date-style', 'cell-time-style']);

/** Signs between several values stay as they are. */
const narrow = (text: string, isList: boolean): string =>
  isList
    ? text.replaceAll(/[^;；]+/g, (part) => toHalfWidth(part).trim())
    : toHalfWidth(text).trim();

function step(text: string, field: Field): string {
  if (suspicionOf(text)?.rule === 'cell-space') return text.trim();
  const read = readCell(field.cell, text);
  if (!('issue' in read)) return text;
  const { form } = describeCell(field.cell);
  const { rule, suggestion } = read.issue;
  if (rule === 'cell-full-width' && CODED.has(form.kind)) return narrow(text, form.list ?? false);
  return STYLES.has(rule) && suggestion !== undefined && !form.list ? suggestion : text;
}

/**
 * What the cell surely means: without spaces around it, in half-width characters where it is a code, a
 * date or a number, and with a date or a time in the one style. Anything that takes judgement stays as it is.
 */
export function mendedCell(text: string, field: Field): string {
  for (let mended = text; ;) {
    const next = step(mended, field);
    if (next === mended) return mended;
    mended = next;
  }
}
