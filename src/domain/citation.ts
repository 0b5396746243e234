/** A day as the forms of citation write it. */
export interface CitedDay {
  /** `2022-06-30` */
  readonly iso: string;
  /** `2022/06/30` */
  readonly slashed: string;
  readonly year: string;
}

/** What a page is cited by. */
export interface Cited {
  readonly authority: string;
  readonly title: string;
  /** Permanent. */
  readonly address: string;
  /** When it was published; `null` for pages that follow the data. */
  readonly publishedOn: CitedDay | null;
  /** The day of the data that was read. */
  readonly asOf: CitedDay;
  /** As HTML names it. */
  readonly language: string;
}

/** As references are written in Chinese publications: GB/T 7714—2015, electronic resource online. */
export const gbt7714 = ({ authority, title, address, publishedOn, asOf }: Cited): string =>
  `${authority}. ${title}[EB/OL]. (${(publishedOn ?? asOf).iso})[${asOf.iso}]. ${address}.`;

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
    `  year = {${date.year}},`,
    `  date = {${date.iso}},`,
    `  url = {${cited.address}},`,
    `  urldate = {${cited.asOf.iso}}`,
    '}',
  ].join('\n');
};

/** For programs that read RIS. */
export const ris = (cited: Cited): string => {
  const date = cited.publishedOn ?? cited.asOf;
  return [
    'TY  - ELEC',
    `AU  - ${cited.authority}`,
    `TI  - ${cited.title}`,
    `PY  - ${date.year}`,
    `DA  - ${date.slashed}/`,
    `Y2  - ${cited.asOf.slashed}/`,
    `LA  - ${cited.language}`,
    `UR  - ${cited.address}`,
    'ER  - ',
  ].join('\n');
};
