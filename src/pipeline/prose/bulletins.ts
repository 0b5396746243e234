import type { Bulletin } from '../../domain/diff/bulletins.ts';
import { bulletinFrontmatter, type BulletinFrontmatter } from '../../domain/schema/prose.ts';
import type { Time } from '../../domain/release.ts';
import type { Folder } from '../folder.ts';
import { readPage } from './page.ts';

/** A bulletin of the content folder, be it public yet or not. */
export interface BulletinSource extends Bulletin {
  readonly publishedAt: Time | null;
  readonly draft: boolean;
  readonly head: { readonly zh: BulletinFrontmatter; readonly en: BulletinFrontmatter };
}

const QUOTE = /<(?:Stat|Rate)\b[^>]*>/g;
const attribute = (element: string, name: string): string | undefined =>
  new RegExp(`\\b${name}="([^"]*)"`).exec(element)?.[1];

/** The figures that sentences quote, as scope and name joined by a space. */
function quotesIn(text: string, campaign: string): string[] {
  return Array.from(text.matchAll(QUOTE), ([element]) => {
    const part = ['category', 'region'].flatMap((kind) => {
      const code = attribute(element, kind);
      return code === undefined ? [] : [`${kind}:${code}`];
    });
    return [`campaign:${campaign}`, ...part, attribute(element, 'of') ?? ''].join(' ');
  });
}

async function readText(folder: Folder, below: string, name: string) {
  if (!(await folder.list(below))?.includes(name)) return null;
  const text = new TextDecoder().decode(await folder.read(below + name));
  const head = readPage(below + name, text, bulletinFrontmatter).head?.settings;
  return head ? { text, head } : null;
}

async function readBulletin(folder: Folder, id: string): Promise<BulletinSource | null> {
  const zh = await readText(folder, `bulletins/${id}/`, 'zh.mdx');
  const en = await readText(folder, `bulletins/${id}/`, 'en.mdx');
  if (!zh || !en) return null;
  const { campaign, publishedOn, publishedAt = null, draft = false } = zh.head;
  return {
    id,
    campaign,
    publishedOn,
    publishedAt,
    draft,
    title: { zh: zh.head.title, en: en.head.title },
    quotes: new Set([zh, en].flatMap(({ text }) => quotesIn(text, campaign))),
    head: { zh: zh.head, en: en.head },
  };
}

/** Every bulletin of a content folder whose head can be read in both languages, by id. */
export async function readBulletins(folder: Folder): Promise<BulletinSource[]> {
  const names = (await folder.list('bulletins/')) ?? [];
  const ids = names.filter((name) => name.endsWith('/')).map((name) => name.slice(0, -1));
  const bulletins = await Promise.all(ids.map((id) => readBulletin(folder, id)));
  return bulletins.filter((bulletin) => bulletin !== null);
}
