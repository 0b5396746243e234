import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { terminalEnvironment } from '../terminal-environment.ts';

const [SOUND, BROKEN] = ['tests/fixtures/base', 'tests/fixtures/problems/cell-date-style'];

/** Runs `check` and stops reading at once, as `| head` does; what it says of that, and how it ended. */
async function checkUnread(args: readonly string[], folder: string) {
  const child = spawn(process.execPath, ['scripts/check.ts', ...args], {
    env: terminalEnvironment({
      BULLETIN_DATA: `${folder}/data`,
      BULLETIN_CONTENT: `${SOUND}/content`,
    }),
  });
  child.stdout.destroy();
  let complaint = '';
  child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, complaint };
}

test.each([
  [SOUND, 0],
  [BROKEN, 1],
])(
  'a command of which nobody reads on does its work and ends as it would: %s',
  async (folder, code) => {
    expect(await checkUnread([], folder)).toEqual({ code, complaint: '' });
  },
);
