import { distance } from 'fastest-levenshtein';
import type { Column } from './columns.ts';
import { titleOf, officialOf } from './columns.ts';
import { readHeading, type Heading } from './heading.ts';
import { BAR } from '../cells/signs.ts';
import { isUnitText } from '../cells/units.ts';
import { KNOWN_PARTS, RULES } from './rules.ts';
import { namesSubstances } from './substances.ts';
import { SURE } from './sure.ts';
import { said, type Said } from '../said.ts';

/** How far a guess can be trusted. Only what is `high` is taken without being listed as a guess. */
export type Confidence = 'high' | 'medium' | 'low';

/** What a header is about, and why we think so. */
export interface HeaderMatch {
  readonly column: Column;
  readonly confidence: Confidence;
  readonly reason: Said;
  /** What stands in a cell that holds item, result and limit together, in order. */
  readonly parts?: readonly FindingPart[];
}

export type FindingPart = 'item' | 'value' | 'limit';

const match = (column: Column, confidence: Confidence, reason: Said): HeaderMatch => ({
  column,
  confidence,
  reason,
});

const SEPARATORS =
  /(?:║|‖|∥|｜|\||¦|┃|│|▏|丨|︱|\\|;|；|\/|\+|、|->|-)+|(?:以及|及|和|与)?(?=(?:检[验测]|实测|标准|限量|结果|判定)(?:结果|值|要求|限值?|$))/;

const FINDING_PARTS: ReadonlySet<string> = new Set<FindingPart>(['item', 'value', 'limit']);

/** A column that holds item, result and limit, or two of them, in one cell. */
function together(main: string): HeaderMatch | null {
  const phrases = main.split(SEPARATORS).filter((phrase) => phrase !== '');
  if (phrases.length < 2) return null;
  const columns = phrases.map((phrase) => sure(phrase)?.column ?? byRule(phrase)?.column ?? '');
  const parts = columns.filter((column): column is FindingPart => FINDING_PARTS.has(column));
  if (parts.length !== columns.length || new Set(parts).size !== parts.length) return null;
  const isCertain = BAR.test(main) && parts.length === 3;
  return {
    ...match(
      'findings',
      isCertain ? 'high' : 'medium',
      said('几样写在一格', 'several things in one cell'),
    ),
    parts,
  };
}

const sure = (main: string): HeaderMatch | null => {
  const found = SURE.find(([, phrase]) => phrase.test(main));
  return found
    ? match(
        found[0],
        'high',
        main === titleOf(found[0])
          ? said('列名相同', 'the same name')
          : said('列名同义', 'another name for it'),
      )
    : null;
};

/** Whether most of the header is made of words that are known. */
const isMostlyKnown = (main: string): boolean =>
  main.replace(KNOWN_PARTS, '').length * 3 <= main.length;

function byRule(main: string): HeaderMatch | null {
  const found = RULES.find(({ has, not }) => has.test(main) && !not?.test(main));
  if (!found) return null;
  const words = found.has.exec(main)?.[0] ?? '';
  const isWeak = found.weak === true || !isMostlyKnown(main);
  return match(
    found.column,
    isWeak ? 'low' : 'medium',
    words === '' ? said('含义相近', 'of like meaning') : said(`含“${words}”`, `has “${words}”`),
  );
}

const EXEMPLARS = [
  '标称生产企业名称',
  '标称生产企业地址',
  '被抽样单位名称',
  '被抽样单位地址',
  '不合格项目',
  '检验机构',
  '规格型号',
  '生产日期',
  '食品名称',
  '标准值',
];

/** A slip of the pen: one character off a usual header. */
function bySpelling(main: string): HeaderMatch | null {
  const near = EXEMPLARS.filter(
    (exemplar) =>
      distance(main, exemplar) === 1 && main.startsWith('被') === exemplar.startsWith('被'),
  );
  const [only] = near;
  const found = near.length === 1 && only !== undefined ? sure(only) : null;
  return found
    ? {
        ...found,
        confidence: 'medium',
        reason: said(`与“${only}”只差一字`, `one character off “${only}”`),
      }
    : null;
}

const PARTIES: ReadonlySet<Column> = new Set<Column>(['sellerName', 'producerName']);

/** What stands in brackets counts where the words before say little, or where it names the party. */
function byAside({ aside }: Heading, found: HeaderMatch | null): HeaderMatch | null {
  if (aside === '') return null;
  const isPlain = found && found.column !== 'note' && found.confidence !== 'low';
  if (isPlain && !(sure(aside) && PARTIES.has(found.column))) return null;
  const beside = sure(aside) ?? (isPlain ? null : byRule(aside));
  if (!beside || beside.column === 'note' || beside.column === found?.column) return null;
  if (found && found.column !== 'note' && beside.confidence === 'low') return null;
  return {
    ...beside,
    confidence: 'low',
    reason: said(`括号里：${beside.reason.zh}`, `in brackets: ${beside.reason.en}`),
  };
}

/** A usual header is in doubt where its brackets name something else, or where it is the second of its name. */
function doubted(certain: HeaderMatch, { aside, isSecond }: Heading): HeaderMatch {
  const beside = aside === '' ? null : (sure(aside) ?? byRule(aside));
  if (beside && beside.column !== certain.column && beside.confidence !== 'low') {
    return {
      ...certain,
      confidence: 'medium',
      reason: said('括号里另有所指', 'its brackets say something else'),
    };
  }
  return isSecond
    ? {
        ...certain,
        confidence: 'medium',
        reason: said('第二个同名列', 'a second column of the name'),
      }
    : certain;
}

/** What stands below a header rather than in it. */
const NAME_OF_A_FIRM = /有限(?:责任)?公司|合作社$/;

/** What a header is about; `null` where nothing is known of it. */
export function matchHeader(text: string): HeaderMatch | null {
  const heading = readHeading(text);
  const { main, aside } = heading;
  if (main === '' || main.length > 60 || NAME_OF_A_FIRM.test(main)) return null;
  const certain = together(`${main}/${aside}`) ? null : sure(main);
  if (certain) return byAside(heading, certain) ?? doubted(certain, heading);
  const several = together(main) ?? together(`${main}/${aside}`);
  if (several) return several;
  const found = bySpelling(main) ?? byRule(main);
  const weak = !found || found.confidence === 'low';
  if (weak && namesSubstances(main, isUnitText(aside) ? '' : aside)) {
    return match('itemResult', 'medium', said('是项目名称', 'the name of an item'));
  }
  return byAside(heading, found) ?? found;
}

/** The official column of a match; `null` where the attachment has none for it. */
export const officialColumn = (found: HeaderMatch): string | null => officialOf(found.column);
