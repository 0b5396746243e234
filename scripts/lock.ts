/** `npm run lock`: notes what is public, so that it can not be changed in silence. Run it on publishing. */
import { appendFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { readEnvironment } from '../src/pipeline/environment.ts';
import { loadDataset } from '../src/pipeline/load.ts';
import { lockLines } from '../src/pipeline/lock/lock-file.ts';
import { LOCK_FILE } from '../src/pipeline/lock/locked.ts';
import { text } from '../src/pipeline/report/text.ts';
import { print, runCommand } from './command.ts';

const EXIT = { locked: 0, problems: 1 } as const;

async function lock(): Promise<number> {
  const environment = readEnvironment(process.env, process.cwd());
  const { dataset, report, unlocked } = await loadDataset(environment);
  if (!dataset) {
    print(text(report, 'zh'));
    return EXIT.problems;
  }
  for (const [campaign, versions] of unlocked) {
    const file = join(environment.data, 'campaigns', campaign, LOCK_FILE);
    if (versions.length > 0) await appendFile(file, lockLines(versions));
    const corrected = versions.filter(({ corrections }) => corrections !== undefined).length;
    print(
      `${relative('', file)}: 新锁定 ${versions.length - corrected} 条通告、${corrected} 次更正 ` +
        `Newly locked: notices ${versions.length - corrected}, corrected versions ${corrected}\n`,
    );
  }
  return EXIT.locked;
}

await runCommand(lock);
