import { AIM_RULES } from './catalogue/aim.ts';
import { CASE_RULES } from './catalogue/case.ts';
import { CELL_FORM_RULES } from './catalogue/cell-form.ts';
import { CELL_RULES } from './catalogue/cell.ts';
import type { Details, Entry } from './catalogue/entry.ts';
import { FILE_RULES } from './catalogue/file.ts';
import { HISTORY_RULES } from './catalogue/history.ts';
import { IDENTIFIER_RULES } from './catalogue/identifier.ts';
import { LAYOUT_RULES } from './catalogue/layout.ts';
import { NOTICE_RULES } from './catalogue/notice.ts';
import { PRIVACY_RULES } from './catalogue/privacy.ts';
import { PROSE_RULES } from './catalogue/prose.ts';
import { PUBLISHED_RULES } from './catalogue/published.ts';
import { REFERENCE_RULES } from './catalogue/reference.ts';
import { RESULT_RULES } from './catalogue/result.ts';
import { SAMPLE_RULES } from './catalogue/sample.ts';
import { TOTAL_RULES } from './catalogue/total.ts';
import { YAML_RULES } from './catalogue/yaml.ts';

/** Every rule by its code. A code is stable: help pages and links are named after it. */
const CATALOGUE = {
  ...FILE_RULES,
  ...LAYOUT_RULES,
  ...CELL_RULES,
  ...CELL_FORM_RULES,
  ...YAML_RULES,
  ...REFERENCE_RULES,
  ...IDENTIFIER_RULES,
  ...SAMPLE_RULES,
  ...RESULT_RULES,
  ...CASE_RULES,
  ...HISTORY_RULES,
  ...NOTICE_RULES,
  ...PRIVACY_RULES,
  ...PUBLISHED_RULES,
  ...TOTAL_RULES,
  ...AIM_RULES,
  ...PROSE_RULES,
} as const;

export type Code = keyof typeof CATALOGUE;

type ExampleOf<C extends Code> = (typeof CATALOGUE)[C]['example'];

/** What the wording of a rule is filled with, besides the cell's text and its header. */
export type DetailsOf<C extends Code> = {
  readonly [K in Exclude<keyof ExampleOf<C>, 'value' | 'column'>]: ExampleOf<C>[K] extends number
    ? number
    : string;
};

/** Every code, in the order of the help page. */
export const CODES = Object.keys(CATALOGUE) as readonly Code[];

export const isCode = (rule: string): rule is Code => Object.hasOwn(CATALOGUE, rule);

/** A rule whatever its details; who fills it answers for their being complete. */
export const entryOf = (rule: Code): Entry => CATALOGUE[rule] as unknown as Entry<Details>;
