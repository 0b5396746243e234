import type { Day } from './date.ts';

/** What a page is cited by. */
export interface Cited {
  readonly authority: string;
  readonly title: string;
  /** Permanent. */
  readonly address: string;
  /** When it was published; `null` for pages that follow the data. */
  readonly publishedOn: Day | null;
  /** The day of the data that was read. */
  readonly asOf: Day;
  /** As HTML names it. */
  readonly language: string;
}

/** As references are written in Chinese publications: GB/T 7714—2015, electronic resource online. */
export const gbt7714 = ({ authority, title, address, publishedOn, asOf }: Cited): string =>
  `${authority}. ${title}[EB/OL]. (${publishedOn ?? asOf})[${asOf}]. ${address}.`;

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** A text as TeX prints it. */
const tex = (text: string): string =>
  text.replaceAll(/[\\~^{}&%$#_]/g, (sign) => TEX[sign] ?? `\\${sign}`);

/** The address as a key: `notices-2021-0001`. */
const keyOf = (address: string): string =>
  new URL(address).pathname.replaceAll(/[^a-zA-Z0-9]+/g, '-').replaceAll(/^-|-$/g, '') || 'home';

/** For BibTeX. Double braces keep an authority's name whole and a title's capitals. */
export const bibtex = (cited: Cited): string => {
  const date = cited.publishedOn ?? cited.asOf;
  return [
    `@misc{${keyOf(cited.address)},`,
    `  author = {{${tex(cited.authority)}}},`,
    `  title = {{${tex(cited.title)}}},`,
    `  year = {${date.slice(0, 4)}},`,
    `  date = {${date}},`,
    `  url = {${cited.address}},`,
    `  urldate = {${cited.asOf}}`,
    '}',
  ].join('\n');
};

/** A day as RIS writes it. */
const slashed = (day: Day): string => `${day.replaceAll('-', '/')}/`;

/** For programs that read RIS. */
export const ris = (cited: Cited): string => {
  const date = cited.publishedOn ?? cited.asOf;
  return [
    'TY  - ELEC',
    `AU  - ${cited.authority}`,
    `TI  - ${cited.title}`,
    `PY  - ${date.slice(0, 4)}`,
    `DA  - ${slashed(date)}`,
    `Y2  - ${slashed(cited.asOf)}`,
    `LA  - ${cited.language}`,
    `UR  - ${cited.address}`,
    'ER  - ',
  ].join('\n');
};
