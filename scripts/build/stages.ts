import type { Effects } from './effects.ts';

/** Tells how far it has come while it runs. */
type Work<T> = (tell: Effects['progress']) => Promise<T>;

/** A step of a command. Its outcome is the list of what is wrong, in words; empty or nothing when all is well. */
export interface Stage {
  readonly zh: string;
  readonly en: string;
  readonly run: Work<readonly string[]> | Work<void>;
}

interface StageTime {
  readonly stage: Stage;
  readonly milliseconds: number;
}

/** What an exception says: Astro's own carry a hint and the place in the source. */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { hint, loc } = error as {
    hint?: string;
    loc?: { file?: string; line?: number; column?: number };
  };
  const place = loc?.file && [loc.file, loc.line, loc.column].filter(Boolean).join(':');
  return [error.stack ?? error.message, hint, place].filter(Boolean).join('\n');
}

async function outcomeOf(stage: Stage, effects: Effects): Promise<readonly string[]> {
  try {
    return (await stage.run(effects.progress)) ?? [];
  } catch (error) {
    return [describeError(error)];
  }
}

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(2)} s`;

function printTimes(times: readonly StageTime[], effects: Effects): void {
  effects.note('');
  effects.note('用时 Time');
  for (const { stage, milliseconds } of times) {
    effects.note(`  ${seconds(milliseconds).padStart(9)}  ${stage.zh} ${stage.en}`);
  }
  const total = times.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
  effects.note(`  ${seconds(total).padStart(9)}  合计 Total`);
}

/** Runs the stages in order and stops at the first that finds anything wrong. Returns whether all went well. */
export async function runStages(stages: readonly Stage[], effects: Effects): Promise<boolean> {
  const times: StageTime[] = [];
  for (const stage of stages) {
    effects.note(`▸ ${stage.zh} ${stage.en}`);
    const start = effects.now();
    const wrong = await outcomeOf(stage, effects);
    times.push({ stage, milliseconds: effects.now() - start });
    if (wrong.length === 0) continue;
    for (const line of wrong) effects.print(line);
    printTimes(times, effects);
    effects.note('');
    effects.print(`✗ “${stage.zh}”没有通过，已发布的网站保持原样。`);
    effects.print(`  Stage “${stage.en}” failed; the published site is as it was.`);
    return false;
  }
  printTimes(times, effects);
  return true;
}
