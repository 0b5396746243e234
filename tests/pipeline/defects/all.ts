import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BASE } from '../overlay.ts';
import { CASE_DEFECTS, HISTORY_DEFECTS } from './cases.ts';
import { CELL_DEFECTS, CELL_FORM_DEFECTS } from './cells.ts';
import type { Defects, Files } from './edit.ts';
import { FILE_DEFECTS, LAYOUT_DEFECTS } from './files.ts';
import { NOTICE_DEFECTS, TOTAL_DEFECTS } from './notices.ts';
import { PROSE_DEFECTS } from './prose.ts';
import { AIM_DEFECTS, IDENTIFIER_DEFECTS, REFERENCE_DEFECTS } from './references.ts';
import { RESULT_DEFECTS, SAMPLE_DEFECTS } from './samples.ts';
import { YAML_DEFECTS } from './yaml.ts';

/** Every fixture, by name, in the order of the catalogue. */
export const DEFECTS: Defects = {
  ...FILE_DEFECTS,
  ...LAYOUT_DEFECTS,
  ...CELL_DEFECTS,
  ...CELL_FORM_DEFECTS,
  ...YAML_DEFECTS,
  ...REFERENCE_DEFECTS,
  ...AIM_DEFECTS,
  ...IDENTIFIER_DEFECTS,
  ...SAMPLE_DEFECTS,
  ...RESULT_DEFECTS,
  ...CASE_DEFECTS,
  ...HISTORY_DEFECTS,
  ...NOTICE_DEFECTS,
  ...TOTAL_DEFECTS,
  ...PROSE_DEFECTS,
};

/** The files of a fixture, as its defect makes them of the base: only those that change. */
export function filesOf(name: string): ReadonlyMap<string, string | Uint8Array> {
  const files: Files = new Map();
  const base = (file: string): string => {
    const changed = files.get(file);
    return typeof changed === 'string' ? changed : readFileSync(join(BASE, file), 'utf8');
  };
  for (const edit of DEFECTS[name] ?? []) edit(files, base);
  const removed = [...files].flatMap(([file, content]) => (content === null ? [file] : []));
  const kept = new Map([...files].flatMap(([file, text]) => (text === null ? [] : [[file, text]])));
  if (removed.length > 0) kept.set('removed.txt', `${removed.join('\n')}\n`);
  return kept;
}
