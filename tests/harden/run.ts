/**
 * `npm run harden [-- --kills 200 --fuzz 20000 --seed 1 --mutation identifiers]`: what is too long for
 * `npm test`: hostile texts, volumes, fuzz, faults, kills, other versions of Node, and how many changes of the
 * rules a test notices (of one area; the last scores of the others are told). Prints counts; exit 1 on any fault.
 */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { lastScores, scoreLine } from '../mutation/scores.ts';
import { bearFaults } from './faults.ts';
import { fuzz } from './fuzz.ts';
import { tryHostile } from './hostile.ts';
import { killAllOver } from './kill.ts';
import { SCENARIOS } from './scenarios.ts';
import { otherVersions } from './versions.ts';
import { bearVolumes } from './volume.ts';

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '200' },
    fuzz: { type: 'string', default: '20000' },
    seed: { type: 'string', default: String(Math.floor(Date.now() / 1000)) },
    mutation: { type: 'string', default: 'identifiers' },
  },
});

const print = (line: string): unknown => process.stdout.write(`${line}\n`);
const listed = (faults: readonly string[]): string =>
  faults.map((fault) => `\n  ✗ ${fault}`).join('');

async function hostile(): Promise<number> {
  const { tried, refused, accepted, changed, inert, active, leaks } = await tryHostile();
  print(`cells    ${tried} tried, ${refused} refused, ${accepted} accepted, ${changed} changed`);
  print(
    `outputs  ${inert} texts shown inert, ${active.length} active, ${leaks.length} leaks${listed([...active, ...leaks])}`,
  );
  return changed + active.length + leaks.length;
}

function fuzzing(seed: number, count: number): number {
  const { inputs, crashes, hangs } = fuzz(seed, count);
  print(
    `fuzz     seed ${seed}: ${inputs} inputs, ${crashes.length} crashes, ${hangs.length} hangs${listed([...crashes, ...hangs])}`,
  );
  return crashes.length + hangs.length;
}

async function volumes(): Promise<number> {
  const borne = await bearVolumes();
  const wrong = borne.flatMap(({ name, wrong: fault }) => (fault ? [`${name}: ${fault}`] : []));
  const slowest = borne.toSorted((a, b) => b.milliseconds - a.milliseconds)[0];
  print(
    `volumes  ${borne.length} tried, ${borne.length - wrong.length} refused; slowest ${slowest?.name}, ${((slowest?.milliseconds ?? 0) / 1000).toFixed(1)} s${listed(wrong)}`,
  );
  return wrong.length;
}

async function versions(): Promise<number> {
  const found = await otherVersions();
  for (const { version, verdict } of found) print(`node     ${version}: ${verdict}`);
  return found.filter(({ verdict }) => verdict === 'other bytes').length;
}

async function faults(): Promise<number> {
  const borne = await bearFaults();
  for (const { name, verdict } of borne) print(`fault    ${name}: ${verdict ?? 'borne'}`);
  return borne.filter(({ verdict }) => verdict !== null && verdict !== 'untried').length;
}

/** A build takes many times as long as all others; about one kill in six is of one. */
const timesOf = (scenario: string, count: number): number =>
  Math.ceil(scenario === 'build' ? (count * 3) / 20 : (count * 17) / 80);

async function kills(count: number): Promise<number> {
  let wrong = 0;
  for (const scenario of SCENARIOS) {
    const {
      kills: done,
      unchanged,
      done: changed,
      away,
      faults: found,
    } = await killAllOver(scenario, timesOf(scenario.name, count));
    wrong += found.length;
    print(
      `kill     ${scenario.name}: ${done} kills, ${unchanged} as before, ${changed} done, ${away} brought back by the next run, ${found.length} faults${listed(found)}`,
    );
  }
  return wrong;
}

/** Stryker prints what no test noticed, and fails below 85 %. */
function mutation(area: string): number {
  const { status } = spawnSync(process.execPath, ['tests/mutation/run.ts', area], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  for (const score of lastScores()) print(scoreLine(score));
  return status ?? 1;
}

const start = performance.now();
const wrong =
  (await hostile()) +
  fuzzing(Number(values.seed), Number(values.fuzz)) +
  (await volumes()) +
  (await versions()) +
  (await faults()) +
  (await kills(Number(values.kills))) +
  mutation(values.mutation);
print(`${wrong} faults, ${((performance.now() - start) / 60_000).toFixed(1)} minutes`);
process.exitCode = wrong === 0 ? 0 : 1;
