import type { Dataset } from '../../domain/dataset.ts';
import type { HeldBack } from '../held-back.ts';
import { entryOf, type Code, type DetailsOf } from './catalogue.ts';
import type { Details } from './catalogue/entry.ts';

/** Whether a problem stops publication. */
export type Severity = 'error' | 'warning';

/** Where a problem is. Lines count from 1 as an editor does; the header is usually line 1. */
export interface Place {
  /** Path as a person would type it: relative to the working directory, with `/`. */
  readonly file: string;
  readonly line: number | null;
  /** Header of the column, as in the file. */
  readonly column: string | null;
  /** Name of the cell in a spreadsheet, such as `F12`; its row differs from `line` after a quoted newline. */
  readonly cell: string | null;
  /** Where in the line it begins, from 1, in UTF-16 units as editors count. */
  readonly character: number | null;
}

/** One thing that is wrong: where, what stands there, by which rule, and what to do. */
export interface Problem extends Place {
  /** Code in the catalogue; stable, and the name of its help page. */
  readonly rule: Code;
  readonly severity: Severity;
  /** What stands in the cell, to the letter; `null` where the problem is not of one cell. */
  readonly value: string | null;
  /** What is wrong and why, in Chinese; `fix` says what to do. */
  readonly message: string;
  readonly fix: string;
  readonly english: { readonly message: string; readonly fix: string };
}

/** What a check found: a rule broken by a record of the dataset. The pipeline adds the place. */
export interface Finding {
  readonly rule: Code;
  /**
   * The very record object of the dataset, by which its row is found; a YAML file's settings; or the
   * whole list of a table, where no single row is at fault.
   */
  readonly record: object;
  /** English key of the field; of a YAML file, the path `declared.failed`; `null` for the whole row. */
  readonly field: string | null;
  /** What the rule's message is filled with. */
  readonly details: Details;
  /** Stands for the cell's text: the one of several values that is wrong, or a text that must not be repeated. */
  readonly value?: string;
  /** The record that has the key already; its place becomes the details `first` and `firstEn`. */
  readonly earlier?: object;
}

/** What is checked: the dataset as far as it could be read. */
export type Readings = Omit<Dataset, 'site'> & { readonly site: Dataset['site'] | null };

/** The outcome of reading and checking. Reporters are functions of it. */
export interface Report {
  /** Sorted by file, line, column, rule. */
  readonly problems: readonly Problem[];
  readonly counts: {
    /** Files read. */
    readonly files: number;
    /** Rows of data in all tables, without headers and blank lines. */
    readonly rows: number;
    readonly errors: number;
    readonly warnings: number;
  };
  /** Notices that are not public on the day, and why. Empty where there are errors: then nothing is published. */
  readonly heldBack: readonly HeldBack[];
}

/** A place in a file as a whole. */
export const wholeFile = (file: string): Place => ({
  file,
  line: null,
  column: null,
  cell: null,
  character: null,
});

/** A place by line, and where in it. */
export const atLine = (file: string, line: number, character: number | null = null): Place => ({
  ...wholeFile(file),
  line,
  character,
});

/** Words a problem by its rule; `details` must be those that the rule asks for. */
export function word(rule: Code, place: Place, details: Details, value: string | null): Problem {
  const { severity, zh, en } = entryOf(rule);
  const filled = { column: place.column ?? '', ...details, value: value ?? '' };
  const [message, fix] = zh(filled);
  const [messageEn, fixEn] = en(filled);
  return {
    ...place,
    rule,
    severity,
    value,
    message,
    fix,
    english: { message: messageEn, fix: fixEn },
  };
}

/** Words a problem of a known rule. */
export const problem = <C extends Code>(
  rule: C,
  place: Place,
  details: DetailsOf<C>,
  value: string | null = null,
): Problem => word(rule, place, details, value);

/** A finding of a known rule. */
export const finding = <C extends Code>(
  rule: C,
  record: object,
  field: string | null,
  details: DetailsOf<C>,
): Finding => ({ rule, record, field, details });
