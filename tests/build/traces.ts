import { listFiles } from '../../scripts/build/files.ts';
import { readTexts } from '../../scripts/build/site-checks/files.ts';

/** In which files of a site each word stands, packed ones unpacked, or of which it is part of the path. */
export function traces(site: string, words: readonly string[]): Map<string, readonly string[]> {
  const files = listFiles(site);
  const read = { seen: new Set<string>(), ofSite: new Set<string>(), standing: new Map() };
  const texts = files.flatMap((file) => [...readTexts(site, file, read)]);
  const placesOf = (word: string) => [
    ...texts.filter(({ text }) => text.includes(word)).map(({ file }) => file),
    ...files.filter((file) => `/${file}`.includes(word)),
  ];
  return new Map(words.map((word) => [word, placesOf(word)]));
}
