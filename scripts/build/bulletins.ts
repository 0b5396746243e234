import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SearchBulletin } from '../../src/domain/search/page-records.ts';
import { bulletinFrontmatter, type BulletinFrontmatter } from '../../src/domain/schema/prose.ts';
import { parseYaml } from '../../src/pipeline/read/yaml-document.ts';

/** The head of a text, between two lines of hyphens. */
const HEAD = /^---\r?\n([\s\S]*?)\r?\n---/;

async function readHead(file: string): Promise<BulletinFrontmatter> {
  const [, head = ''] = HEAD.exec(await readFile(file, 'utf8')) ?? [];
  return bulletinFrontmatter.parse(parseYaml(file, head).value);
}

async function readBulletin(folder: string, id: string): Promise<SearchBulletin> {
  const [zh, en] = (await Promise.all(
    ['zh', 'en'].map((locale) => readHead(join(folder, id, `${locale}.mdx`))),
  )) as [BulletinFrontmatter, BulletinFrontmatter];
  return {
    id,
    title: { zh: zh.title, en: en.title },
    summary: { zh: zh.summary, en: en.summary },
    number: zh.number,
    publishedOn: zh.publishedOn,
  };
}

/** The bulletins that are public on a day, by what stands in their heads. */
export async function readBulletins(content: string, asOf: string): Promise<SearchBulletin[]> {
  const folder = join(content, 'bulletins');
  const entries = await readdir(folder, { withFileTypes: true });
  const ids = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const bulletins = await Promise.all(ids.toSorted().map((id) => readBulletin(folder, id)));
  return bulletins.filter(({ publishedOn }) => publishedOn <= asOf);
}
