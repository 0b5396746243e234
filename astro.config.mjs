// @ts-check
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { parse } from 'yaml';
import { prefetchRules } from './src/components/frame/prefetch.ts';
import { readEnvironment } from './src/pipeline/environment.ts';

const environment = readEnvironment(process.env, process.cwd());

/** Base address of the site; Astro wants it before any data is read. The check says what is wrong with the file. */
function siteUrl() {
  if (environment.site) return environment.site;
  try {
    const { url } = parse(readFileSync(join(environment.data, 'site.yaml'), 'utf8'));
    return new URL(url).href;
  } catch {
    // A build has stopped before this; a preview lives on and shows what is wrong.
    return 'http://localhost/';
  }
}

/**
 * The desk of the staff: routes that only the live preview knows.
 * @type {import('astro').AstroIntegration}
 */
const desk = {
  name: 'tongbao-desk',
  hooks: {
    'astro:config:setup': ({ command, injectRoute }) => {
      if (command !== 'dev') return;
      for (const [page, path] of [
        ['index', ''],
        ['notice', '/notices/[notice]'],
        ['bulletin', '/bulletins/[bulletin]'],
        ['help', '/help/[code]'],
      ]) {
        injectRoute({
          pattern: `/[...locale]/staff${path}`,
          entrypoint: new URL(`./src/pages/_staff/${page}.astro`, import.meta.url),
        });
      }
    },
  },
};

const base = new URL(siteUrl()).pathname;

/** @param {string} text */
const hashOf = (text) =>
  /** @type {const} */ (`sha256-${createHash('sha256').update(text).digest('base64')}`);

/** What the live preview need not watch: folders that no page is made of, some with a hundred thousand files. */
const unwatched = ['.tongbao', 'coverage', 'docs', 'reports', 'scripts', 'tests']
  .map((name) => join(import.meta.dirname, name))
  .concat(environment.data, `${environment.out}*`)
  .map((folder) => `${folder}/**`);

export default defineConfig({
  site: siteUrl(),
  base,
  outDir: environment.out,
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 16 },
  // No page shows code, and highlighting would bring inline styles that the policy below forbids.
  markdown: { syntaxHighlight: false },
  integrations: [mdx(), desk],
  devToolbar: { enabled: false },
  vite: { server: { watch: { ignored: unwatched } } },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self'",
        "font-src 'self'",
        "connect-src 'self'",
        "worker-src 'self'",
        "manifest-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        // Where a browser knows it, markup and workers pass through the two policies by name, or not at all.
        "require-trusted-types-for 'script'",
        'trusted-types tongbao-lists default',
      ],
      // The search index is read by WebAssembly.
      scriptDirective: {
        resources: ["'self'", "'wasm-unsafe-eval'"],
        hashes: [hashOf(prefetchRules(base))],
      },
    },
  },
});
