import { expect, test } from 'vitest';
import { headersFor } from '../../../scripts/serve/headers.ts';
import { headersFile, nginxConf } from '../../../scripts/serve/recipes.ts';

/** `npx vitest run tests/build/steps/headers -u` renews the recipes. */
test('the recipes say what the one list of headers says', async () => {
  await expect(nginxConf()).toMatchFileSnapshot('../../../docs/publishing/nginx.conf');
  await expect(headersFile()).toMatchFileSnapshot('../../../docs/publishing/_headers');
});

test.each([
  ['/', 'no-cache', 'same-origin', undefined],
  ['/notices/2021-0001/', 'no-cache', 'same-origin', undefined],
  ['/_astro/page.css', 'public, max-age=31536000, immutable', 'same-origin', undefined],
  ['/data/latest/tongbao.zip', 'no-cache', 'cross-origin', '*'],
  ['/feeds/all.xml', 'no-cache', 'cross-origin', '*'],
])('%s is kept and shared as it may be', (path, cache, resource, origin) => {
  const headers = headersFor(path);
  expect(headers.get('Cache-Control')).toBe(cache);
  expect(headers.get('Cross-Origin-Resource-Policy')).toBe(resource);
  expect(headers.get('Access-Control-Allow-Origin')).toBe(origin);
  expect(headers.get('Content-Security-Policy')).toBe("frame-ancestors 'none'");
});
