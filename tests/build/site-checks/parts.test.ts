import { rm } from 'node:fs/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkParts } from '../../../scripts/build/site-checks/check-parts.ts';
import { checkPart, type Part } from '../../../scripts/build/site-checks/check-site.ts';
import { page, siteOf } from './site-of.ts';

const figure = (value: string): string =>
  `<data data-stat="samples.drawn" data-scope="campaign:a" value="${value}">${value}</data>`;

/** Two pages that contradict and fall to different threads, and a file that leaks. */
const files: Readonly<Record<string, string>> = {
  'a.html': page(figure('3')),
  'b.html': page(figure('4')),
  'leak.json': '{"note":"内部备注示例"}',
  'plain.html': page('<p>没有数字</p>'),
};

let part: Part;
beforeEach(async () => {
  part = {
    folder: await siteOf(files),
    address: 'https://example.org/',
    files: Object.keys(files),
    hashes: new Map(Object.keys(files).map((file) => [file, `hash of ${file}`])),
    secrets: [{ text: '内部备注示例', table: 'events', field: 'note', title: '内部备注' }],
  };
});
afterEach(() => rm(part.folder, { recursive: true }));

test('several threads find what one finds, also what lies between their parts', async () => {
  const [one, several] = [await checkPart(part), await checkParts(part, 2)];
  const rules = ['internal-value leak.json', 'stat-contradiction b.html'];
  for (const { figures, plain, problems } of [one, several]) {
    expect(problems.map(({ rule, file }) => `${rule} ${file}`).toSorted()).toEqual(rules);
    expect([...plain]).toEqual(['plain.html']);
    expect([...figures.keys()]).toEqual(['campaign:a samples.drawn']);
  }
});

test('a file that can not be read is told of, whichever thread meets it', async () => {
  const missing = { ...part, files: [...part.files, 'gone.json'] };
  await expect(checkParts(missing, 2)).rejects.toThrow('gone.json');
});
