import type { Dataset } from '../../../src/domain/dataset.ts';
import type { Publication } from '../../../src/domain/publication/publication.ts';
import { budgets } from './budgets.ts';
import { contentSecurity } from './content-security.ts';
import { dataLinks } from './data-links.ts';
import { desk } from './desk.ts';
import { listFiles, readTexts, type SiteText } from './files.ts';
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

/** Checks a built site, file by file; each is read once and let go. Those that are known to be sound are not read. */
export async function checkSite(
  folder: string,
  address: URL,
  rulesOfSite: readonly RuleFor[],
  isSound: (file: string) => boolean = () => false,
): Promise<SiteProblem[]> {
  const files = await listFiles(folder);
  const site: Site = { folder, files: new Set(files), address };
  const rules = rulesOfSite.map((rule) => rule(site));
  const problems: SiteProblem[] = [];
  const seen = new Set<string>();
  for (const file of files) {
    if (isSound(file)) continue;
    for (const text of readTexts(folder, file, seen)) problems.push(...checkFile(text, rules));
  }
  for (const rule of rules) problems.push(...((await rule.end?.()) ?? []));
  return problems;
}
