import { expect, test } from 'vitest';
import { runStages, type Stage } from '../../../scripts/build/stages.ts';

/** Records what is printed; every look at the clock finds it one second on. */
function recorder() {
  const lines: string[] = [];
  let seconds = 0;
  return {
    lines,
    print: (line: string) => void lines.push(line),
    note: (line: string) => void lines.push(line),
    progress: (text: string) => void lines.push(`… ${text}`),
    now: () => (seconds += 1) * 1000,
  };
}

const stage = (en: string, run: Stage['run']): Stage => ({ zh: '步骤', en, run });
const fine = () => Promise.resolve([]);
const failing = (error: Error) => (): Promise<readonly string[]> => Promise.reject(error);

test('all stages run in order, and their times are given', async () => {
  const effects = recorder();
  expect(await runStages([stage('one', fine), stage('two', fine)], effects)).toBe(true);
  expect(effects.lines).toMatchInlineSnapshot(`
    [
      "▸ 步骤 one",
      "▸ 步骤 two",
      "",
      "用时 Time",
      "     1.00 s  步骤 one",
      "     1.00 s  步骤 two",
      "     2.00 s  合计 Total",
    ]
  `);
});

test('the first stage that finds something wrong is the last', async () => {
  const effects = recorder();
  const wrong = stage('two', () => Promise.resolve(['a.csv:3']));
  const never = stage('three', failing(new Error('not reached')));
  expect(await runStages([stage('one', fine), wrong, never], effects)).toBe(false);
  expect(effects.lines).toContain('a.csv:3');
  expect(effects.lines.join('\n')).not.toContain('three');
  expect(effects.lines.at(-1)).toBe('  Stage “two” failed; the published site is as it was.');
});

test('an exception is told with its hint and place', async () => {
  const effects = recorder();
  const error = Object.assign(new Error('Unclosed tag'), {
    hint: 'Close it.',
    loc: { file: 'a.mdx', line: 3, column: 7 },
  });
  expect(await runStages([stage('one', failing(error))], effects)).toBe(false);
  const said = effects.lines.join('\n');
  expect(said).toContain('Unclosed tag');
  expect(said).toContain('Close it.\na.mdx:3:7');
});
