import { listFiles } from '../../scripts/build/files.ts';
import { readTexts, type SiteText } from '../../scripts/build/site-checks/files.ts';

/** In which files of a site each word stands, packed ones unpacked, or of which it is part of the path. */
export async function traces(
  site: string,
  words: readonly string[],
): Promise<Map<string, readonly string[]>> {
  const files = listFiles(site);
  const nothing = { ofSite: new Set<string>(), standing: new Map(), together: 0 };
  const read = { seen: new Set<string>(), ...nothing };
  const texts: SiteText[] = [];
  for (const file of files) texts.push(...(await Array.fromAsync(readTexts(site, file, read))));
  const placesOf = (word: string) => [
    ...texts.filter(({ text }) => text.includes(word)).map(({ file }) => file),
    ...files.filter((file) => `/${file}`.includes(word)),
  ];
  return new Map(words.map((word) => [word, placesOf(word)]));
}
