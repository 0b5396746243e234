import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { drawings } from './examples/drawings.ts';
import { collisions, outside, parse } from './parsed.ts';

/** A title comes first among the children of what it names. */
const isTitle = (node: unknown): boolean =>
  (node as { name?: string } | undefined)?.name === 'title';

const styles = ['charts', 'chart-shades']
  .map((name) => readFileSync(new URL(`../../src/styles/${name}.css`, import.meta.url), 'utf8'))
  .join('\n');

describe.each(drawings)('%s', (_, svg) => {
  const { root, width, height, every, labels, marks, links, text } = parse(svg);
  const attributes = every.flatMap(({ attribs }) => Object.entries(attribs));

  test('holds numbers that are numbers, with one decimal at most', () => {
    const wrong = attributes.filter(([, value]) => /NaN|undefined|Infinity|\d\.\d\d/.test(value));
    expect(wrong).toEqual([]);
  });

  test('keeps its marks and labels within its frame', () => {
    expect(outside([...marks, ...labels], width, height)).toEqual([]);
  });

  test('has no label over another', () => {
    expect(labels.length).toBeGreaterThan(0);
    expect(collisions(labels)).toEqual([]);
  });

  test('is legible on a telephone', () => {
    const sizes = every.map(({ attribs }) => Number(attribs['font-size'] ?? 13));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(11);
  });

  test('is announced by title and description, and hides no link', () => {
    const ids = every.map(({ attribs }) => attribs['id']).filter((id) => id !== undefined);
    expect(new Set(ids).size).toBe(ids.length);
    expect(root.attribs['aria-labelledby']?.split(' ')).toEqual(ids);
    expect(text('title')[0]).not.toBe('');
    expect(text('desc')[0]).not.toBe('');
    expect(root.attribs['role']).toBe(links.length > 0 ? 'group' : 'img');
    expect(
      links.filter(({ attribs, children }) => !attribs['href'] || !isTitle(children[0])),
    ).toEqual([]);
  });

  test('has no style that a content security policy would block', () => {
    expect(attributes.filter(([name]) => /^(style|on\w+)$/.test(name))).toEqual([]);
  });

  test('has no class without a rule', () => {
    const classes = new Set(every.flatMap(({ attribs }) => attribs['class']?.split(' ') ?? []));
    const unknown = [...classes].filter((name) => !new RegExp(`\\.${name}\\b`).test(styles));
    expect(unknown).toEqual([]);
  });
});

test('the style sheet has no rule that no drawing needs', () => {
  const used = new Set(
    drawings.flatMap(([, svg]) =>
      parse(svg).every.flatMap(({ attribs }) => attribs['class']?.split(' ') ?? []),
    ),
  );
  const ruled = new Set([...styles.matchAll(/\.([ct]-[\w-]+)/g)].map(([, name]) => name ?? ''));
  // Which classes of problems and which shades there are is a matter of the data.
  const unused = [...ruled].filter((name) => !used.has(name) && !/^c-(shade-)?\d$/.test(name));
  expect(unused).toEqual([]);
});
