import { spawnSync } from 'node:child_process';
import { chmod, cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run, stateOf, type Command } from './command.ts';
import { build } from './scenarios.ts';

/** What a fault came to: `null` where it was borne, else what went wrong; `untried` where this machine can not make it. */
type Verdict = string | null | 'untried';

export interface Fault {
  readonly name: string;
  readonly verdict: Verdict;
}

const isSame = (a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean =>
  a.size === b.size && [...a].every(([path, hash]) => b.get(path) === hash);

const withEnv = (command: Command, more: Readonly<Record<string, string>>): Command => ({
  ...command,
  env: { ...command.env, ...more },
});

/** A failing build must say so, exit 1 and leave the site as it was. */
async function mustStay(command: Command, site: string): Promise<Verdict> {
  const before = await stateOf(site);
  const { code, output } = await run(command);
  if (code === 0) return 'it was built all the same';
  if (!/网站保持原样|无法|ENOSPC|EACCES|EROFS/.test(output)) return `no word of it: ${output}`;
  return isSame(await stateOf(site), before) ? null : 'the published site was changed';
}

/** A disk of four megabytes, on which the site does not fit a second time. */
async function diskFull(folder: string): Promise<Verdict> {
  const disk = join(folder, 'disk');
  await mkdir(disk);
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', disk]).status !== 0) {
    return 'untried';
  }
  try {
    await mkdir(join(disk, 'site'));
    await writeFile(join(disk, 'site/index.html'), 'as it was');
    await writeFile(join(disk, 'ballast'), Buffer.alloc(3_500_000));
    const command = await build.command(folder);
    return await mustStay(
      withEnv(command, { BULLETIN_OUT: join(disk, 'site') }),
      join(disk, 'site'),
    );
  } finally {
    spawnSync('umount', [disk]);
  }
}

/** A folder in which nothing may be made; whoever may do anything mounts it so. */
async function readOnly(folder: string): Promise<Verdict> {
  const closed = join(folder, 'closed');
  await mkdir(join(closed, 'site'), { recursive: true });
  await writeFile(join(closed, 'site/index.html'), 'as it was');
  const mounted =
    spawnSync('mount', ['--bind', closed, closed]).status === 0 &&
    spawnSync('mount', ['-o', 'remount,ro,bind', closed]).status === 0;
  await chmod(closed, 0o555).catch(() => undefined);
  try {
    const command = await build.command(folder);
    if (!mounted && process.getuid?.() === 0) return 'untried';
    return await mustStay(
      withEnv(command, { BULLETIN_OUT: join(closed, 'site') }),
      join(closed, 'site'),
    );
  } finally {
    if (mounted) spawnSync('umount', [closed]);
    await chmod(closed, 0o755);
  }
}

/** Two builds at once, in other time zones, languages and home folders: both end well, with the same bytes. */
async function twoAtOnce(folder: string): Promise<Verdict> {
  const command = await build.command(folder);
  const [one, other] = await Promise.all([
    run(withEnv(command, { TZ: 'Pacific/Kiritimati', LANG: 'zh_CN.UTF-8', LC_ALL: 'C' })),
    run(withEnv(command, { TZ: 'America/Adak', LANG: 'tr_TR.UTF-8', HOME: folder })),
  ]);
  if (one.code !== 0 || other.code !== 0) return `${one.output}${other.output}`;
  const together = await stateOf(join(folder, 'site'));
  const elsewhere = join(folder, 'elsewhere/deep/site');
  await mkdir(join(folder, 'elsewhere/deep'), { recursive: true });
  await run(withEnv(command, { BULLETIN_OUT: elsewhere, USER: 'somebody' }));
  return isSame(together, await stateOf(elsewhere)) ? null : 'other bytes in another place';
}

/** A table that vanishes while the data is read. */
async function vanishing(folder: string): Promise<Verdict> {
  const data = join(folder, 'vanishing');
  await cp(join(folder, 'data'), data, { recursive: true });
  const command = withEnv(await build.command(folder), { BULLETIN_DATA: data });
  const before = await stateOf(join(folder, 'site'));
  const ended = run(command);
  await new Promise((done) => setTimeout(done, 600));
  await rm(join(data, 'campaigns'), { recursive: true, force: true });
  const { code, output } = await ended;
  if (code === 0) return null;
  if (!/[\u4e00-\u9fff]/.test(output)) return `no word of it: ${output}`;
  return isSame(await stateOf(join(folder, 'site')), before) ? null : 'the site was changed';
}

/** Every fault, one after the other, on a small site. */
export async function bearFaults(): Promise<Fault[]> {
  const folder = await mkdtemp(join(process.env['HARDEN_TMP'] ?? tmpdir(), 'tongbao-faults-'));
  await build.prepare(folder);
  const faults: Fault[] = [];
  for (const [name, bear] of Object.entries({ diskFull, readOnly, twoAtOnce, vanishing })) {
    faults.push({ name, verdict: await bear(folder) });
  }
  await rm(folder, { recursive: true, force: true });
  return faults;
}
