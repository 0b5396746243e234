import { describeCell, type CellIssue } from '../../domain/schema/cell.ts';
import { toHalfWidth } from '../../domain/schema/full-width.ts';
import type { Field } from '../../domain/schema/field.ts';
import { suspicionOf } from '../read/suspect.ts';

function issueOf(field: Field, text: string): CellIssue | null {
  const parsed = field.cell.safeParse(text);
  if (parsed.success) return null;
  return (parsed.error.issues[0] as unknown as { readonly params: CellIssue }).params;
}

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
  const issue = issueOf(field, text);
  const { form } = describeCell(field.cell);
  if (issue?.rule === 'cell-full-width' && CODED.has(form.kind)) {
    return narrow(text, form.list ?? false);
  }
  const { rule = '', suggestion } = issue ?? {};
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
