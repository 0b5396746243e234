interface Audit {
  readonly score: number | null;
  readonly title: string;
  readonly displayValue?: string;
  readonly numericValue?: number;
}

interface Category {
  readonly id: string;
  /** 0 to 1; `null` where it could not be judged. */
  readonly score: number | null;
  readonly auditRefs: readonly { readonly id: string; readonly weight: number }[];
}

/** What of a report of Lighthouse is read here. */
export interface Report {
  readonly categories: Readonly<Record<string, Category>>;
  readonly audits: Readonly<Record<string, Audit>>;
}

const MOVES = 'cumulative-layout-shift';

/** What costs a category points. */
function lossesOf({ auditRefs, id }: Category, audits: Report['audits']): string[] {
  return auditRefs
    .filter(({ weight, id: audit }) => weight > 0 && (audits[audit]?.score ?? 1) < 1)
    .map(({ id: audit }) => {
      const { title = audit, displayValue = '' } = audits[audit] ?? {};
      return `${id}: ${title} ${displayValue}`.trim();
    });
}

/** Why a page is not as it should be: 100 everywhere, and nothing moves. */
export function faultsOf({ audits, categories }: Report): string[] {
  const low = Object.values(categories)
    .filter(({ score }) => score !== 1)
    .flatMap((category) => [
      `${category.id} ${Math.round(100 * (category.score ?? 0))}`,
      ...lossesOf(category, audits),
    ]);
  const shift = audits[MOVES]?.numericValue;
  return shift === 0 ? low : [...low, `${MOVES} ${String(shift)}`];
}

const seconds = (audit: Audit | undefined): string =>
  `${((audit?.numericValue ?? Number.NaN) / 1000).toFixed(2)} s`;

/** Scores and times of a page on one line. */
export function summaryOf({ audits, categories }: Report): string {
  const scores = Object.values(categories).map(
    ({ id, score }) => `${id} ${Math.round(100 * (score ?? 0))}`,
  );
  const first = seconds(audits['first-contentful-paint']);
  const largest = seconds(audits['largest-contentful-paint']);
  return `${scores.join('  ')}  FCP ${first}  LCP ${largest}  CLS ${String(audits[MOVES]?.numericValue)}`;
}
