import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run, type Moment } from './command.ts';
import type { Scenario } from './scenarios.ts';

type State = ReadonlyMap<string, string>;

/** What killing a command again and again came to. */
export interface Kills {
  readonly kills: number;
  /** Times that what it works on was as before afterwards, and as it should become. */
  readonly unchanged: number;
  readonly done: number;
  /** Times that it was away until the next run. */
  readonly away: number;
  /** What was not whole, in words. */
  readonly faults: readonly string[];
}

const isSame = (a: State, b: State): boolean =>
  a.size === b.size && [...a].every(([path, hash]) => b.get(path) === hash);

/** Files that are neither as before nor as after. */
const torn = (now: State, before: State, after: State): string[] =>
  [...now].flatMap(([path, hash]) =>
    before.get(path) === hash || after.get(path) === hash ? [] : [path],
  );

/** Every other time soon after the command begins to write, else spread over the time that it takes. */
const momentOf = (i: number, times: number, milliseconds: number, folder: string): Moment =>
  i % 2 === 1
    ? { after: (i * 7) % 50, changeIn: folder }
    : { after: ((i + ((i * 0.618) % 1)) / times) * milliseconds * 1.05 };

/**
 * Kills a command at moments all over its course, each time on a fresh copy, looks at what it left, and
 * runs it once more: that must give what an undisturbed run gives.
 */
export async function killAllOver(scenario: Scenario, times: number): Promise<Kills> {
  const work = await mkdtemp(join(process.env['HARDEN_TMP'] ?? tmpdir(), 'tongbao-kill-'));
  const [fresh, undisturbed] = [join(work, 'fresh'), join(work, 'undisturbed')];
  await scenario.prepare(fresh);
  const copy = (to: string) => cp(fresh, to, { recursive: true, verbatimSymlinks: true });
  await copy(undisturbed);
  const before = await scenario.state(fresh);
  const { milliseconds } = await run(await scenario.command(undisturbed));
  const after = await scenario.state(undisturbed);
  const tally = { kills: 0, unchanged: 0, done: 0, away: 0 };
  const faults: string[] = [];
  for (let i = 0; i < times; i += 1) {
    const folder = join(work, `killed-${i}`);
    await copy(folder);
    const command = await scenario.command(folder);
    await run(command, momentOf(i, times, milliseconds, folder));
    const now = await scenario.state(folder);
    tally.kills += 1;
    if (isSame(now, before)) tally.unchanged += 1;
    else if (isSame(now, after)) tally.done += 1;
    else if (scenario.mayBeAway && now.size === 0) tally.away += 1;
    else if (scenario.isAtOnce) faults.push(`${scenario.name}: half done`);
    else faults.push(...torn(now, before, after).map((path) => `${scenario.name}: ${path} torn`));
    await run(command);
    if (!isSame(await scenario.state(folder), after)) {
      faults.push(`${scenario.name}: not mended by the next run`);
    }
    await rm(folder, { recursive: true, force: true });
  }
  await rm(work, { recursive: true, force: true });
  return { ...tally, faults };
}
