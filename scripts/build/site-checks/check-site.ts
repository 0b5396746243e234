import type { Dataset } from '../../../src/domain/dataset.ts';
import type { Publication } from '../../../src/domain/publication/publication.ts';
import type { Hashes } from '../../../src/domain/receipt/manifest.ts';
import { listFiles } from '../files.ts';
import type { NamesInArchives } from '../staging/archived.ts';
import { budgets } from './budgets.ts';
import { contentSecurity } from './content-security.ts';
import { dataLinks } from './data-links.ts';
import { desk } from './desk.ts';
import { readTexts, type Read, type SiteText } from './files.ts';
import { tellingTerms, type InternalTerms } from './internal-terms.ts';
import { internalValues } from './internal-values.ts';
import { links } from './links.ts';
import { outline } from './outline.ts';
import { notingPlain } from './plain-pages.ts';
import type { SiteProblem } from './problem.ts';
import { readPage } from './read-page.ts';
import type { Rule, RuleFor, Site } from './rule.ts';
import { statMarks, type Figure, type Figures } from './stat-marks.ts';
import { thirdParty } from './third-party.ts';
import { unnamedFirmTerms } from './unnamed-firms.ts';

/** What must not be published. */
export const secretsOf = (dataset: Dataset, publication: Publication): readonly InternalTerms[] => [
  ...tellingTerms(dataset),
  ...unnamedFirmTerms(dataset, publication),
];

/** What the rules learn of the pages besides what is wrong. */
interface Notes {
  /** Pages whose checks hang on no other page. */
  readonly plain: Set<string>;
  readonly figures: Map<string, Figure>;
}

/** The rules of every site. */
const rulesFor = (
  secrets: readonly InternalTerms[],
  { figures, plain }: Notes,
): readonly RuleFor[] => [
  outline,
  links,
  dataLinks,
  thirdParty,
  contentSecurity,
  budgets,
  desk,
  statMarks(figures),
  internalValues(secrets),
  notingPlain(plain),
];

function checkFile({ file, text, isPacked }: SiteText, rules: readonly Rule[]): SiteProblem[] {
  const page = file.endsWith('.html') && !isPacked ? readPage(file, text) : undefined;
  return rules.flatMap((rule) => [
    ...(page ? (rule.page?.(page) ?? []) : []),
    ...(rule.file?.(file, text) ?? []),
  ]);
}

/** Checks some files of a site; each is read once and let go. */
async function checkFiles(
  files: readonly string[],
  site: Site,
  rulesOfSite: readonly RuleFor[],
  known: Pick<Read, 'ofSite' | 'standing'>,
): Promise<SiteProblem[]> {
  const rules = rulesOfSite.map((rule) => rule(site));
  const problems: SiteProblem[] = [];
  const read = { seen: new Set<string>(), ...known };
  for (const file of files) {
    for (const text of readTexts(site.folder, file, read)) problems.push(...checkFile(text, rules));
  }
  for (const rule of rules) problems.push(...((await rule.end?.()) ?? []));
  return problems;
}

/** Checks a built site by some rules. */
export function checkSite(
  folder: string,
  address: URL,
  rules: readonly RuleFor[],
): Promise<SiteProblem[]> {
  const files = listFiles(folder);
  const site = { folder, files: new Set(files), address };
  return checkFiles(files, site, rules, { ofSite: new Set(), standing: new Map() });
}

/** A part of a site that is checked on its own; it can be handed to another thread. */
export interface Part {
  readonly folder: string;
  readonly address: string;
  /** The files to check. */
  readonly files: readonly string[];
  /** SHA-256 of all files of the site. */
  readonly hashes: Hashes;
  /** Files in archives that need no checking. */
  readonly standing: NamesInArchives;
  readonly secrets: readonly InternalTerms[];
}

/** What came of checking a part. */
export interface Findings {
  readonly problems: readonly SiteProblem[];
  readonly plain: ReadonlySet<string>;
  readonly figures: Figures;
}

/** Checks a part of a site by all rules. */
export async function checkPart(part: Part): Promise<Findings> {
  const { address, files, folder, hashes, secrets, standing } = part;
  const notes: Notes = { plain: new Set(), figures: new Map() };
  const site = { folder, files: new Set(hashes.keys()), address: new URL(address) };
  const known = { ofSite: new Set(hashes.values()), standing };
  const problems = await checkFiles(files, site, rulesFor(secrets, notes), known);
  // What was warned of once is to be warned of again.
  for (const { file } of problems) notes.plain.delete(file);
  return { problems, ...notes };
}
