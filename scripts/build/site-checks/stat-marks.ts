import type { Page, StatMark } from './page.ts';
import type { SiteProblem } from './problem.ts';
import type { RuleFor } from './rule.ts';

const NAME = /^[a-z]+(\.[a-zA-Z]+)*$/;
const SCOPE =
  /^(campaign:[a-z0-9-]+( (category:[a-z0-9-]+|region:\d{6}))?|benchmark:[a-z0-9-]+|interview:[a-z0-9-]+|watch:[a-z0-9-]+|aim:[a-z0-9-]+\/\d{6}\/[a-z0-9-]+)$/;
const NUMBER = /^\d+(\.\d+)?$/;
const COUNT = /^\d+$/;

/** The number that a reader sees: without separators of thousands, and a percentage as a fraction. */
function numberShown(text: string): { value: number; precision: number } | undefined {
  const match = /^(\d+(?:\.(\d+))?)\s*(%)?$/.exec(text.replaceAll(/[,\u2009\u00A0\s]/g, ''));
  if (!match) return undefined;
  const scale = match[3] === '%' ? 100 : 1;
  return {
    value: Number(match[1]) / scale,
    precision: 0.5 / 10 ** (match[2]?.length ?? 0) / scale,
  };
}

/** Slack for what binary fractions can not say. */
const EPSILON = 1e-9;

function isFraction({ value, 'data-n': n, 'data-d': d }: StatMark['attributes']): boolean {
  if (!COUNT.test(n ?? '') || !COUNT.test(d ?? '') || Number(d) === 0) return false;
  return Math.abs(Number(value) - Number(n) / Number(d)) < 1e-4;
}

/** What is wrong with a mark, or nothing. */
function fault({ tag, attributes, text }: StatMark): readonly [zh: string, en: string] | undefined {
  const { value = '', 'data-stat': name = '', 'data-scope': scope = '' } = attributes;
  if (tag !== 'data') return ['应使用 <data> 元素', 'must be a data element'];
  if (!NAME.test(name)) return ['名称不合规范', 'has no valid name'];
  if (!SCOPE.test(scope)) return ['范围不合规范', 'has no valid scope'];
  if (!NUMBER.test(value)) return ['数值不是数字', 'has no numeric value'];
  if (name.endsWith('Rate') && !isFraction(attributes)) {
    return ['比率缺少分子分母，或与之不符', 'is a rate without its numerator and denominator'];
  }
  const shown = numberShown(text);
  if (!shown || Math.abs(shown.value - Number(value)) > shown.precision + EPSILON) {
    return [`显示为“${text.trim()}”，与数值 ${value} 不符`, `shows another number than ${value}`];
  }
  return undefined;
}

/** A figure as it first stood on a page. */
export interface Figure {
  readonly value: string;
  readonly file: string;
}

/** Figures by scope and name. */
export type Figures = ReadonlyMap<string, Figure>;

const contradiction = (key: string, { file, value }: Figure, first: Figure): SiteProblem => ({
  rule: 'stat-contradiction',
  file,
  zh: `${key} 在本页是 ${value}，在 ${first.file} 是 ${first.value}。`,
  en: 'The same figure has two values.',
});

/** Where parts of a site, each checked on its own, show the same figure with two values. */
export function contradictions(parts: readonly Figures[]): SiteProblem[] {
  const seen = new Map<string, Figure>();
  return parts.flatMap((figures) =>
    [...figures].flatMap(([key, figure]) => {
      const first = seen.get(key) ?? figure;
      seen.set(key, first);
      return first.value === figure.value ? [] : [contradiction(key, figure, first)];
    }),
  );
}

function check(mark: StatMark, file: string, seen: Map<string, Figure>): SiteProblem[] {
  const { value = '', 'data-stat': name = '', 'data-scope': scope = '' } = mark.attributes;
  const wrong = fault(mark);
  if (wrong) {
    const [zh, en] = wrong;
    return [{ rule: 'stat-mark', file, zh: `数字 ${name} ${zh}。`, en: `The figure ${en}.` }];
  }
  const key = `${scope} ${name}`;
  const first = seen.get(key);
  if (!first) seen.set(key, { value, file });
  return !first || first.value === value ? [] : [contradiction(key, { value, file }, first)];
}

/** Every figure carries a complete mark, shows what its mark says, and is the same on every page; notes all of them. */
export const statMarks =
  (seen: Map<string, Figure>): RuleFor =>
  () => ({ page: ({ marks, file }: Page) => marks.flatMap((mark) => check(mark, file, seen)) });
