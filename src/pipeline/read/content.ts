import { proseFrontmatter } from '../../domain/schema/prose.ts';
import type { Folder } from '../folder.ts';
import type { Problem } from '../problems/problem.ts';
import { differingHeads, headProblems, readBulletin } from '../prose/bulletin.ts';
import { readExplainer, readGlossary, readWatchText } from '../prose/explainer.ts';
import {
  bulletinReleases,
  laterLinks,
  type BulletinPage,
  type Releases,
} from '../prose/later-links.ts';
import { readPage } from '../prose/page.ts';
import { privateInPage } from '../prose/private.ts';
import { fileReader, type FileReader } from './file-reader.ts';

const LANGUAGES = ['zh.mdx', 'en.mdx'] as const;

const foldersOf = async (reader: FileReader, below: string): Promise<string[]> =>
  (await reader.list(below)).filter((name) => name.endsWith('/')).map((name) => below + name);

/** Files of a folder that are there and are text. */
async function textsOf(reader: FileReader, below: string, names: readonly string[]) {
  const present = await reader.expect(below, names);
  const texts = new Map<string, string>();
  for (const name of names.filter((file) => present.has(file))) {
    const text = await reader.text(below + name);
    if (text !== null) texts.set(name, text);
  }
  return texts;
}

/** The languages of a bulletin, as far as they are there. */
async function bulletinPages(reader: FileReader, below: string): Promise<BulletinPage[]> {
  const texts = await textsOf(reader, below, LANGUAGES);
  return [...texts].map(([name, text]) => {
    const file = reader.shown(below + name);
    return { file, isChinese: name === 'zh.mdx', below, read: readBulletin(file, text) };
  });
}

function bulletinProblems(
  pages: readonly BulletinPage[],
  { campaigns, allowed }: Referred,
): Problem[] {
  const zh = pages.find(({ isChinese }) => isChinese)?.read;
  const en = pages.find(({ isChinese }) => !isChinese)?.read;
  return [
    ...pages.flatMap(({ read }) => read.problems),
    ...pages.flatMap(({ file, read }) => privateInPage(file, read, allowed)),
    ...(zh ? headProblems(zh, campaigns) : []),
    ...(zh && en ? differingHeads(zh, en) : []),
  ];
}

async function problemsOfBulletins(reader: FileReader, referred: Referred): Promise<Problem[]> {
  const bulletins: BulletinPage[][] = [];
  for (const below of await foldersOf(reader, 'bulletins/')) {
    bulletins.push(await bulletinPages(reader, below));
  }
  const pages = bulletins.flat();
  const releases = new Map([...bulletinReleases(pages), ...referred.notices]);
  return [
    ...bulletins.flatMap((languages) => bulletinProblems(languages, referred)),
    ...pages.flatMap((page) => laterLinks(page, releases)),
  ];
}

async function pageProblems(
  reader: FileReader,
  below: string,
  { allowed }: Referred,
): Promise<Problem[]> {
  const texts = await textsOf(reader, below, LANGUAGES);
  return [...texts].flatMap(([name, text]) => {
    const file = reader.shown(below + name);
    const page = readPage(file, text, proseFrontmatter);
    return [...page.problems, ...privateInPage(file, page, allowed)];
  });
}

async function yamlProblems(reader: FileReader, { allowed }: Referred): Promise<Problem[]> {
  const problems: Problem[] = [];
  const items = (await reader.list('items/')).filter((name) => name.endsWith('.yaml'));
  for (const file of items.map((name) => `items/${name}`)) {
    const text = await reader.text(file);
    if (text !== null) problems.push(...readExplainer(reader.shown(file), text, allowed));
  }
  if ((await reader.list('')).includes('glossary.yaml')) {
    const text = await reader.text('glossary.yaml');
    const shown = reader.shown('glossary.yaml');
    if (text !== null) problems.push(...readGlossary(shown, text, allowed));
  }
  return problems;
}

/** Each watch topic has its text, and there is no other. */
async function watchProblems(
  reader: FileReader,
  { topics, allowed }: Referred,
): Promise<Problem[]> {
  if (!topics) return [];
  const names = topics.map((topic) => `${topic}.yaml`);
  const texts = await textsOf(reader, 'watch/', names);
  return [...texts].flatMap(([name, text]) =>
    readWatchText(reader.shown(`watch/${name}`), text, allowed),
  );
}

/** What the prose refers to. */
export interface Referred {
  /** Campaigns that there are. */
  readonly campaigns: readonly string[];
  /** Watch topics; `null` where their table could not be read to the last row. */
  readonly topics: readonly string[] | null;
  /** What may stand there though it looks like the number or name of a person. */
  readonly allowed: ReadonlySet<string>;
  /** When notices come out, by the address of their page. */
  readonly notices: Releases;
}

/** What is wrong with the prose: bulletins, pages, explainers, texts of watch topics and glossary. */
export async function readContent(
  folder: Folder,
  referred: Referred,
): Promise<{ readonly files: number; readonly problems: readonly Problem[] }> {
  const reader = fileReader(folder);
  const problems = await problemsOfBulletins(reader, referred);
  for (const below of await foldersOf(reader, 'pages/')) {
    problems.push(...(await pageProblems(reader, below, referred)));
  }
  problems.push(...(await yamlProblems(reader, referred)));
  problems.push(...(await watchProblems(reader, referred)));
  return { files: reader.count(), problems: [...reader.problems, ...problems] };
}
