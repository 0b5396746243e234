/**
 * `npm run harden [-- --kills 200 --fuzz 20000 --seed 1 --no-mutation]`: what is too long for `npm test`:
 * kills, faults, fuzz, and how many changes of the rules a test notices. Prints counts; exit 1 on any fault.
 */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { bearFaults } from './faults.ts';
import { fuzz } from './fuzz.ts';
import { killAllOver } from './kill.ts';
import { SCENARIOS } from './scenarios.ts';

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '200' },
    fuzz: { type: 'string', default: '20000' },
    seed: { type: 'string', default: String(Math.floor(Date.now() / 1000)) },
    'no-mutation': { type: 'boolean', default: false },
  },
});

const print = (line: string): unknown => process.stdout.write(`${line}\n`);
const listed = (faults: readonly string[]): string =>
  faults.map((fault) => `\n  ✗ ${fault}`).join('');

async function kills(count: number): Promise<number> {
  let wrong = 0;
  for (const scenario of SCENARIOS) {
    // A build takes many times as long as all others.
    const times = Math.ceil(scenario.name === 'build' ? count / 10 : (count * 9) / 40);
    const {
      kills: done,
      unchanged,
      done: changed,
      away,
      faults,
    } = await killAllOver(scenario, times);
    wrong += faults.length;
    print(
      `kill  ${scenario.name}: ${done} kills, ${unchanged} as before, ${changed} done, ${away} brought back by the next run, ${faults.length} faults${listed(faults)}`,
    );
  }
  return wrong;
}

async function faults(): Promise<number> {
  const borne = await bearFaults();
  for (const { name, verdict } of borne) print(`fault ${name}: ${verdict ?? 'borne'}`);
  return borne.filter(({ verdict }) => verdict !== null && verdict !== 'untried').length;
}

function fuzzing(seed: number, count: number): number {
  const { inputs, crashes, hangs } = fuzz(seed, count);
  print(
    `fuzz  seed ${seed}: ${inputs} inputs, ${crashes.length} crashes, ${hangs.length} hangs${listed([...crashes, ...hangs])}`,
  );
  return crashes.length + hangs.length;
}

/** Stryker prints the score and fails below 85 %. */
const mutation = (): number =>
  values['no-mutation']
    ? 0
    : (spawnSync('npx', ['stryker', 'run'], { stdio: 'inherit' }).status ?? 1);

const wrong =
  fuzzing(Number(values.seed), Number(values.fuzz)) +
  (await faults()) +
  (await kills(Number(values.kills))) +
  mutation();
process.exitCode = wrong === 0 ? 0 : 1;
