import { judge } from '../../../domain/limits/judge.ts';
import type { Item } from '../../../domain/schema/tables.ts';
import type { Finding } from '../cells/findings.ts';
import type { Column } from '../header/columns.ts';
import { isGiven, simplified } from '../plain.ts';
import { said } from '../said.ts';
import type { Entry } from '../table/entry.ts';
import { resolveItem } from './items.ts';
import type { Resolved } from './places.ts';
import type { Row } from './rows.ts';
import type { Noting } from './noting.ts';

const PASS = /^(合格|符合|未?检出?合格)/;
const FAIL = /不合格|不符合|复检维持|超标/;

/** What the table itself says of the batch; `''` where it says nothing. */
export function saidVerdict(texts: ReadonlyMap<Column, string>, isOfFailures: boolean): string {
  const text = simplified(texts.get('verdict') ?? '');
  if (FAIL.test(text)) return '不合格';
  if (PASS.test(text)) return '合格';
  return isOfFailures ? '不合格' : '';
}

/** The verdict on one item: the table's, or where that is of the whole batch, what the limit says. */
function verdictOf(finding: Finding, ofBatch: string, isOfFailures: boolean): string {
  const { outcome } = judge(finding.value, finding.limit);
  if (isOfFailures && ofBatch !== '' && !finding.isTested) return ofBatch;
  if (outcome === 'pass') return '合格';
  if (outcome === 'fail') return '不合格';
  return ofBatch === '合格' ? '合格' : '';
}

/** Lists where a cell was cut into items, or a unit taken from elsewhere. */
function noteReading(
  { cutFrom, unitFrom, item, value }: Finding,
  row: number | undefined,
  note: Noting,
): void {
  if (cutFrom !== undefined) {
    const why = said('拆开后每一段都是项目名称', 'each part of it names an item');
    note('item', cutFrom, said(`其中一项 ${item}`, `${item}, one of several`), why, row);
  }
  if (unitFrom !== undefined) {
    const { header, unit } = unitFrom;
    const why = said(`单位取自“${header}”列`, `the unit is from the column “${header}”`);
    note('value', value.replace(unit, ''), said(value, value), why, row);
  }
}

/** Lists what is not certain about an item's name. */
function noteItem(
  name: string,
  item: Resolved | null,
  row: number | undefined,
  note: Noting,
): void {
  if (item?.certainty === 'likely') {
    const why = said('去掉附注后相同', 'the same but for additions');
    note('item', name, said(`项目 ${item.name}`, `the item ${item.code}`), why, row);
  }
  if (!item && name.includes('、')) {
    const why = said(
      '“、”可能隔开几个项目，没有拆；是几个，请拆成几行',
      'the sign 、 may separate several; it was not split',
    );
    note('item', name, said('一个项目', 'one item'), why, row);
  }
}

/** Lists a failure that the limit in the table does not bear out. */
function noteVerdict({ value, limit }: Finding, verdict: string, note: Noting): void {
  if (verdict !== '不合格' || judge(value, limit).outcome !== 'pass') return;
  const why = said(`对照标准值“${limit}”却合格，请核对`, `yet it complies with “${limit}”`);
  note('value', value, said('照表填不合格', 'not compliant, as the table says'), why);
}

/** One standard for all items, or one for each, a line each. */
function standardsOf(text: string, count: number): string[] {
  const lines = text.split('\n').map((line) => line.trim());
  const each =
    lines.length === count
      ? lines
      : Array.from({ length: count }, () => text.replace(/\s*\n\s*/g, '；'));
  return each.map((line) => (isGiven(line) ? line : ''));
}

/** The results of a batch; an item that the list does not have keeps its name, for staff to enter. */
export function resultRows(
  entry: Entry,
  sample: string,
  items: readonly Item[],
  isOfFailures: boolean,
  note: Noting,
): Row[] {
  const ofBatch = saidVerdict(entry.texts, isOfFailures);
  const standards = standardsOf(entry.texts.get('standard') ?? '', entry.findings.length);
  return entry.findings.map((finding, i) => {
    const item = resolveItem(finding.item, items);
    const verdict = verdictOf(finding, ofBatch, isOfFailures);
    noteReading(finding, entry.findingRows[i], note);
    noteItem(finding.item, item, entry.findingRows[i], note);
    noteVerdict(finding, verdict, note);
    return {
      sample,
      item: item?.code ?? finding.item,
      value: finding.value,
      limit: finding.limit,
      standard: standards[i] ?? '',
      verdict,
    };
  });
}
