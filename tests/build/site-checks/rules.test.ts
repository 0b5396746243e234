import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { budgets } from '../../../scripts/build/site-checks/budgets.ts';
import { contentSecurity } from '../../../scripts/build/site-checks/content-security.ts';
import { desk } from '../../../scripts/build/site-checks/desk.ts';
import { outline } from '../../../scripts/build/site-checks/outline.ts';
import { statMarks } from '../../../scripts/build/site-checks/stat-marks.ts';
import { thirdParty } from '../../../scripts/build/site-checks/third-party.ts';
import { page, problemsOf } from './site-of.ts';

test('a page says what it is, in which language, and where its content begins', async () => {
  const files = {
    'bad.html':
      '<html><head></head><body><h1>a</h1><h1>b</h1><svg><title>t</title></svg></body></html>',
    'good.html': page(''),
    'moved.html': '<html><meta http-equiv="refresh" content="0;url=/"></html>',
  };
  expect(await problemsOf(files, [outline])).toEqual(
    ['page-title', 'page-lang', 'page-heading', 'page-main'].map((rule) => `${rule} bad.html`),
  );
});

test.each([
  ['<script src="https://cdn.example/x.js"></script>'],
  ['<link rel="stylesheet" href="//cdn.example/x.css">'],
  ['<link rel="preconnect" href="https://cdn.example">'],
  ['<img srcset="https://cdn.example/x.png 2x" alt="">'],
  ['<iframe src="https://cdn.example/"></iframe>'],
  ['<form action="https://cdn.example/"></form>'],
  ['<style>@import "https://cdn.example/x.css"</style>'],
  ['<style>a { background: url(https://cdn.example/x.png) }</style>'],
])('asks another site: %s', async (html) => {
  expect(await problemsOf({ 'index.html': page(html) }, [thirdParty])).toEqual([
    'third-party index.html',
  ]);
});

test('a link out asks nobody; a style sheet may', async () => {
  const files = {
    'index.html': page(
      '<a href="https://elsewhere.example/">x</a>',
      '<link rel="canonical" href="https://elsewhere.example/">',
    ),
    'a.css': 'a { background: url("https://cdn.example/x.png") }',
  };
  expect(await problemsOf(files, [thirdParty])).toEqual(['third-party a.css']);
});

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const withPolicy = (policy: string, body: string) =>
  page(body).replace("default-src 'self'", policy);

test('what the policy would block is a problem', async () => {
  const files = {
    'attribute.html': page('<p style="color:red">x</p>'),
    'handler.html': page('<p onclick="x()">x</p>'),
    'inline.html': page('<style>a{}</style>'),
    'listed.html': withPolicy(`style-src 'self' ${hashOf('a{}')}`, '<style>a{}</style>'),
    'data.html': page('<script type="application/ld+json">{}</script>'),
    'none.html': page('').replace('content-security-policy', 'x'),
    'open.html': withPolicy("style-src 'unsafe-inline'", ''),
  };
  expect(await problemsOf(files, [contentSecurity])).toEqual([
    'csp-attribute attribute.html',
    'csp-attribute handler.html',
    'csp-inline inline.html',
    'csp-missing none.html',
    'csp-unsafe open.html',
  ]);
});

/** Text that compression can do nothing for. */
const heavy = (bytes: number) =>
  Array.from({ length: bytes / 32 }, (_, i) =>
    createHash('sha256').update(String(i)).digest('base64'),
  ).join('');

test('a notice with its style sheet keeps to its weight', async () => {
  const files = {
    'notices/2021-0001/index.html': page(heavy(8_000), '<link rel="stylesheet" href="/a.css">'),
    'notices/2021-0002/index.html': page(heavy(8_000)),
    'notices/page/2/index.html': page(heavy(20_000)),
    'bulletins/a/index.html': page(heavy(44_000)),
    'a.css': heavy(8_000),
  };
  expect(await problemsOf(files, [budgets])).toEqual([
    'budget-weight bulletins/a/index.html',
    'budget-weight notices/2021-0001/index.html',
  ]);
});

test('only the search page and lists run a script', async () => {
  const script = page('<script type="module" src="/x.js"></script>');
  const files = {
    'index.html': script,
    'search/index.html': script,
    'en/search/index.html': script,
    'en/notices/page/2/index.html': script,
    'notices/2021-0001/index.html': script,
    'regions/index.html': script,
  };
  expect(await problemsOf(files, [budgets])).toEqual([
    'budget-script index.html',
    'budget-script notices/2021-0001/index.html',
  ]);
});

const mark = (attributes: string, text: string) => page(`<data ${attributes}>${text}</data>`);
const SCOPE = 'data-scope="campaign:2021-x category:dairy"';

test.each([
  [`value="53" data-stat="samples.failed" ${SCOPE}`, '53'],
  [`value="1010" data-stat="interviews.attendees" ${SCOPE}`, '1,010'],
  [`value="0.1559" data-n="53" data-d="340" data-stat="samples.failRate" ${SCOPE}`, '15.6%'],
])('a complete mark: %s', async (attributes, text) => {
  expect(
    await problemsOf({ 'index.html': mark(attributes, text) }, [statMarks(new Map())]),
  ).toEqual([]);
});

test.each([
  ['no scope', 'value="53" data-stat="samples.failed"', '53'],
  ['no value', `data-stat="samples.failed" ${SCOPE}`, '53'],
  ['another text', `value="53" data-stat="samples.failed" ${SCOPE}`, '54'],
  ['a rate without parts', `value="0.1559" data-stat="samples.failRate" ${SCOPE}`, '15.6%'],
  [
    'a rate of other parts',
    `value="0.2" data-n="53" data-d="340" data-stat="samples.failRate" ${SCOPE}`,
    '20.0%',
  ],
  [
    'rounded wrongly',
    `value="0.1559" data-n="53" data-d="340" data-stat="samples.failRate" ${SCOPE}`,
    '15.5%',
  ],
])('an incomplete mark: %s', async (_, attributes, text) => {
  expect(
    await problemsOf({ 'index.html': mark(attributes, text) }, [statMarks(new Map())]),
  ).toEqual(['stat-mark index.html']);
});

test('a figure has one value on the whole site', async () => {
  const files = {
    'a.html': mark(`value="53" data-stat="samples.failed" ${SCOPE}`, '53'),
    'b.html': mark(`value="54" data-stat="samples.failed" ${SCOPE}`, '54'),
  };
  expect(await problemsOf(files, [statMarks(new Map())])).toEqual(['stat-contradiction b.html']);
});

test('the desk of the staff is never published, in any language, nor what goes with it', () => {
  const files = ['staff/shot.png', 'en/staff/help/a/index.html', 'firms/staff.html', 'index.html'];
  expect(desk(files).map(({ file, rule }) => `${rule} ${file}`)).toEqual([
    'staff-page staff/shot.png',
    'staff-page en/staff/help/a/index.html',
  ]);
});
