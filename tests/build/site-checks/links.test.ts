import { expect, test } from 'vitest';
import { links } from '../../../scripts/build/site-checks/links.ts';
import { page, problemsOf } from './site-of.ts';

const check = (files: Record<string, string>, address?: string) =>
  problemsOf(files, [links], address);

test('links to pages, parts and files that exist are fine', async () => {
  const files = {
    'index.html': page(
      '<a href="/a/">a</a><a href="a/#one">one</a><a href="#here" id="here">x</a>',
    ),
    'a/index.html': page(
      '<p id="one">1</p><img src="../i.png" srcset="/i.png 1x, /i.png 2x" alt="">',
    ),
    'i.png': '',
  };
  expect(await check(files)).toEqual([]);
});

test('a link to nothing is a problem, whatever attribute holds it', async () => {
  const files = {
    'index.html': page(
      '<a href="/no/">x</a><img src="/no.png" alt=""><img srcset="/no.webp 2x" alt="">',
      '<link rel="stylesheet" href="/no.css"><meta property="og:image" content="https://example.org/no.jpg">',
    ),
  };
  expect(await check(files)).toEqual(Array(5).fill('link-broken index.html'));
});

test('a fragment must exist, on the same page and on another', async () => {
  const files = {
    'index.html': page('<a href="#no">x</a><a href="/a/#no">x</a>'),
    'a/index.html': page(''),
  };
  expect(await check(files)).toEqual(['link-fragment index.html', 'link-fragment index.html']);
});

test('an address without its final slash costs a redirect', async () => {
  const files = { 'index.html': page('<a href="/a">x</a>'), 'a/index.html': page('') };
  expect(await check(files)).toEqual(['link-slash index.html']);
});

test('under a base path, links that forget it lead out of the site or nowhere', async () => {
  const files = {
    'index.html': page('<a href="/tongbao/a/">x</a><a href="/a/">leaves the site</a>'),
    'a/index.html': page('<a href="/tongbao/b/">x</a>'),
  };
  expect(await check(files, 'https://example.org/tongbao/')).toEqual(['link-broken a/index.html']);
});

test('the full address of the site itself is checked like any other', async () => {
  const files = {
    'index.html': page('', '<link rel="alternate" hreflang="en" href="https://example.org/en/">'),
  };
  expect(await check(files)).toEqual(['link-broken index.html']);
});

test('other sites, mail and telephone are not followed', async () => {
  const files = {
    'index.html': page(
      '<a href="https://elsewhere.example/x">x</a><a href="tel:12315">x</a><a href="mailto:a@b.c">x</a>',
    ),
  };
  expect(await check(files)).toEqual([]);
});
