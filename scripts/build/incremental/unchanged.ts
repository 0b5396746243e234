import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RECEIPT_FILE } from '../../../src/domain/receipt/manifest.ts';
import type { Receipt } from '../../../src/domain/receipt/receipt.ts';
import type { Environment } from '../../../src/pipeline/environment.ts';
import type { Effects } from '../effects.ts';
import { listFiles } from '../files.ts';
import { isKnown } from '../staging/twin.ts';
import type { FilesRemembered } from './memory-lines.ts';
import { inputDigest } from './program.ts';
import { recallFiles, storeOf } from './store.ts';

/**
 * Digest of what a site is made of besides the program: equal digests, equal sites. `null` where a file can not be
 * read; the check will say which.
 */
export function inputOf(environment: Environment): string | null {
  const { asOf, commit, content, data, site, time } = environment;
  try {
    return inputDigest([data, content], [site, asOf, time, commit]);
  } catch {
    return null;
  }
}

/** Digests of all that a site is made of. */
interface MadeOf {
  readonly program: string;
  /** See {@link inputOf}. */
  readonly input: string | null;
}

/** A published site that is still what a build would make. */
export interface Unchanged {
  readonly receipt: Receipt;
  readonly pages: number;
  /** What the build of it warned of. */
  readonly warnings: readonly string[];
}

/** Whether a folder holds the files that are known, and no others. */
function holdsAll(folder: string, { counts, files }: FilesRemembered): boolean {
  const present = new Set(existsSync(folder) ? listFiles(folder) : []);
  if (present.size !== counts.files) return false;
  for (const [file, of] of files) {
    if (!present.delete(file) || !isKnown(join(folder, file), of)) return false;
  }
  return true;
}

/**
 * The published site, if it was made by the same program of the same input, and each of its files is what it was;
 * `null` where anything may have changed.
 */
function unchangedSite({ out }: Environment, { input, program }: MadeOf): Unchanged | null {
  const unchanged = (remembered: FilesRemembered): Unchanged | null => {
    const { counts, head } = remembered;
    const isSame = input !== null && head.input === input && head.program === program;
    if (!isSame || !holdsAll(out, remembered)) return null;
    const receipt = JSON.parse(readFileSync(join(out, RECEIPT_FILE), 'utf8')) as Receipt;
    return { receipt, pages: counts.pages, warnings: head.warnings };
  };
  try {
    return recallFiles(storeOf(out), unchanged);
  } catch {
    return null;
  }
}

/** The receipt of the published site, if a build would make the same; `null` where it has to be built. */
export function receiptOfUnchanged(
  environment: Environment,
  effects: Effects,
  of: MadeOf,
): Receipt | null {
  const unchanged = unchangedSite(environment, of);
  if (!unchanged) return null;
  for (const warning of unchanged.warnings) effects.print(warning);
  effects.note('▸ 数据、文章和程序都没有变化 Nothing has changed');
  effects.note(`  0 页新做 made, ${unchanged.pages} 页沿用 kept`);
  return unchanged.receipt;
}
