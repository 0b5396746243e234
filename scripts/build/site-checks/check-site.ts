import type { Dataset } from '../../../src/domain/dataset.ts';
import type { Publication } from '../../../src/domain/publication/publication.ts';
import type { Hashes } from '../../../src/domain/receipt/manifest.ts';
import { listFiles } from '../files.ts';
import { budgets } from './budgets.ts';
import { contentSecurity } from './content-security.ts';
import { dataLinks } from './data-links.ts';
import { desk } from './desk.ts';
import { readTexts, type SiteText } from './files.ts';
import { tellingTerms, type InternalTerm } from './internal-terms.ts';
import { internalValues } from './internal-values.ts';
import { links } from './links.ts';
import { outline } from './outline.ts';
import type { SiteProblem } from './problem.ts';
import { readPage } from './read-page.ts';
import type { Rule, RuleFor, Site } from './rule.ts';
import { statMarks } from './stat-marks.ts';
import { thirdParty } from './third-party.ts';
import { unnamedFirmTerms } from './unnamed-firms.ts';

/** What must not be published. */
export const secretsOf = (dataset: Dataset, publication: Publication): readonly InternalTerm[] => [
  ...tellingTerms(dataset),
  ...unnamedFirmTerms(dataset, publication),
];

/** The rules of every site. */
export const rulesFor = (secrets: readonly InternalTerm[]): readonly RuleFor[] => [
  outline,
  links,
  dataLinks,
  thirdParty,
  contentSecurity,
  budgets,
  desk,
  statMarks,
  internalValues(secrets),
];

function checkFile({ file, text, isPacked }: SiteText, rules: readonly Rule[]): SiteProblem[] {
  const page = file.endsWith('.html') && !isPacked ? readPage(file, text) : undefined;
  return rules.flatMap((rule) => [
    ...(page ? (rule.page?.(page) ?? []) : []),
    ...(rule.file?.(file, text) ?? []),
  ]);
}

/** What is known of a site before it is checked. */
export interface KnownSite {
  /** SHA-256 of its files. */
  readonly hashes: Hashes;
  /** Whether a file has been checked as it is, and need not be read. */
  readonly isSound: (file: string) => boolean;
}

const NOTHING_KNOWN: KnownSite = { hashes: new Map(), isSound: () => false };

/** Checks a built site, file by file; each is read once and let go. */
export async function checkSite(
  folder: string,
  address: URL,
  rulesOfSite: readonly RuleFor[],
  { hashes, isSound }: KnownSite = NOTHING_KNOWN,
): Promise<SiteProblem[]> {
  const files = listFiles(folder);
  const site: Site = { folder, files: new Set(files), address };
  const rules = rulesOfSite.map((rule) => rule(site));
  const problems: SiteProblem[] = [];
  const read = { seen: new Set<string>(), ofSite: new Set(hashes.values()) };
  for (const file of files) {
    if (isSound(file)) continue;
    for (const text of readTexts(folder, file, read)) problems.push(...checkFile(text, rules));
  }
  for (const rule of rules) problems.push(...((await rule.end?.()) ?? []));
  return problems;
}
