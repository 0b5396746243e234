import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import Papa from 'papaparse';
import type { Code } from '../../src/pipeline/problems/catalogue.ts';
import { plain, type Example } from '../../src/pipeline/problems/help.ts';
import { cellName } from '../../src/pipeline/read/sheet.ts';
import { BASE, loadFixture, PROBLEMS } from './overlay.ts';

/** The fixture that shows a rule: the one of its name, else the first that breaks it. */
function fixtureOf(code: Code): string {
  const breaks = (name: string) =>
    readFileSync(join(PROBLEMS, name, 'expected.txt'), 'utf8').includes(` ${code}\n`);
  const names = readdirSync(PROBLEMS).toSorted();
  const found = names.includes(code) ? code : names.find(breaks);
  if (!found) throw new Error(`No fixture shows ${code}`);
  return found;
}

/** Files of a fixture, by their paths in the base. */
function filesOf(fixture: string): ReadonlyMap<string, Uint8Array> {
  const folder = join(PROBLEMS, fixture);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'expected.txt')
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
  return new Map(files.toSorted().map((file) => [file, readFileSync(join(folder, file))]));
}

/** Characters that are not seen, made visible. */
const visible = (text: string): string =>
  text.replace(/[\u0000-\u001f\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g, (c) =>
    c === '\n' ? '⏎' : `⟨U+${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}⟩`,
  );

const shown = (text: string | undefined): string =>
  text === undefined || text === ''
    ? '（空）'
    : plain(visible(text).replace(/^\s+|\s+$/g, (spaces) => '␣'.repeat(spaces.length)));

const rowsOf = (text: string): string[][] =>
  Papa.parse<string[]>(text.replace('\ufeff', '').replaceAll('\r\n', '\n').trimEnd(), {
    delimiter: ',',
  }).data;

/** Cells that differ, as a table; `null` where rows or columns were added, or too much is different. */
function cellTable(wrong: string, right: string): string | null {
  const [before, after] = [rowsOf(wrong), rowsOf(right)];
  if (before.length !== after.length) return null;
  if (before.some((row, at) => row.length !== after[at]?.length)) return null;
  const titles = after[0] ?? [];
  const changed = before.flatMap((row, at) =>
    row.flatMap((cell, column) =>
      cell === after[at]?.[column]
        ? []
        : [
            `| ${cellName(at, column)} | ${shown(titles[column])} | ${shown(cell)} | ${shown(after[at]?.[column])} |`,
          ],
    ),
  );
  if (changed.length === 0 || changed.length > 6) return null;
  return ['| 格 Cell | 列 Column | 错 Wrong | 对 Right |', '|---|---|---|---|', ...changed].join(
    '\n',
  );
}

const LONGEST = 120;
const cut = (line: string): string => {
  const text = visible(line);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
};

/** Lines that differ; those of the mistake with `-`, those of the remedy with `+`. */
function lineDiff(wrong: string, right: string): string {
  const [before, after] = [wrong, right].map((text) => text.replace('\ufeff', '').split('\n')) as [
    string[],
    string[],
  ];
  const gone = before.filter((line) => !after.includes(line)).slice(0, 4);
  const come = after.filter((line) => !before.includes(line)).slice(0, 4);
  return [
    '```diff',
    ...gone.map((line) => `- ${cut(line)}`),
    ...come.map((line) => `+ ${cut(line)}`),
    '```',
  ].join('\n');
}

/** How the first line of a file in another encoding looks. */
function garbled(content: Uint8Array): string {
  const [line = ''] = new TextDecoder().decode(content).split('\n');
  return `按 UTF-8 读出来 Read as UTF-8:\n\n\`\`\`text\n${cut(line)}\n\`\`\``;
}

function differing(file: string, bytes: Uint8Array): string {
  const base = join(BASE, file);
  const content = new TextDecoder().decode(bytes);
  if (file === 'removed.txt') {
    const names = content.trim().split('\n').map(plain).join(', ');
    return `少了这个文件 This file is missing: ${names}`;
  }
  if (!existsSync(base)) return `多了这个文件 This file is surplus: \`${file}\``;
  const right = readFileSync(base, 'utf8');
  if (file.endsWith('.csv') && /\uFFFD|\0/.test(content)) return `\`${file}\`\n\n${garbled(bytes)}`;
  const table = file.endsWith('.csv') ? cellTable(content, right) : null;
  return `\`${file}\`\n\n${table ?? lineDiff(content, right)}`;
}

function kindOf(code: Code, files: readonly string[]): Example['kind'] {
  if (code.startsWith('file-') || code === 'folder-name' || code === 'lock-unreadable') {
    return 'file';
  }
  return files.some((file) => file.endsWith('.csv')) ? 'table' : 'text';
}

/** How a mistake looks, what is said of it, and how it is put right: what its fixture changes of the sound base. */
export async function exampleOf(code: Code): Promise<Example> {
  const fixture = fixtureOf(code);
  const files = [...filesOf(fixture)];
  const { report } = await loadFixture(join(PROBLEMS, fixture));
  const shows = report.problems.find(({ rule }) => rule === code);
  if (!shows) throw new Error(`The fixture ${fixture} does not show ${code}`);
  return {
    told: shows,
    markdown: files.map(([file, content]) => differing(file, content)).join('\n\n'),
    kind: kindOf(code, [...filesOf(fixture).keys()]),
  };
}
