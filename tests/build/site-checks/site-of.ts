import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { checkSite } from '../../../scripts/build/site-checks/check-site.ts';
import type { RuleFor } from '../../../scripts/build/site-checks/rule.ts';

/** Writes the files of a small site, for as long as the test lasts, and returns its folder. */
export async function siteOf(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'tongbao-site-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [file, content] of Object.entries(files)) {
    await mkdir(join(folder, dirname(file)), { recursive: true });
    await writeFile(join(folder, file), content);
  }
  return folder;
}

/** Checks a small site with the rules given; each problem as `rule file`. */
export async function problemsOf(
  files: Readonly<Record<string, string>>,
  rules: readonly RuleFor[],
  address = 'https://example.org/',
): Promise<string[]> {
  const problems = await checkSite(await siteOf(files), new URL(address), rules);
  return problems.map(({ rule, file }) => `${rule} ${file}`);
}

/** A page without fault, with the body given. */
export const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="zh-CN"><head><title>示例</title>
   <meta http-equiv="content-security-policy" content="default-src 'self'">${head}</head>
   <body><main><h1>示例</h1>${body}</main></body></html>`;
