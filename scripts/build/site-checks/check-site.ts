import type { Dataset } from '../../../src/domain/dataset.ts';
import type { Publication } from '../../../src/domain/publication/publication.ts';
import { listFiles } from '../files.ts';
import type { NamesInArchives } from '../staging/archived.ts';
import { budgets } from './budgets.ts';
import { contentSecurity } from './content-security.ts';
import { dataLinks } from './data-links.ts';
import { readTexts, type Read, type SiteText } from './files.ts';
import { tellingTerms, type InternalTerms } from './internal-terms.ts';
import { internalValues, type Forbidden } from './internal-values.ts';
import { links } from './links.ts';
import { outline } from './outline.ts';
import { notingPlain } from './plain-pages.ts';
import type { SiteProblem } from './problem.ts';
import { readPage } from './read-page.ts';
import type { RuleFor, Site } from './rule.ts';
import { having, type SharedSet } from './shared-set.ts';
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
const rulesFor = (forbidden: Forbidden, { figures, plain }: Notes): readonly RuleFor[] => [
  outline,
  links,
  dataLinks,
  thirdParty,
  contentSecurity,
  budgets,
  statMarks(figures),
  internalValues(forbidden),
  notingPlain(plain),
];

/** Rules at work on one site. */
interface Looking {
  /** Looks at a text of the site. */
  readonly see: (text: SiteText) => void;
  /** Tells all that is wrong with what was seen. */
  readonly end: () => Promise<SiteProblem[]>;
}

function lookingBy(rulesOfSite: readonly RuleFor[], site: Site): Looking {
  const rules = rulesOfSite.map((rule) => rule(site));
  const problems: SiteProblem[] = [];
  /** A long text is seen in parts, each of which may hold the same. */
  const told = new Set<string>();
  const isNew = (problem: SiteProblem): boolean => {
    const before = told.size;
    return told.add(JSON.stringify(problem)).size > before;
  };
  return {
    see({ file, isPacked, text }) {
      const page = file.endsWith('.html') && !isPacked ? readPage(file, text) : undefined;
      for (const rule of rules) {
        if (page) problems.push(...(rule.page?.(page) ?? []));
        problems.push(...(rule.file?.(file, text) ?? []).filter(isNew));
      }
    },
    async end() {
      for (const rule of rules) problems.push(...((await rule.end?.()) ?? []));
      return problems;
    },
  };
}

/** Looks at files of a site; each is read once and let go. */
async function seeFiles(
  files: readonly string[],
  folder: string,
  known: Omit<Read, 'seen'>,
  see: Looking['see'],
): Promise<void> {
  const read = { seen: new Set<string>(), ...known };
  for (const file of files) for await (const text of readTexts(folder, file, read)) see(text);
}

/** Checks a built site by some rules. */
export async function checkSite(
  folder: string,
  address: URL,
  rules: readonly RuleFor[],
): Promise<SiteProblem[]> {
  const files = listFiles(folder);
  const { end, see } = lookingBy(rules, { folder, files: new Set(files), address });
  await seeFiles(files, folder, { ofSite: new Set(), standing: new Map(), together: 0 }, see);
  return end();
}

/** What came of checking a part. */
export interface Findings {
  readonly problems: readonly SiteProblem[];
  readonly plain: ReadonlySet<string>;
  readonly figures: Figures;
}

/** All rules at work on one site. */
interface Checking {
  readonly see: Looking['see'];
  readonly end: () => Promise<Findings>;
}

export function checking(site: Site, forbidden: Forbidden): Checking {
  const notes: Notes = { plain: new Set(), figures: new Map() };
  const { end, see } = lookingBy(rulesFor(forbidden, notes), site);
  return {
    see,
    async end() {
      const problems = await end();
      // What was warned of once is to be warned of again.
      for (const { file } of problems) notes.plain.delete(file);
      return { problems, ...notes };
    },
  };
}

/** A part of a site that is checked on its own; it can be handed to another thread. */
export interface Part {
  readonly folder: string;
  readonly address: string;
  /** The files to check. */
  readonly files: readonly string[];
  /** All files of the site. */
  readonly names: SharedSet;
  /** SHA-256 of all files of the site. */
  readonly contents: SharedSet;
  /** Files in archives that need no checking. */
  readonly standing: NamesInArchives;
  readonly forbidden: Forbidden;
}

/** Checks a part of a site by all rules. */
export async function checkPart(part: Part): Promise<Findings> {
  const { address, contents, files, folder, forbidden, names, standing } = part;
  const site = { folder, files: having(names), address: new URL(address) };
  const { end, see } = checking(site, forbidden);
  const known = { ofSite: having(contents), standing, together: forbidden.longest };
  await seeFiles(files, folder, known, see);
  return end();
}
