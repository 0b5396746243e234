import type { Dataset } from '../../../src/domain/dataset.ts';
import type { Publication } from '../../../src/domain/publication/publication.ts';
import { budgets } from './budgets.ts';
import { contentSecurity } from './content-security.ts';
import { listFiles, readText } from './files.ts';
import { tellingTerms } from './internal-terms.ts';
import { internalValues } from './internal-values.ts';
import { links } from './links.ts';
import { outline } from './outline.ts';
import type { SiteProblem } from './problem.ts';
import { readPage } from './read-page.ts';
import type { Rule, RuleFor, Site } from './rule.ts';
import { statMarks } from './stat-marks.ts';
import { thirdParty } from './third-party.ts';
import { unnamedFirmTerms } from './unnamed-firms.ts';

/** The rules of every site built from the dataset. */
export const rulesFor = (dataset: Dataset, publication: Publication): readonly RuleFor[] => [
  outline,
  links,
  thirdParty,
  contentSecurity,
  budgets,
  statMarks,
  internalValues([...tellingTerms(dataset), ...unnamedFirmTerms(dataset, publication)]),
];

function checkFile(file: string, text: string, rules: readonly Rule[]): SiteProblem[] {
  const page = file.endsWith('.html') ? readPage(file, text) : undefined;
  return rules.flatMap((rule) => [
    ...(page ? (rule.page?.(page) ?? []) : []),
    ...(rule.file?.(file, text) ?? []),
  ]);
}

/** Checks a built site, file by file; each is read once and let go. */
export async function checkSite(
  folder: string,
  address: URL,
  rulesOfSite: readonly RuleFor[],
): Promise<SiteProblem[]> {
  const files = await listFiles(folder);
  const site: Site = { folder, files: new Set(files), address };
  const rules = rulesOfSite.map((rule) => rule(site));
  const problems: SiteProblem[] = [];
  for (const file of files) {
    const text = readText(folder, file);
    if (text !== undefined) problems.push(...checkFile(file, text, rules));
  }
  for (const rule of rules) problems.push(...((await rule.end?.()) ?? []));
  return problems;
}
