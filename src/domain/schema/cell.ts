import { z } from 'zod';
import { isDate, suggestDate, suggestTime } from '../date.ts';
import { FULL_WIDTH, FULL_WIDTH_FIGURES, toHalfWidth } from './full-width.ts';
import type { CellForm, CellIssue, Presence, Read, Refuse } from './cell-form.ts';
import type { KeyOf, Vocabulary } from './vocabularies.ts';

export type { CellForm, CellIssue } from './cell-form.ts';

const reader = <T>(form: CellForm, read: (text: string, refuse: Refuse) => T): Read<T> =>
  Object.assign(read, { form });

/** How the schemas read, by the schema. */
const READERS = new WeakMap<z.ZodType, (text: string, refuse: Refuse) => unknown>();

function schema<T>(form: CellForm, presence: Presence, read: (text: string, refuse: Refuse) => T) {
  const cell = z
    .string()
    .transform((text, ctx): T =>
      read(text, (issue) => {
        ctx.issues.push({ code: 'custom', input: text, message: issue.rule, params: { ...issue } });
        return z.NEVER;
      }),
    )
    .meta({ form, presence });
  READERS.set(cell, read);
  return cell;
}

/**
 * What a cell's schema makes of a text: its value, or why it is none. The same that parsing by the schema
 * gives, without what Zod makes for each parsing: a table has a great many cells.
 */
export function readCell(
  cell: z.ZodType,
  text: string,
): { readonly value: unknown } | { readonly issue: CellIssue } {
  const read = READERS.get(cell);
  if (!read) throw new Error('This is not the schema of a cell');
  let first: CellIssue | undefined;
  const value = read(text, (issue) => {
    first ??= issue;
    return z.NEVER;
  });
  return first ? { issue: first } : { value };
}

/** What {@link required}, {@link optional} and {@link orNone} wrote on a cell's schema. */
export const describeCell = (cell: z.ZodType): { form: CellForm; presence: Presence } =>
  cell.meta() as unknown as { form: CellForm; presence: Presence };

/** The cell must hold a value. */
export const required = <T>(read: Read<T>) =>
  schema<T>(read.form, 'required', (text, refuse) =>
    text === '' ? refuse({ rule: 'cell-blank' }) : read(text, refuse),
  );

/** The cell may be blank; the value is then `null`. */
export const optional = <T>(read: Read<T>) =>
  schema<T | null>(read.form, 'optional', (text, refuse) =>
    text === '' ? null : read(text, refuse),
  );

/** Signs by which the official tables say "there is none". */
const NONE = new Set(['/', '-', '--']);

/** The cell must hold a value or one of the official signs for "none" (`/`, `-`, `--`), which gives `null`. */
export const orNone = <T>(read: Read<T>) =>
  schema<T | null>(read.form, 'orNone', (text, refuse) => {
    if (text === '') return refuse({ rule: 'cell-blank', suggestion: '/' });
    return NONE.has(text) ? null : read(text, refuse);
  });

/** Refuses the characters, which look right and match nothing; suggests `write` of the text without them. */
const refusing =
  (characters: RegExp, write: (text: string) => string = (text) => text) =>
  <T>(form: CellForm, read: (text: string, refuse: Refuse) => T): Read<T> =>
    reader(form, (text, refuse) => {
      const plain = toHalfWidth(text, characters);
      return plain === text
        ? read(text, refuse)
        : refuse({ rule: 'cell-full-width', suggestion: write(plain) });
    });

/** Codes and numbers hold no full-width characters. */
const halfWidth = refusing(FULL_WIDTH);

/** Results and limits keep the punctuation of the report (`44.0～46.0`, `（/50cm2）`), but no full-width digits. */
const halfWidthFigures = refusing(FULL_WIDTH_FIGURES);

/** Dates hold none either, and one that is not only full-width is suggested as it should be. */
const halfWidthDate = refusing(FULL_WIDTH, (text) => suggestDate(text).suggestion ?? text);

/** A long number that a spreadsheet has rounded: its last digits are lost for good. */
const SCIENTIFIC = /^\d(\.\d+)?E\+\d{2,}$/i;

/** Which of two rules a text breaks that has not the form it should have. */
const formRule = (text: string, rule: string): string =>
  SCIENTIFIC.test(text) ? 'cell-scientific' : rule;

/**
 * Text kept to the letter. A lone sign for "none" is refused: this field has to say something. So is
 * what was a batch number before a spreadsheet rounded it.
 */
export const text = reader<string>({ kind: 'text' }, (value, refuse) => {
  if (NONE.has(value)) return refuse({ rule: 'cell-none-not-allowed' });
  return SCIENTIFIC.test(value) ? refuse({ rule: 'cell-scientific' }) : value;
});

/** A result or limit exactly as the laboratory wrote it; read beside it, never over it. */
export const asReported = halfWidthFigures<string>({ kind: 'text' }, (value, refuse) =>
  NONE.has(value) ? refuse({ rule: 'cell-none-not-allowed' }) : value,
);

/** An identifier of a stated form; `rule` is the one given when it has another. */
export const code = (pattern: RegExp, rule = 'cell-code-form'): Read<string> =>
  halfWidth({ kind: 'code', pattern: pattern.source }, (value, refuse) =>
    pattern.test(value) ? value : refuse({ rule: formRule(value, rule) }),
  );

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

/** A time of day, `HH:MM` of 24 hours. */
export const timeOfDay = halfWidth<string>(
  { kind: 'code', pattern: TIME.source },
  (value, refuse) => {
    if (TIME.test(value)) return value;
    const suggestion = suggestTime(value);
    if (suggestion !== undefined) return refuse({ rule: 'cell-time-style', suggestion });
    return refuse({ rule: formRule(value, 'cell-time-form') });
  },
);

/** A calendar day, `YYYY-MM-DD`. */
export const date = halfWidthDate<string>({ kind: 'date' }, (value, refuse) => {
  if (isDate(value)) return value;
  const { rule, suggestion } = suggestDate(value);
  return refuse(suggestion === undefined ? { rule: formRule(value, rule) } : { rule, suggestion });
});

const number = (kind: 'integer' | 'decimal', form: RegExp): Read<number> =>
  halfWidth({ kind }, (value, refuse) =>
    form.test(value) ? Number(value) : refuse({ rule: formRule(value, 'cell-number-form') }),
  );

/** A whole number, not negative, in plain digits. */
export const integer = number('integer', /^(0|[1-9]\d{0,14})$/);

/** A number, not negative, in plain digits with at most one point. */
export const decimal = number('decimal', /^(0|[1-9]\d{0,12})(\.\d+)?$/);

/** A word of a vocabulary, in Chinese; the value is its English key. */
export function oneOf<V extends Vocabulary>(vocabulary: V): Read<KeyOf<V>> {
  const keys = new Map(Object.entries(vocabulary).map(([key, label]) => [label.zh, key]));
  const allowed = [...keys.keys()];
  return reader(
    { kind: 'word', allowed },
    (value, refuse) =>
      (keys.get(value) as KeyOf<V> | undefined) ?? refuse({ rule: 'cell-not-in-list', allowed }),
  );
}

/** Several values in one cell, split at `;` or `；` (never at a comma or 、, which names contain). */
export const listOf = <T>(read: Read<T>): Read<readonly T[]> =>
  reader({ ...read.form, list: true }, (value, refuse) =>
    value.split(/[;；]/).map((part) => {
      const trimmed = part.trim();
      return trimmed === '' ? refuse({ rule: 'cell-list-form' }) : read(trimmed, refuse);
    }),
  );
