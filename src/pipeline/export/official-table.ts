import { dateKind } from '../../domain/schema/vocabularies.ts';
import type { ImportContext } from '../import/records/context.ts';
import type { Row } from '../import/records/rows.ts';
import { FURTHER_COLUMNS, OFFICIAL_COLUMNS, type OfficialColumn } from './official-columns.ts';

/** The failing batches of a campaign as the official table shows them. */
export interface OfficialTable {
  readonly columns: readonly OfficialColumn[];
  readonly rows: readonly (readonly string[])[];
  /** Batches that are not in it: compliant, or not judged yet. */
  readonly leftOut: number;
}

/** What tells item, result and limit apart when the table is read again; no cell may hold it. */
const SIGNS = /[║‖｜|¦┃│\n]/;
const BETWEEN = '║';

const byKey = (rows: readonly Row[], key: string): ReadonlyMap<string, Row> =>
  new Map(rows.map((row) => [row[key] ?? '', row]));

/** The day, of what it is, and the batch number. */
function dateCell({ madeOn = '', dateKind: kind = '', batch = '' }: Row): string {
  const told = kind === '' ? '（未注明类型）' : kind === dateKind.made.zh ? '' : `（${kind}日期）`;
  const day = madeOn === '' ? '' : `${madeOn}${told}`;
  const number = batch === '' ? '' : `批号：${batch}`;
  return [day, number].filter((part) => part !== '').join('；');
}

function findingLine(
  { sample = '', item = '', value = '', limit = '' }: Row,
  name: string,
): string {
  const parts = [name || item, value, limit];
  const wrong = parts.find((part) => SIGNS.test(part));
  if (wrong !== undefined) {
    throw new RangeError(
      `批次 ${sample} 的“${wrong}”里有分隔符，无法导出。 “${wrong}” of batch ${sample} holds a separator.`,
    );
  }
  return parts.join(BETWEEN);
}

/** One standard where all items share it, else one a line. */
function standards(results: readonly Row[]): string {
  const each = results.map(({ standard = '' }) => standard);
  return new Set(each).size === 1 ? (each[0] ?? '') : each.join('\n');
}

/**
 * The failing batches in the official order of columns, ready to be written and to be imported again.
 * @throws RangeError where a result can not be written so that it can be read again
 */
export function officialTable(context: ImportContext): OfficialTable {
  const { existing, regions, categories, items } = context;
  const firms = byKey(existing.firms, 'id');
  const notices = byKey(existing.notices, 'sample');
  const failures = Map.groupBy(
    existing.results.filter(({ verdict }) => verdict === '不合格'),
    ({ sample = '' }) => sample,
  );
  const failing = existing.samples.filter(({ conclusion }) => conclusion === '不合格');
  const nameOf = (list: readonly { name: string }[], key: string, code = ''): string =>
    list.find((one) => (one as unknown as Row)[key] === code)?.name ?? '';
  const texts = failing.map((sample, i): Row => {
    const firm = firms.get(sample['firm'] ?? '');
    const notice = notices.get(sample['sample'] ?? '');
    const results = failures.get(sample['sample'] ?? '') ?? [];
    const online = sample['stage'] === '网络' ? '' : '/';
    return {
      ...sample,
      serial: String(i + 1),
      producerName: firm?.['name'] ?? '/',
      producerAddress: firm ? firm['address'] : '/',
      creditCode: firm?.['creditCode'],
      licence: firm?.['licence'],
      sellerRegion: nameOf(regions, 'code', sample['region']),
      shop: online,
      platform: online,
      date: dateCell(sample),
      findings: results.map((row) => findingLine(row, nameOf(items, 'id', row['item']))).join('\n'),
      standard: standards(results),
      category: nameOf(categories, 'code', sample['category']),
      noticeNumber: notice?.['number'],
      noticeDate: notice?.['publishedOn'],
    };
  });
  const further = FURTHER_COLUMNS.filter(({ key }) => texts.some((row) => (row[key] ?? '') !== ''));
  const columns = [...OFFICIAL_COLUMNS, ...further];
  return {
    columns,
    rows: texts.map((row) => columns.map(({ key }) => row[key] ?? '')),
    leftOut: existing.samples.length - failing.length,
  };
}
